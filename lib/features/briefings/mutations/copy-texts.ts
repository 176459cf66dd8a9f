import "server-only";

import type { Transaction } from "@/lib/db/client";
import type { Slot } from "./find-place";

/**
 * What people wrote carries over: everything into a briefing that takes the place of another, which the checks of typed
 * numbers then hold against the new figures; else the standing texts of the latest one issued of its kind and layout.
 */
export async function copyTexts(
  tx: Transaction,
  made: {
    readonly briefingId: string;
    readonly slot: Slot;
    readonly supersedesId: string | null;
    /** Of the generated paragraphs: words in place of one that is not made any more stay behind. */
    readonly paragraphKeys: readonly string[];
    readonly written: { readonly recordedAt: Date; readonly recordedById: string | null };
  },
): Promise<void> {
  const { briefingId, slot, supersedesId, paragraphKeys, written } = made;
  const from = supersedesId ?? (await getLatestIssued(tx, slot));
  if (from === null) return;
  const standing = { key: { startsWith: "standing:" } };
  const parts = ["section:", "topic:"].map((start) => ({ key: { startsWith: start } }));
  const all = { OR: [standing, ...parts, { key: { in: [...paragraphKeys] } }] };
  const texts = await tx.briefingText.findMany({
    where: { briefingId: from, supersededAt: null, ...(supersedesId === null ? standing : all) },
    orderBy: { id: "asc" },
    select: { language: true, key: true, text: true, isOff: true },
  });
  await tx.briefingText.createMany({ data: texts.map((text) => ({ ...text, briefingId, ...written })) });
}

async function getLatestIssued(tx: Transaction, slot: Slot): Promise<string | null> {
  const { provinceCode, kind, layout } = slot;
  const row = await tx.briefing.findFirst({
    where: { provinceCode, kind, layout, steps: { some: { state: "issued" } } },
    orderBy: [{ toDate: "desc" }, { number: "desc" }],
    select: { id: true },
  });
  return row?.id ?? null;
}
