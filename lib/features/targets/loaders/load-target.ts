import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { isProvinceWide } from "@/lib/auth/scope";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { getApproval } from "@/lib/features/observations/data/get-approval";
import { listRevisions } from "@/lib/features/observations/data/list-revisions";
import { listAsOfDates } from "@/lib/features/periods/data/list-as-of-dates";
import type { PopulationKind } from "@/lib/features/settings/types";
import { INDICATOR_OF_RULE } from "@/lib/features/stations/constants";
import { listStationRows } from "@/lib/features/stations/loaders/list-stations";
import { OTHER_MEASURE } from "@/lib/features/targets/constants";
import { getIndicatorWords } from "@/lib/features/targets/data/get-indicator-words";
import { listTargetDefinitions } from "@/lib/features/targets/data/list-target-definitions";
import type { SourceRef, TargetDefinition, TargetDetail, TargetSummary } from "@/lib/features/targets/types";
import { assembleTarget, judgedOn, measure } from "./assemble-target";
import { type Evidence, eventsOf, thresholdsOf } from "./evidence";
import { FLOOR_RULE_OF_INDICATOR } from "./floor-rules";
import { gatherEvidence, populationChoice } from "./gather-evidence";
import { listYears } from "./list-years";
import { compareMeasures, listMeanings } from "./other-readings";
import { readBridge } from "./read-bridge";

type Options = {
  readonly scope: AuthorizedScope;
  readonly code: string;
  /** A province to measure a national target on; null: the nation's own figures, or the target's own province. */
  readonly unitCode: string | null;
  readonly asOf: IsoDate | null;
  readonly knownOn: Date | null;
  readonly population?: PopulationKind | null;
};

/** One target in depth; null when it is unknown or outside the scope. */
export async function loadTarget(options: Options): Promise<TargetDetail | null> {
  const { scope, code, knownOn } = options;
  const [definition] = await listTargetDefinitions({ provinceCode: null, code, inForceOn: null, knownOn });
  if (definition === undefined) return null;
  const provinceCode = definition.provinceCode ?? options.unitCode;
  const isReadable = provinceCode === null || scope.nationwide || scope.provinceCode === provinceCode;
  if (!isReadable || (definition.provinceCode !== null && (options.unitCode ?? provinceCode) !== provinceCode))
    return null;
  const asOf = options.asOf ?? (await listAsOfDates({ scope, provinceCode, knownOn })).default;
  const other = OTHER_MEASURE[definition.indicator.code];
  const evidence = await gatherEvidence({
    ...{ scope, definitions: [definition], provinceCode, asOf, knownOn },
    population: options.population,
    besides: other === undefined ? [] : [other],
  });
  const summary = assembleTarget({ definition, evidence, asOf });
  const context = { options, definition, evidence, summary, provinceCode, asOf };
  const [units, revisions, approval, otherWords] = await Promise.all([
    readUnits(context),
    readRevisions(context),
    readApproval(context),
    other === undefined ? null : getIndicatorWords(other),
  ]);
  const depth = describeDepth(context);
  const measures =
    otherWords === null || other === undefined ? null : compareMeasures({ ...context, other, otherWords });
  return { ...summary, ...depth, ...units, revisions, approval, measures };
}

type Context = {
  readonly options: Options;
  readonly definition: TargetDefinition;
  readonly evidence: Evidence;
  readonly summary: TargetSummary;
  readonly provinceCode: string | null;
  readonly asOf: IsoDate;
};

function describeDepth({ definition, evidence, summary, asOf }: Context) {
  const measurement = measure({ definition, evidence, asOf: judgedOn(definition, asOf) });
  const { headline } = measurement;
  const { linear } = thresholdsOf(definition, evidence.settings);
  return {
    milestones: definition.milestones,
    countingRule: definition.isFloor ? ruleOf(definition, evidence) : null,
    thresholds: { onTrack: linear.onTrackRatio, atRisk: linear.atRiskRatio },
    variants:
      headline === null
        ? []
        : [
            { variant: "upper" as const, ratio: headline.upper.ratio, status: headline.upper.status },
            { variant: "reported" as const, ratio: headline.reported.ratio, status: headline.reported.status },
          ],
    sources: sourcesOf(definition, evidence, summary),
    events: eventsOf(definition, evidence),
    years: listYears({ definition, evidence, measurement, asOf }),
    meanings: listMeanings({ definition, evidence, actual: summary.actual }),
    population: populationChoice(evidence),
  };
}

function ruleOf(definition: TargetDefinition, evidence: Evidence) {
  return FLOOR_RULE_OF_INDICATOR[definition.indicator.code] ?? evidence.settings.countingRule;
}

function sourcesOf(definition: TargetDefinition, evidence: Evidence, summary: TargetSummary): SourceRef[] {
  const ofFigures = (evidence.series.get(definition.indicator.code) ?? []).map((row) => row.source);
  const ofActual = summary.actual.kind === "value" ? [summary.actual.source] : [];
  const all = [definition.resolution.source, ...ofActual, ...ofFigures];
  return all.filter((source, index) => all.findIndex((other) => other.id === source.id) === index);
}

/** Whose approval stands behind the figure shown; of a floor the last one of its units. */
async function readApproval({ options, definition, evidence, summary, provinceCode }: Context) {
  const { actual } = summary;
  if (actual.kind === "missing" || !actual.approved) return null;
  const isOfUnits = definition.isFloor && provinceCode !== null;
  return getApproval({
    ...{ scope: options.scope, knownOn: options.knownOn, provinceCode, on: actual.asOf },
    indicatorCode: isOfUnits ? INDICATOR_OF_RULE[ruleOf(definition, evidence)] : definition.indicator.code,
    unitCode: isOfUnits ? null : evidence.unitCode,
    population: actual.rebasedFrom ?? actual.population?.kind ?? null,
  });
}

function readRevisions({ options, definition, evidence, provinceCode, asOf }: Context) {
  const isOfUnits = definition.isFloor && provinceCode !== null;
  return listRevisions({
    scope: options.scope,
    indicatorCode: isOfUnits ? INDICATOR_OF_RULE[ruleOf(definition, evidence)] : definition.indicator.code,
    provinceCode,
    unitCode: isOfUnits ? null : evidence.unitCode,
    populationSeries: evidence.populationSeries,
    until: asOf,
    knownOn: options.knownOn,
  });
}

/** The units behind a floor, and the road from the baseline's shortfall to today's. */
async function readUnits({ options, definition, evidence, summary, provinceCode, asOf }: Context) {
  const { scope, knownOn } = options;
  const rule = ruleOf(definition, evidence);
  const timeline = definition.isFloor ? evidence.timelines.get(rule) : undefined;
  if (timeline === undefined || provinceCode === null) return { stations: null, bridge: null };
  const stations = await listStationRows({
    scope,
    provinceCode,
    timeline,
    asOf,
    knownOn,
    rule,
    floor: definition.value,
  });
  const bridge = isProvinceWide(scope)
    ? await readBridge({ scope, definition, summary, stations, timeline, provinceCode, rule, knownOn })
    : null;
  return { stations, bridge };
}
