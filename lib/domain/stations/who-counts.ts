import type { CountingRule } from "./count-doctors";

/** A person on a unit's list on one day; `here` is the unit. */
export interface PersonOnDay {
  readonly isDoctor: boolean;
  /** how the person is present here; null for somebody employed here who works elsewhere */
  readonly presence: "own_post" | "rotation" | "secondment" | null;
  /** the kind of post held here; null for somebody paid by another unit */
  readonly employment: "permanent" | "contract" | null;
  readonly absence: "study" | "leave" | "sickness" | null;
}

export const COUNT_REASONS = [
  "permanent",
  "contract",
  "contract_apart",
  "rotation",
  "rotation_apart",
  "secondment",
  "secondment_apart",
  "study",
  "leave",
  "sickness",
  "away",
  "no_post",
  "no_doctor",
] as const;
export type CountReason = (typeof COUNT_REASONS)[number];

export interface CountVerdict {
  readonly isCounted: boolean;
  readonly reason: CountReason;
}

/**
 * Whether a person counts towards the floor on a day under a rule, and why: the same steps as the registry's own count
 * (`station_doctor_counts`), told for one person. Doctors only; nobody who is absent that day; posts of the unit by
 * their kind; people sent from elsewhere only where the rule counts everyone on site. Under that rule the figure is
 * days of the month times share of time, so that a person who counts here may stand for less than one.
 */
export function judgeCounted(person: PersonOnDay, rule: CountingRule): CountVerdict {
  if (!person.isDoctor) return no("no_doctor");
  if (person.presence === null) return no("away");
  if (person.absence !== null) return no(person.absence);
  if (person.presence !== "own_post") {
    return rule === "on_site_fte" ? yes(person.presence) : no(`${person.presence}_apart`);
  }
  if (person.employment === null) return rule === "on_site_fte" ? yes("no_post") : no("no_post");
  if (person.employment === "contract") return rule === "permanent" ? no("contract_apart") : yes("contract");
  return yes("permanent");
}

function yes(reason: CountReason): CountVerdict {
  return { isCounted: true, reason };
}

function no(reason: CountReason): CountVerdict {
  return { isCounted: false, reason };
}
