import "server-only";

import { createHash } from "node:crypto";
import type { SummaryRow } from "./summary-row";

/** Moves with every step and every change of words: what a person saw when they checked or issued. */
export function revisionOf(row: Pick<SummaryRow, "steps">, texts: readonly { readonly id: bigint }[]): string {
  const ids = texts.map((text) => text.id).sort((a, b) => (a < b ? -1 : 1));
  return createHash("sha256")
    .update(`${row.steps.length}:${ids.join(",")}`)
    .digest("hex")
    .slice(0, 16);
}
