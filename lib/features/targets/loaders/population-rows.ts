import { rebaseRatio } from "@/lib/domain/targets/needed-count";
import type { ObservationRow } from "@/lib/features/observations/types";
import type { PopulationKind } from "@/lib/features/settings/types";
import type { PopulationFigure, TargetBaselineView, TargetDefinition } from "@/lib/features/targets/types";
import type { Evidence } from "./evidence";

export type RowOnPopulation = ObservationRow & { readonly rebasedFrom?: PopulationKind };

/**
 * One figure a date on one population series, in time order; figures that need no population stay as they are. An
 * indicator of which nothing is recorded on that series is worked out again from the same counts, whole or not at all,
 * so that no series ever mixes two populations.
 */
export function rowsOnPopulation(options: {
  readonly rows: readonly ObservationRow[];
  readonly series: PopulationKind;
  readonly populations: readonly PopulationFigure[];
}): readonly RowOnPopulation[] {
  const { rows, series, populations } = options;
  const kept = rows.filter((row) => row.population === null || row.population.kind === series);
  if (kept.length > 0 || rows.length === 0) return onePointADate(kept);
  const figure = populations.find((one) => one.kind === series);
  return figure === undefined ? [] : onePointADate(rows).map((row) => rebase(row, figure));
}

function rebase(row: ObservationRow, figure: PopulationFigure): RowOnPopulation {
  if (row.population === null) return row;
  const { kind, measure, referenceDate, people, status } = figure;
  const isProvisional = status !== "final" || referenceDate.slice(0, 4) !== row.to.slice(0, 4);
  return {
    ...row,
    value: rebaseRatio(row.value, { from: row.population.people, to: people }),
    population: { kind, measure, referenceDate, people, isProvisional },
    rebasedFrom: row.population.kind,
  };
}

/**
 * Where sources differ, an approved figure goes before a draft, then the registry before a report before a publication
 * (as in the group summaries), then the latest recorded.
 */
function onePointADate(rows: readonly ObservationRow[]): ObservationRow[] {
  const byDate = new Map<string, ObservationRow>();
  for (const row of rows) {
    const known = byDate.get(row.to);
    if (known === undefined || preference(row, known) >= 0) byDate.set(row.to, row);
  }
  return [...byDate.values()].sort((a, b) => (a.to < b.to ? -1 : 1));
}

const ORIGINS: readonly ObservationRow["origin"][] = ["registry", "report", "published"];

function preference(row: ObservationRow, known: ObservationRow): number {
  return (
    Number(row.approved) - Number(known.approved) ||
    ORIGINS.indexOf(known.origin) - ORIGINS.indexOf(row.origin) ||
    row.recordedAt.getTime() - known.recordedAt.getTime()
  );
}

/**
 * Where progress counts from. Baselines are laid down on the series of the setting in force; on another one a ratio
 * counts from its own figure of the same day (nothing stays nothing), and without one there is no baseline.
 */
export function baselineOnPopulation(options: {
  readonly definition: TargetDefinition;
  readonly evidence: Pick<Evidence, "unitCode" | "settings" | "populationSeries">;
  readonly rows: readonly RowOnPopulation[];
}): TargetBaselineView | null {
  const { definition, evidence, rows } = options;
  const found = definition.baselines.find((one) => one.unitCode === evidence.unitCode);
  if (found === undefined) return null;
  const { date, value, kind, note } = found;
  const isRatio = rows.some((row) => row.population !== null);
  const isOther = evidence.populationSeries !== evidence.settings.populationSeries;
  if (!isOther || !isRatio || value === 0) return { date, value, kind, note };
  const own = rows.find((row) => row.to === date);
  return own === undefined ? null : { date, value: own.value, kind, note };
}
