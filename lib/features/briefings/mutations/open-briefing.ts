import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import type { Transaction } from "@/lib/db/client";
import { AppError } from "@/lib/errors/app-error";
import { type BriefingRow, getBriefing } from "@/lib/features/briefings/data/get-briefing";
import { lockBriefings } from "./lock-briefings";

/** A briefing of the scope's own province, held against other writers; throws `not_found` for any other. */
export async function openBriefing(
  tx: Transaction,
  asked: { readonly scope: AuthorizedScope; readonly id: string },
): Promise<BriefingRow> {
  const { provinceCode } = asked.scope;
  if (provinceCode === null) throw new AppError("not_found");
  await lockBriefings(tx, provinceCode);
  const briefing = await getBriefing(tx, asked);
  if (briefing === null) throw new AppError("not_found");
  return briefing;
}
