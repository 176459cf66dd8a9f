import "server-only";
import { hashApiToken, makeApiToken } from "@/lib/auth/api-token-format";
import { foldEmail } from "@/lib/auth/email";
import { resolveGrants, resolveUnit } from "@/lib/auth/grant-data";
import { hashPassword } from "@/lib/auth/password";
import { computeReadableExtent } from "@/lib/auth/readable-extent";
import type { Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { AppError } from "@/lib/errors/app-error";
import { parseInput } from "@/lib/errors/invalid-input";
import { recordAudit } from "@/lib/features/audit/mutations";
import { apiTokenSchema, firstAdministratorSchema } from "@/lib/features/users/schema";
import type { AccountChange, FirstAdministrator, NewApiToken } from "@/lib/features/users/types";
import { now } from "@/lib/shared/clock";

const DAY_MS = 86_400_000;
/** No password fits it: argon2 hashes begin with a dollar sign. */
const NO_PASSWORD = "!";

function refuse(path: string, message: string): AppError {
  return new AppError("invalid_input", { fields: [{ path, message }] });
}

async function requireUnitInReach(tx: Transaction, asked: { userId: string; unitCode: string }) {
  const unit = await tx.reportingUnit.findUnique({ where: { code: asked.unitCode } });
  const rows = await tx.roleGrant.findMany({
    where: { userId: asked.userId, revokedAt: null },
    include: { unit: true },
  });
  const grants = await resolveGrants(rows);
  const extent = unit && computeReadableExtent({ userId: asked.userId, grants, narrowedTo: await resolveUnit(unit) });
  if (!extent) throw refuse("unitCode", "no such unit within the rights of this account");
}

/** A new token for an account in use. The token is in the answer and nowhere else. */
export async function recordApiToken(input: NewApiToken): Promise<{ token: string }> {
  const { email, name, expiresInDays, unitCode } = parseInput(apiTokenSchema, input);
  const token = makeApiToken();
  const at = now();
  await inTransaction(async (tx) => {
    const emailFolded = foldEmail(email);
    const profile = await tx.userProfile.findUnique({ where: { emailFolded, user: { disabledAt: null } } });
    if (!profile) throw refuse("email", "no account in use has this address");
    const { userId } = profile;
    if (unitCode !== undefined) await requireUnitInReach(tx, { userId, unitCode });
    const expiresAt = new Date(at.getTime() + expiresInDays * DAY_MS);
    const row = await tx.apiToken.create({
      data: { userId, name, tokenHash: hashApiToken(token), unitCode: unitCode ?? null, createdAt: at, expiresAt },
      select: { id: true },
    });
    await recordAudit(tx, {
      at,
      actorId: null,
      action: "api_token.created",
      subjectTable: "api_token",
      subjectId: row.id,
      details: { userId, unitCode: unitCode ?? null, expiresAt: expiresAt.toISOString() },
    });
  });
  return { token };
}

export function revokeApiToken(input: { tokenId: string; actorId: string | null }): Promise<void> {
  const at = now();
  return inTransaction(async (tx) => {
    const where = { id: input.tokenId, revokedAt: null };
    const { count } = await tx.apiToken.updateMany({ where, data: { revokedAt: at } });
    if (count === 0) throw new AppError("not_found");
    const subject = { subjectTable: "api_token", subjectId: input.tokenId };
    await recordAudit(tx, { at, actorId: input.actorId, action: "api_token.revoked", ...subject });
  });
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

async function disable(tx: Transaction, change: AccountChange & { at: Date }): Promise<void> {
  const { userId, at } = change;
  await tx.appUser.updateMany({ where: { id: userId, disabledAt: null }, data: { disabledAt: at } });
  await tx.authSession.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: at } });
  await tx.apiToken.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: at } });
}

async function requireAccount(tx: Transaction, userId: string): Promise<void> {
  if ((await tx.appUser.count({ where: { id: userId } })) === 0) throw new AppError("not_found");
}

/** Refused from the next request on: sessions and tokens end with the account. */
export function disableUser(change: AccountChange): Promise<void> {
  const at = now();
  return inTransaction(async (tx) => {
    await requireAccount(tx, change.userId);
    await disable(tx, { ...change, at });
    const subject = { subjectTable: "app_user", subjectId: change.userId };
    await recordAudit(tx, { at, actorId: change.actorId, action: "user.disabled", ...subject });
  });
}

/** Erases a leaver's name, address and the free text beside what they did or what was done to them; ids and the trail stay. */
export function anonymiseUser(change: AccountChange): Promise<void> {
  const at = now();
  const { userId } = change;
  return inTransaction(async (tx) => {
    await requireAccount(tx, userId);
    await disable(tx, { ...change, at });
    await tx.userProfile.deleteMany({ where: { userId } });
    await tx.appUser.update({ where: { id: userId }, data: { passwordHash: NO_PASSWORD } });
    const about = { subjectTable: "app_user", subjectId: userId };
    await tx.auditNote.deleteMany({ where: { event: { OR: [{ actorId: userId }, about] } } });
    await recordAudit(tx, { at, actorId: change.actorId, action: "user.anonymised", ...about });
  });
}
