import "server-only";
import { inTransaction } from "@/lib/db/transaction";
import { recordAudit } from "@/lib/features/audit/mutations";
import { requireAccount, shutAccount } from "@/lib/features/users/mutations/disable-user";
import type { AccountChange } from "@/lib/features/users/types";
import { now } from "@/lib/shared/clock";

/** No password fits it: argon2 hashes begin with a dollar sign. */
const NO_PASSWORD = "!";

/** Erases a leaver's name, address and the free text beside what they did or what was done to them; ids and the trail stay. */
export function anonymiseUser(change: AccountChange): Promise<void> {
  const at = now();
  const { userId } = change;
  return inTransaction(async (tx) => {
    await requireAccount(tx, userId);
    await shutAccount(tx, { ...change, at });
    await tx.userProfile.deleteMany({ where: { userId } });
    await tx.appUser.update({ where: { id: userId }, data: { passwordHash: NO_PASSWORD } });
    const about = { subjectTable: "app_user", subjectId: userId };
    await tx.auditNote.deleteMany({ where: { event: { OR: [{ actorId: userId }, about] } } });
    await recordAudit(tx, { at, actorId: change.actorId, action: "user.anonymised", ...about });
  });
}
