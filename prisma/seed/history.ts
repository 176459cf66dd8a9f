import { addDays, type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import { moment } from "./names-and-moments";

/** The day from which the sample registry is kept; what began earlier was entered then. */
export const REGISTRY_OPENING = isoDate("2025-01-01");

export type Span = { readonly from: IsoDate; readonly to: IsoDate | null };

type Version = {
  readonly from_date: IsoDate;
  readonly to_date: IsoDate | null;
  readonly recorded_at: string;
  readonly superseded_at: string | null;
};

/** A change is entered two days after it takes effect. */
export function recordedAfter(date: IsoDate): string {
  return date <= REGISTRY_OPENING ? moment(addDays(REGISTRY_OPENING, 2), "09:00") : moment(addDays(date, 2), "10:00");
}

/**
 * What the registry knew about a state, and when: an end that nobody could know at the start arrives as a second
 * version that supersedes the open one. Without this a question "as known in March" would already know of June.
 */
export function versionsOf(span: Span & { readonly endKnownFromStart?: boolean }): readonly Version[] {
  const recorded = recordedAfter(span.from);
  if (span.to === null || span.endKnownFromStart === true) {
    return [{ from_date: span.from, to_date: span.to, recorded_at: recorded, superseded_at: null }];
  }
  const ended = recordedAfter(addDays(span.to, 1));
  return [
    { from_date: span.from, to_date: null, recorded_at: recorded, superseded_at: ended },
    { from_date: span.from, to_date: span.to, recorded_at: ended, superseded_at: null },
  ];
}
