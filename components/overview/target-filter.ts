import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { Status } from "@/lib/domain/targets/types";
import type { TargetSummary } from "@/lib/features/targets/types";
import { matchesSearch } from "@/lib/format/search-fold";
import { compareVietnamese } from "@/lib/format/vietnamese-order";
import type { Language } from "@/lib/i18n/language";

export const TARGET_LEVELS = ["province", "nation", "plan"] as const;
export const TARGET_FORCES = ["current", "old"] as const;
export const TARGET_SORTS = ["status", "name", "due", "ratio"] as const;

/** What the list of targets is asked for; null asks for everything. */
export type TargetFilter = {
  readonly q: string;
  readonly level: (typeof TARGET_LEVELS)[number] | null;
  readonly status: Status | null;
  readonly resolution: string | null;
  readonly force: (typeof TARGET_FORCES)[number] | null;
  readonly sort: (typeof TARGET_SORTS)[number];
};

export const NO_FILTER: TargetFilter = {
  q: "",
  level: null,
  status: null,
  resolution: null,
  force: null,
  sort: "status",
};

type Asked = { readonly filter: TargetFilter; readonly asOf: IsoDate; readonly language: Language };

/** The targets asked for, in the order asked for; the worst-first order in which they come breaks ties. */
export function selectTargets(targets: readonly TargetSummary[], asked: Asked): readonly TargetSummary[] {
  return targets.filter((target) => isAskedFor(target, asked)).toSorted(ORDERS[asked.filter.sort](asked.language));
}

/** Whether a target applies on a date; one that was replaced, or is not in force yet, does not. */
export function isInForce({ validity }: Pick<TargetSummary, "validity">, asOf: IsoDate): boolean {
  const { from, to } = validity;
  return (from === null || from <= asOf) && (to === null || to >= asOf);
}

export function levelOf({ level, resolution }: Pick<TargetSummary, "level" | "resolution">): TargetFilter["level"] {
  return resolution.isPlan ? "plan" : level;
}

function isAskedFor(target: TargetSummary, { filter, asOf }: Asked): boolean {
  const { q, level, status, resolution, force } = filter;
  return (
    (level === null || levelOf(target) === level) &&
    (status === null || target.status === status) &&
    (resolution === null || target.resolution.id === resolution) &&
    (force === null || isInForce(target, asOf) === (force === "current")) &&
    (q === "" || matchesSearch(searchedText(target), q))
  );
}

/** Code, name, document, indicator and owner in both languages: whatever of them a reader remembers. */
function searchedText({ code, name, resolution, indicator, clause, owner }: TargetSummary): string {
  const texts = [name, resolution.short, resolution.title, indicator.name, clause, ...(owner === null ? [] : [owner])];
  return [code, ...texts.flatMap((text) => [text.vi, text.en])].join(" ");
}

type Order = (language: Language) => (a: TargetSummary, b: TargetSummary) => number;

const ORDERS: Readonly<Record<TargetFilter["sort"], Order>> = {
  status: () => () => 0,
  name: (language) => (a, b) => compareVietnamese(a.name[language], b.name[language]),
  due: () => (a, b) => a.target.due.localeCompare(b.target.due, "en"),
  ratio: () => (a, b) => ratioOf(a) - ratioOf(b),
};

/** Targets without a ratio come last. */
function ratioOf({ methods }: TargetSummary): number {
  return methods.linear.ratio ?? Number.MAX_VALUE;
}
