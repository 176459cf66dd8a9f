import "server-only";

import type { BriefingSnapshot, SnapshotTarget } from "@/lib/domain/briefings/snapshot";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { TracedFigures } from "@/lib/features/briefings/data/list-traced-observations";
import type { TracedRow } from "@/lib/features/briefings/types";
import type { ProvinceSettings } from "@/lib/features/settings/types";
import { INDICATOR_OF_RULE, STATION_INDICATORS } from "@/lib/features/stations/constants";
import { FLOOR_RULE_OF_INDICATOR } from "@/lib/features/targets/loaders/floor-rules";

type Known = { readonly snapshot: BriefingSnapshot; readonly settings: ProvinceSettings };

/** Which observations a row of a briefing rests on; null where it rests on a document alone. */
export function figuresBehind(row: TracedRow, known: Known): TracedFigures | null {
  const { province, asOf, completeness } = known.snapshot;
  const base = baseOf(known);
  switch (row.kind) {
    case "briefing":
    case "commitment":
      return null;
    case "target":
      return figuresOfTarget(row.target, known);
    case "station": {
      const { communeCode, lastKnown, reported } = row.station;
      const day = reported ? (completeness?.countedOn ?? asOf) : lastKnown?.date;
      if (day === undefined) return null;
      const indicators = { codes: Object.values(STATION_INDICATORS) };
      return { ...base, indicators, unit: { code: communeCode }, dates: { from: day, until: day } };
    }
    case "correction": {
      const { indicator, unitName, date, before, after } = row.correction;
      const unit = unitName === null ? { code: province.code } : { communeNamed: unitName.vi };
      const dates = { from: date, until: date };
      return { ...base, indicators: { named: indicator.vi }, unit, dates, values: [before, after] };
    }
  }
}

/** Of a floor the stations on the day counted on; else the province's own series back to the same period a year before. */
function figuresOfTarget(target: SnapshotTarget, known: Known): TracedFigures {
  const { province, asOf, completeness } = known.snapshot;
  const base = baseOf(known);
  if (target.floorValue !== null) {
    const rule = FLOOR_RULE_OF_INDICATOR[target.indicator.code] ?? known.settings.countingRule;
    const day = target.actual.kind === "value" ? target.actual.asOf : (completeness?.countedOn ?? asOf);
    const indicators = { codes: [INDICATOR_OF_RULE[rule]] };
    return { ...base, indicators, unit: "communes", dates: { from: day, until: day } };
  }
  const indicators = { codes: [target.indicator.code] };
  return { ...base, indicators, unit: { code: province.code }, dates: { from: firstDay(target), until: asOf } };
}

function baseOf({ snapshot, settings }: Known) {
  const { populationSeries } = settings;
  return { provinceCode: snapshot.province.code, populationSeries, values: null };
}

function firstDay(target: SnapshotTarget): IsoDate | null {
  const figures = [target.actual, target.cumulative, target.inPeriod, target.previous, target.samePeriod];
  const dates = [
    ...target.series.map((point) => point.date),
    ...figures.flatMap((figure) => (figure.kind === "value" ? [figure.asOf] : [])),
  ].sort();
  return dates[0] ?? null;
}
