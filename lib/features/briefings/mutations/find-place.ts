import "server-only";

import type { Transaction } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { AppError } from "@/lib/errors/app-error";

/** What two briefings share when one can take the place of the other. */
export type Slot = Pick<
  Prisma.BriefingUncheckedCreateInput,
  "provinceCode" | "kind" | "regime" | "fromDate" | "toDate" | "layout"
> & { readonly fromDate: Date; readonly toDate: Date };

type Place =
  | { readonly kind: "same"; readonly id: string }
  | { readonly kind: "new"; readonly supersedesId: string | null };

/** Issued and not superseded: what stands for a period. On request several may stand beside one another. */
export function standingIn(slot: Slot): Prisma.BriefingWhereInput {
  return {
    AND: [slot, { kind: { not: "on_request" } }],
    steps: { some: { state: "issued" }, none: { state: "superseded" } },
  };
}

/** Whether the same figures are kept already, and whose place a new record would take. */
export async function findPlace(
  tx: Transaction,
  asked: { readonly slot: Slot; readonly hash: string; readonly supersedesId: string | null },
): Promise<Place> {
  const { slot, hash, supersedesId } = asked;
  if (supersedesId !== null) await requireStanding(tx, { slot, id: supersedesId });
  const same = await tx.briefing.findFirst({
    where: { ...slot, hash, ...(supersedesId === null ? {} : { supersedesId }) },
    orderBy: { number: "desc" },
    select: { id: true },
  });
  if (same !== null) return { kind: "same", id: same.id };
  if (supersedesId !== null) return { kind: "new", supersedesId };
  const standing = await tx.briefing.findFirst({
    where: standingIn(slot),
    orderBy: { number: "desc" },
    select: { id: true },
  });
  return { kind: "new", supersedesId: standing?.id ?? null };
}

async function requireStanding(tx: Transaction, asked: { readonly slot: Slot; readonly id: string }): Promise<void> {
  const { slot, id } = asked;
  const found = await tx.briefing.findFirst({
    where: { id, provinceCode: slot.provinceCode },
    select: {
      kind: true,
      regime: true,
      fromDate: true,
      toDate: true,
      layout: true,
      steps: { where: { state: { in: ["issued", "superseded"] } }, select: { state: true } },
    },
  });
  const isSameSlot =
    found !== null &&
    found.kind === slot.kind &&
    found.regime === slot.regime &&
    found.layout === slot.layout &&
    found.fromDate.getTime() === slot.fromDate.getTime() &&
    found.toDate.getTime() === slot.toDate.getTime();
  if (!isSameSlot) throw new AppError("invalid_input", { fields: [{ path: "supersedes", message: "other_period" }] });
  const isStanding = found.steps.length === 1;
  if (!isStanding) throw new AppError("conflict");
}
