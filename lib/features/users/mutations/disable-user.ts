import "server-only";
import type { Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { AppError } from "@/lib/errors/app-error";
import { recordAudit } from "@/lib/features/audit/mutations";
import type { AccountChange } from "@/lib/features/users/types";
import { now } from "@/lib/shared/clock";

/** For changes that shut an account among other things; the caller writes the trail. */
export async function shutAccount(tx: Transaction, change: AccountChange & { at: Date }): Promise<void> {
  const { userId, at } = change;
  await tx.appUser.updateMany({ where: { id: userId, disabledAt: null }, data: { disabledAt: at } });
  await tx.authSession.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: at } });
  await tx.apiToken.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: at } });
}

export async function requireAccount(tx: Transaction, userId: string): Promise<void> {
  if ((await tx.appUser.count({ where: { id: userId } })) === 0) throw new AppError("not_found");
}

/** Refused from the next request on: sessions and tokens end with the account. */
export function disableUser(change: AccountChange): Promise<void> {
  const at = now();
  return inTransaction(async (tx) => {
    await requireAccount(tx, change.userId);
    await shutAccount(tx, { ...change, at });
    const subject = { subjectTable: "app_user", subjectId: change.userId };
    await recordAudit(tx, { at, actorId: change.actorId, action: "user.disabled", ...subject });
  });
}
