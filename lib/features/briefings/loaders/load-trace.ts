import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import { formatBriefingReference, formatRowReference, parseReference } from "@/lib/domain/briefings/reference";
import type { BriefingSnapshot, SnapshotSource } from "@/lib/domain/briefings/snapshot";
import { MOST_TRACED } from "@/lib/features/briefings/constants";
import { getNumberedBriefing } from "@/lib/features/briefings/data/get-briefing";
import { listPeople } from "@/lib/features/briefings/data/list-people";
import { listTracedObservations } from "@/lib/features/briefings/data/list-traced-observations";
import { listProvinceNames, toSummary } from "@/lib/features/briefings/data/summary-row";
import { parseSnapshot } from "@/lib/features/briefings/schema/snapshot";
import type { Trace, TracedRow } from "@/lib/features/briefings/types";
import { getProvinceSettings } from "@/lib/features/settings/data";
import { figuresBehind } from "./figures-behind";

/**
 * What stands behind a printed reference (`42-17-05`, or `42-17` for the briefing itself): the frozen row, and the figures
 * it was made from as they were known then. Null for an unknown reference and for a briefing that the person may not read.
 */
export async function loadTrace(asked: {
  readonly scope: AuthorizedScope;
  readonly reference: string;
}): Promise<Trace | null> {
  const { scope } = asked;
  const reference = parseReference(asked.reference);
  if (reference === null) return null;
  const { provinceCode, number } = reference;
  const found = await getNumberedBriefing({ scope, provinceCode, number });
  if (found === null) return null;
  const snapshot = parseSnapshot(found.snapshot);
  const row = findRow(snapshot, reference.row);
  if (row === null) return null;
  const { knownOn } = found;
  const settings = await getProvinceSettings({ provinceCode, asOf: snapshot.asOf, knownOn });
  const figures = figuresBehind(row, { snapshot, settings });
  const [observations, provinces, people] = await Promise.all([
    figures === null ? [] : listTracedObservations({ scope, figures, knownOn, limit: MOST_TRACED + 1 }),
    listProvinceNames(db()),
    listPeople(
      scope,
      found.steps.map((step) => step.recordedById),
    ),
  ]);
  return {
    briefing: toSummary(found, { provinces, people }),
    reference:
      reference.row === null ? formatBriefingReference(found) : formatRowReference({ ...found, row: reference.row }),
    row,
    observations: observations.slice(0, MOST_TRACED),
    isCut: observations.length > MOST_TRACED,
    sources: sourcesOf(snapshot, row),
  };
}

function findRow(snapshot: BriefingSnapshot, row: number | null): TracedRow | null {
  if (row === null) return { kind: "briefing" };
  const isIt = (one: { readonly row: number }) => one.row === row;
  const target = snapshot.targets.find(isIt);
  if (target !== undefined) return { kind: "target", target };
  const station = snapshot.stations.find(isIt);
  if (station !== undefined) return { kind: "station", station };
  const commitment = snapshot.commitments.find(isIt);
  if (commitment !== undefined) return { kind: "commitment", commitment };
  const correction = snapshot.corrections.find(isIt);
  return correction === undefined ? null : { kind: "correction", correction };
}

function sourcesOf(snapshot: BriefingSnapshot, row: TracedRow): readonly SnapshotSource[] {
  const { sources } = snapshot;
  if (row.kind === "briefing") return sources;
  if (row.kind === "commitment") return sources.filter((source) => source.id === row.commitment.sourceId);
  if (row.kind !== "target") return [];
  const { actual, inPeriod, cumulative, samePeriod, previous } = row.target;
  const used = [actual, inPeriod, cumulative, samePeriod, previous].flatMap((figure) =>
    figure.kind === "value" ? [figure.sourceId] : [],
  );
  return sources.filter((source) => used.includes(source.id));
}
