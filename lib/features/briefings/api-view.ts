import { formatCsv } from "@/lib/export/csv";
import type { BriefingAnswer } from "./api-schema";
import type { BriefingSummary } from "./types";

/** A briefing as the interface for machines answers it. */
export function viewBriefing(briefing: BriefingSummary): BriefingAnswer {
  const { id, reference, number, provinceCode, provinceName, kind, regime, period, layout, asOf } = briefing;
  const issued = briefing.steps.find((step) => step.state === "issued");
  return {
    ...{ id, reference, number, province: provinceCode, provinceName, kind, regime, period, layout, asOf },
    knownOn: briefing.knownOn.toISOString(),
    hash: briefing.hash,
    state: briefing.state,
    issuedAt: issued?.at.toISOString() ?? null,
    supersedes: briefing.supersedes?.reference ?? null,
    supersededBy: briefing.supersededBy?.reference ?? null,
    sample: briefing.isSample,
  };
}

const HEADINGS = [
  "id",
  "reference",
  "number",
  "province",
  "kind",
  "regime",
  "from",
  "to",
  "layout",
  "as_of",
  "known_on",
  "hash",
  "state",
  "issued_at",
  "supersedes",
  "superseded_by",
  "sample",
];

export function briefingsCsv(rows: readonly BriefingAnswer[]): string {
  const cells = rows.map((row) => [
    ...[row.id, row.reference, row.number, row.province, row.kind, row.regime, row.period.from, row.period.to],
    ...[row.layout, row.asOf, row.knownOn, row.hash, row.state, row.issuedAt, row.supersedes, row.supersededBy],
    String(row.sample),
  ]);
  return formatCsv(HEADINGS, cells);
}
