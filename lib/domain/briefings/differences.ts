import type { IsoDate } from "../dates/iso-date";
import type { BriefingSnapshot, Difference, SnapshotTarget } from "./snapshot";

/** So many dates of a target a snapshot holds at most (two years of months): a full series may go on before its first. */
const MOST_POINTS = 24;

type Compared = Pick<BriefingSnapshot, "targets" | "asOf">;

/**
 * What a briefing says otherwise than an earlier one about the same days: figures that were not there (`new`), that have
 * another value (`revised`) or that are gone (`withdrawn`). Of both, only the days that both look back on: what has merely
 * left the months shown is not withdrawn. Targets on one indicator share their figures, which are told once, under the
 * first of them in the later briefing. By target as there, then by date.
 */
export function compareSnapshots(before: Compared, after: Compared): Difference[] {
  const told = new Set<string>();
  return after.targets.flatMap((target) => {
    const earlier = before.targets.find(({ code }) => code === target.code);
    const differences = earlier === undefined ? newFigures(target, before.asOf) : compareTargets(earlier, target);
    return differences.filter((difference) => {
      const key = [target.indicator.code, difference.date, difference.before, difference.after].join(" ");
      const isTold = told.has(key);
      told.add(key);
      return !isTold;
    });
  });
}

function compareTargets(before: SnapshotTarget, after: SnapshotTarget): Difference[] {
  const [told, now] = [valuesOf(before), valuesOf(after)];
  const begin = laterOf(beginOf(before), beginOf(after));
  const dates = [...new Set([...told.keys(), ...now.keys()])].filter((date) => begin === undefined || date >= begin);
  return dates.sort().flatMap((date) => {
    const [old, value] = [told.get(date) ?? null, now.get(date) ?? null];
    if (old === value) return [];
    const kind = old === null ? "new" : value === null ? "withdrawn" : "revised";
    return [differenceOf(after, { date, kind, before: old, after: value })];
  });
}

/** Of a target that the earlier briefing did not follow, what has come in since. */
function newFigures(target: SnapshotTarget, since: IsoDate): Difference[] {
  return target.series
    .filter(({ date }) => date > since)
    .map(({ date, value }) => differenceOf(target, { date, kind: "new", before: null, after: value }));
}

function differenceOf(
  { code, indicator }: SnapshotTarget,
  found: Pick<Difference, "date" | "kind" | "before" | "after">,
): Difference {
  return {
    targetCode: code,
    name: indicator.name,
    unitCode: indicator.unitCode,
    decimals: indicator.decimals,
    ...found,
  };
}

function valuesOf({ series }: SnapshotTarget): ReadonlyMap<IsoDate, number> {
  return new Map(series.map(({ date, value }) => [date, value]));
}

/** The day before which a series says nothing; undefined where it holds all there is. */
function beginOf({ series }: SnapshotTarget): IsoDate | undefined {
  return series.length < MOST_POINTS ? undefined : series[0]?.date;
}

function laterOf(a: IsoDate | undefined, b: IsoDate | undefined): IsoDate | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a > b ? a : b;
}
