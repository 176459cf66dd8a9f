import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { partsOf } from "@/lib/domain/briefings/ratio-of-sums";
import { lastMonthEndIn, lastMonthOf, type Stretch } from "@/lib/domain/briefings/stretch";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { type Period, previousPeriod, samePeriodLastYear } from "@/lib/domain/periods/period";
import { listConfirmedStations } from "@/lib/features/briefings/data/list-confirmed-stations";
import { type IndicatorTraits, listIndicatorTraits } from "@/lib/features/briefings/data/list-indicator-traits";
import { listUnapprovedDates } from "@/lib/features/briefings/data/list-unapproved-dates";
import { type AssignedPlan, listYearPlans } from "@/lib/features/briefings/data/list-year-plans";
import { INDICATOR_OF_RULE } from "@/lib/features/stations/constants";
import type { FloorTimeline } from "@/lib/features/stations/loaders/floor-timeline";
import { listTargetDefinitions } from "@/lib/features/targets/data/list-target-definitions";
import type { Evidence } from "@/lib/features/targets/loaders/evidence";
import { gatherEvidence } from "@/lib/features/targets/loaders/gather-evidence";
import type { TargetDefinition } from "@/lib/features/targets/types";

/** The three periods of which a briefing gives figures. */
export type ComparedPeriods = {
  readonly current: Stretch;
  readonly previous: Stretch;
  readonly sameLastYear: Stretch;
};

/** What all rows of a snapshot are made from, read once; only what is approved, but for the fact that something is not. */
export type SnapshotInputs = {
  readonly provinceCode: string;
  readonly asOf: IsoDate;
  readonly knownOn: Date;
  readonly periods: ComparedPeriods;
  readonly definitions: readonly TargetDefinition[];
  readonly evidence: Evidence;
  readonly traits: ReadonlyMap<string, IndicatorTraits>;
  readonly plans: ReadonlyMap<string, AssignedPlan>;
  readonly unapproved: ReadonlyMap<string, readonly IsoDate[]>;
  /** Stations that confirmed their list, by the first day of the month. */
  readonly confirmed: ReadonlyMap<IsoDate, ReadonlySet<string>>;
};

export async function readSnapshotInputs(options: {
  /** Narrowed to what is approved. */
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly period: Period;
  readonly asOf: IsoDate;
  readonly knownOn: Date;
}): Promise<SnapshotInputs> {
  const { scope, provinceCode, period, asOf, knownOn } = options;
  const periods = comparePeriods(period, asOf);
  const definitions = await listTargetDefinitions({ provinceCode, code: null, inForceOn: asOf, knownOn });
  const ofTargets = [...new Set(definitions.map((one) => one.indicator.code))];
  const [evidence, traits, plans, unapproved] = await Promise.all([
    gatherEvidence({ scope, definitions, provinceCode, asOf, knownOn, besides: ofTargets.flatMap(listParts) }),
    listIndicatorTraits([...ofTargets, ...Object.values(INDICATOR_OF_RULE)]),
    listYearPlans({
      ...{ scope, provinceCode, indicatorCodes: ofTargets, knownOn },
      year: Number(periods.current.to.slice(0, 4)),
    }),
    listUnapprovedDates({ scope, provinceCode, indicatorCodes: ofTargets, until: asOf, knownOn }),
  ]);
  const confirmed = await listConfirmedStations({
    ...{ scope, provinceCode, knownOn },
    facilityCodes: stationCodes([...evidence.timelines.values()]),
    days: daysCounted(periods),
  });
  return { provinceCode, asOf, knownOn, periods, definitions, evidence, traits, plans, unapproved, confirmed };
}

/** The period up to the as-of date; figures after it are not looked at. */
function comparePeriods(period: Period, asOf: IsoDate): ComparedPeriods {
  const previous = previousPeriod(period);
  const sameLastYear = samePeriodLastYear(period);
  const current = { from: period.from, to: asOf < period.to ? asOf : period.to };
  return { current, previous, sameLastYear };
}

function listParts(indicatorCode: string): string[] {
  const parts = partsOf(indicatorCode);
  return parts === null ? [] : [parts.numerator, parts.denominator];
}

function daysCounted({ current, previous, sameLastYear }: ComparedPeriods): IsoDate[] {
  return [current, previous, sameLastYear].flatMap((period) => lastMonthEndIn(lastMonthOf(period)) ?? []);
}

function stationCodes(timelines: readonly FloorTimeline[]): string[] {
  return [...new Set(timelines.flatMap(({ units }) => units.map((unit) => unit.code)))];
}
