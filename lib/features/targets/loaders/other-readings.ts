import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type {
  ActualFigure,
  MeasureView,
  PopulationMeaning,
  TargetDefinition,
  TargetDetail,
  TargetSummary,
} from "@/lib/features/targets/types";
import type { Evidence } from "./evidence";
import { actualOf, toSeriesPoint } from "./measure-series";
import { type RowOnPopulation, rowsOnPopulation } from "./population-rows";

/** The measure judged beside the other one of the same name, on the same population and up to the same day. */
export function compareMeasures(options: {
  readonly definition: TargetDefinition;
  readonly evidence: Evidence;
  readonly summary: TargetSummary;
  readonly asOf: IsoDate;
  readonly other: string;
  readonly otherWords: Pick<MeasureView, "name" | "definition">;
}): TargetDetail["measures"] {
  const { definition, evidence, summary, other, otherWords } = options;
  const { code, name, definition: words } = definition.indicator;
  const rows = rowsOf({ ...options, code: other });
  if (rows.length === 0 || summary.actual.kind === "missing") return null;
  const judged = { indicatorCode: code, name, definition: words, actual: summary.actual, series: summary.series };
  const actual = actualOf({ latest: rows.at(-1), evidence });
  const from = summary.series[0]?.date ?? "";
  const series = rows.filter((row) => row.to >= from).map(toSeriesPoint);
  return { judged, other: { indicatorCode: other, ...otherWords, actual, series } };
}

function rowsOf(options: {
  readonly evidence: Evidence;
  readonly code: string;
  readonly asOf: IsoDate;
}): readonly RowOnPopulation[] {
  const { evidence, code, asOf } = options;
  const { populationSeries: series, populations } = evidence;
  const rows = rowsOnPopulation({ rows: evidence.series.get(code) ?? [], series, populations });
  return rows.filter((row) => row.to <= asOf);
}

/** The ratio on each population known, on the date of the target's figure; none where it is no ratio. */
export function listMeanings(options: {
  readonly definition: TargetDefinition;
  readonly evidence: Evidence;
  readonly actual: ActualFigure;
}): readonly PopulationMeaning[] {
  const { definition, evidence, actual } = options;
  const { populations, populationSeries, settings } = evidence;
  const rows = evidence.series.get(definition.indicator.code) ?? [];
  if (!rows.some((row) => row.population !== null)) return [];
  const date = actual.kind === "value" ? actual.asOf : null;
  return populations.map((population) => {
    const onIt = rowsOnPopulation({ rows, series: population.kind, populations });
    return {
      population,
      value: onIt.find((row) => row.to === date)?.value ?? null,
      isUsed: population.kind === populationSeries,
      isInForce: population.kind === settings.populationSeries,
    };
  });
}
