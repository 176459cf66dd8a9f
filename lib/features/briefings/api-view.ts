import { AppError } from "@/lib/errors/app-error";
import { formatCsv } from "@/lib/export/csv";
import type { BriefingAnswer } from "./api-schema";
import { readFileAddress } from "./schema/file-address";
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

/**
 * Who clicked on a document that could not be made reads which part failed on the briefing's own page, beside the other
 * documents. Null for every other refusal.
 */
export function pathOfFailure(of: { readonly name: string; readonly error: unknown }): string | null {
  const file = readFileAddress(of.name);
  const part = of.error instanceof AppError && of.error.code === "internal" ? of.error.fields[0]?.path : undefined;
  if (file === null || part === undefined) return null;
  return `/briefings/${file.id}?${new URLSearchParams({ failed: file.format, part })}`;
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
