import "server-only";

import { narrowToApproved } from "@/lib/auth/narrow-to-approved";
import { type AuthorizedScope, isProvinceWide } from "@/lib/auth/scope";
import { compareSnapshots } from "@/lib/domain/briefings/differences";
import type { BriefingKind, Regime } from "@/lib/domain/briefings/kinds";
import { composeParagraphs } from "@/lib/domain/briefings/sentences/compose-paragraphs";
import type { BriefingSnapshot, SnapshotCorrection } from "@/lib/domain/briefings/snapshot";
import { type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import type { Period } from "@/lib/domain/periods/period";
import { getPreviousBriefing, type PreviousBriefing } from "@/lib/features/briefings/data/get-previous-briefing";
import { getProvinceName } from "@/lib/features/geography/data";
import { listCommitments } from "@/lib/features/targets/data/list-commitments";
import { sortWorstFirst } from "@/lib/features/targets/loaders/load-targets";
import { readCorrections } from "@/lib/features/targets/loaders/read-corrections";
import { vietnamDate } from "@/lib/shared/clock";
import { briefingWords } from "./briefing-words";
import { takeFootnotes } from "./take-snapshot-footnotes";
import { readSnapshotInputs, type SnapshotInputs } from "./take-snapshot-inputs";
import { listSources } from "./take-snapshot-sources";
import { takeStations } from "./take-snapshot-stations";
import { takeTarget } from "./take-snapshot-target";

/** More corrections than a province makes in a year; a list cut short would hide some. */
const MOST_CORRECTIONS = 500;

export type SnapshotRequest = {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly kind: BriefingKind;
  readonly regime: Regime;
  readonly period: Period;
  readonly asOf: IsoDate;
  readonly knownOn: Date;
};

/**
 * All that a briefing says about a province and a period, as it was known at a moment and approved by then, whoever asks:
 * the same request gives the same snapshot. Null for a province that is unknown or outside the scope, and for a scope that
 * is not of the whole province, since a briefing sums up all of it.
 */
export async function takeSnapshot(request: SnapshotRequest): Promise<BriefingSnapshot | null> {
  const { provinceCode, kind, regime, period, asOf, knownOn } = request;
  const scope = narrowToApproved(request.scope);
  const isOutside = !scope.nationwide && scope.provinceCode !== provinceCode;
  const name = isOutside || !isProvinceWide(scope) ? null : await getProvinceName(provinceCode);
  if (name === null) return null;
  const [inputs, commitments, previous] = await Promise.all([
    readSnapshotInputs({ scope, provinceCode, period, asOf, knownOn }),
    listCommitments({ scope, provinceCode, asOf, knownOn }),
    getPreviousBriefing({ scope, provinceCode, kind, regime, before: period.to, knownOn }),
  ]);
  const taken = sortTargets(inputs);
  const [{ completeness, stations }, corrections] = await Promise.all([
    takeStations(scope, inputs),
    takeCorrections(scope, { inputs, previous }),
  ]);
  const isSample = [...taken.map(({ target }) => target), ...stations, ...corrections].some((one) => one.sample);
  const summaries = taken.map(({ summary }) => summary);
  const footnotes = await takeFootnotes(inputs, { summaries, hasStations: stations.length > 0, isSample });
  const next = counter();
  const targets = taken.map(({ target }) => ({ row: next(), ...target }));
  const snapshot = {
    format: 1 as const,
    province: { code: provinceCode, name },
    ...{ kind, regime, asOf, completeness, targets },
    period: { from: period.from, to: period.to },
    previousPeriod: { from: inputs.periods.previous.from, to: inputs.periods.previous.to },
    stations: stations.map((station) => ({ row: next(), ...station })),
    commitments: commitments.map(({ text, source }) => ({ row: next(), text, sourceId: source.id })),
    corrections: corrections.map((correction) => ({ row: next(), ...correction })),
    footnotes,
    sources: listSources({ inputs, targets, summaries, commitments }),
    previous: previous === null ? null : pickPrevious(previous),
    differences: previous === null ? [] : compareSnapshots(previous.snapshot, { targets, asOf }),
    sample: isSample,
  };
  return { ...snapshot, paragraphs: composeParagraphs(snapshot, briefingWords()) };
}

function sortTargets(inputs: SnapshotInputs) {
  const taken = inputs.definitions.map((definition) => takeTarget(definition, inputs));
  const byCode = new Map(taken.map((one) => [one.summary.code, one]));
  return sortWorstFirst(taken.map(({ summary }) => summary)).flatMap(({ code }) => byCode.get(code) ?? []);
}

/** Those recorded since the briefing before; without one, since the end of the period before. */
async function takeCorrections(
  scope: AuthorizedScope,
  { inputs, previous }: { readonly inputs: SnapshotInputs; readonly previous: PreviousBriefing | null },
): Promise<readonly Omit<SnapshotCorrection, "row">[]> {
  const since = previous?.knownOn ?? inputs.periods.previous.to;
  const rows = await readCorrections({ scope, ...inputs, since, limit: MOST_CORRECTIONS });
  return rows.flatMap(({ indicatorCode, recordedAt, unitName, date, before, after, sample }) => {
    const traits = inputs.traits.get(indicatorCode);
    if (traits === undefined) return [];
    const { name: indicator, unitCode, decimals } = traits;
    const recordedOn = isoDate(vietnamDate(recordedAt));
    return [{ indicator, unitCode, decimals, unitName, date, before, after, recordedOn, sample }];
  });
}

function pickPrevious({ id, number, hash, asOf }: PreviousBriefing): BriefingSnapshot["previous"] {
  return { id, number, hash, asOf };
}

function counter(): () => number {
  let last = 0;
  return () => {
    last += 1;
    return last;
  };
}
