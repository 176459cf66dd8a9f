import "server-only";

import type { SnapshotSource, SnapshotTarget } from "@/lib/domain/briefings/snapshot";
import type { Commitment, SourceRef, TargetSummary } from "@/lib/features/targets/types";
import type { SnapshotInputs } from "./take-snapshot-inputs";

/** Every source that a snapshot names or rests on, once, by its key: of figures, documents, populations and promises. */
export function listSources(options: {
  readonly inputs: SnapshotInputs;
  readonly targets: readonly SnapshotTarget[];
  readonly summaries: readonly TargetSummary[];
  readonly commitments: readonly Commitment[];
}): SnapshotSource[] {
  const { inputs, targets, summaries, commitments } = options;
  const known = new Map(listKnown(inputs, commitments).map((source) => [source.id, source]));
  const used = new Set([
    ...targets.flatMap(listSourceIds),
    ...summaries.flatMap((summary) => [summary.resolution.source.id, ...populationSources(summary, inputs)]),
    ...targets.flatMap((target) => planSource(target, inputs)),
    ...commitments.map(({ source }) => source.id),
  ]);
  return [...used].sort().flatMap((id) => {
    const source = known.get(id);
    return source === undefined ? [] : [pickSource(source)];
  });
}

function listSourceIds({ actual, inPeriod, cumulative, samePeriod, previous }: SnapshotTarget): string[] {
  const figures = [actual, inPeriod, cumulative, samePeriod, previous];
  return figures.flatMap((figure) => (figure.kind === "value" ? [figure.sourceId] : []));
}

function populationSources({ actual }: TargetSummary, { evidence }: SnapshotInputs): string[] {
  const population = actual.kind === "value" ? actual.population : null;
  return evidence.populations.filter(({ kind }) => kind === population?.kind).map(({ source }) => source.id);
}

function planSource({ yearPlan, indicator }: SnapshotTarget, { plans }: SnapshotInputs): string[] {
  const isAssigned = yearPlan.kind === "value" && yearPlan.basis === "assigned";
  const plan = isAssigned ? plans.get(indicator.code) : undefined;
  return plan === undefined ? [] : [plan.source.id];
}

function listKnown({ evidence, definitions, plans }: SnapshotInputs, commitments: readonly Commitment[]): SourceRef[] {
  return [
    ...[...evidence.series.values()].flatMap((rows) => rows.map((row) => row.source)),
    ...definitions.map(({ resolution }) => resolution.source),
    ...evidence.populations.map(({ source }) => source),
    ...[...plans.values()].map(({ source }) => source),
    ...commitments.map(({ source }) => source),
    evidence.registrySource,
  ];
}

function pickSource({ id, title, publisher, address }: SourceRef): SnapshotSource {
  return { id, title, publisher, address };
}
