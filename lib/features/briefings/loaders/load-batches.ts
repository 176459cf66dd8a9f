import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import { briefingFileName } from "@/lib/export/briefings/file-name";
import { canMakeBatch } from "@/lib/features/briefings/access";
import { getBatch, getBatchArchive, listBatches } from "@/lib/features/briefings/data/list-batches";
import { listProvinceNames } from "@/lib/features/briefings/data/summary-row";
import type { BatchDetail, BatchSummary } from "@/lib/features/briefings/schema/batch";

/** What a person asked for, the newest first; null for who may ask for none. */
export async function loadBatches({
  scope,
}: {
  readonly scope: AuthorizedScope;
}): Promise<readonly BatchSummary[] | null> {
  return canMakeBatch(scope) ? listBatches(scope) : null;
}

/** One of the person's own batches, as far as it is; null for any other. */
export async function loadBatch(asked: {
  readonly scope: AuthorizedScope;
  readonly id: string;
}): Promise<BatchDetail | null> {
  const batch = await getBatch(asked);
  return batch === null ? null : { batch, provinceNames: await listProvinceNames(db()) };
}

/** Its documents in one ZIP, once all are made; null for any other and before. */
export async function loadBatchArchive(asked: {
  readonly scope: AuthorizedScope;
  readonly id: string;
}): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly fileName: string } | null> {
  const batch = await getBatch(asked);
  const bytes = batch === null ? null : await getBatchArchive(asked);
  if (batch === null || bytes === null) return null;
  const place = "các tỉnh, thành phố";
  const named = { ...batch, reference: "dự thảo", provinceName: { vi: place, en: place } };
  const fileName = briefingFileName({ briefing: named, format: "pdf", language: "vi" });
  return { bytes, fileName: fileName.replace(/pdf$/, "zip") };
}
