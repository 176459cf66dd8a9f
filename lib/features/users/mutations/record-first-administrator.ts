import "server-only";
import { foldEmail } from "@/lib/auth/email";
import { hashPassword } from "@/lib/auth/password";
import type { Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { AppError } from "@/lib/errors/app-error";
import { parseInput } from "@/lib/errors/invalid-input";
import { recordAudit } from "@/lib/features/audit/mutations";
import { firstAdministratorSchema } from "@/lib/features/users/schema";
import type { FirstAdministrator } from "@/lib/features/users/types";
import { now } from "@/lib/shared/clock";

function refuse(path: string, message: string): AppError {
  return new AppError("invalid_input", { fields: [{ path, message }] });
}

/** The unit on which the first administrator acts; an empty installation has not even the nation yet. */
async function ensureUnit(tx: Transaction, provinceCode: string | null): Promise<string> {
  const code = provinceCode ?? "VN";
  if (provinceCode !== null && (await tx.province.count({ where: { code } })) === 0)
    throw refuse("provinceCode", "this province is not loaded: leave it empty for the whole nation");
  const level = provinceCode === null ? "nation" : "province";
  await tx.reportingUnit.createMany({ data: [{ code, level, provinceCode }], skipDuplicates: true });
  return code;
}

/** For the command line only; refused as soon as an administrator in use exists, also for the second of two at once. */
export async function recordFirstAdministrator(input: FirstAdministrator): Promise<{ userId: string }> {
  const { email, fullName, password, provinceCode } = parseInput(firstAdministratorSchema, input);
  const passwordHash = await hashPassword(password);
  const at = now();
  return inTransaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('moc.first_administrator', 0))`;
    const known = await tx.roleGrant.count({ where: { role: "admin", revokedAt: null, user: { disabledAt: null } } });
    if (known > 0)
      throw new AppError("conflict", { fields: [{ path: "", message: "an administrator already exists" }] });
    const emailFolded = foldEmail(email);
    if ((await tx.userProfile.count({ where: { emailFolded } })) > 0) throw refuse("email", "this address is taken");
    const unitCode = await ensureUnit(tx, provinceCode);
    const user = await tx.appUser.create({
      data: {
        passwordHash,
        createdAt: at,
        profile: { create: { email: email.trim(), emailFolded, fullName } },
        grants: { create: { role: "admin", unitCode, grantedAt: at } },
      },
      select: { id: true },
    });
    const subject = { subjectTable: "app_user", subjectId: user.id, provinceCode };
    await recordAudit(tx, {
      at,
      actorId: null,
      action: "user.created",
      ...subject,
      details: { role: "admin", unitCode },
    });
    return { userId: user.id };
  });
}
