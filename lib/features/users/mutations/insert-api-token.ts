import "server-only";
import { hashApiToken, makeApiToken } from "@/lib/auth/api-token-format";
import { resolveGrants, resolveUnit } from "@/lib/auth/grant-data";
import { computeReadableExtent } from "@/lib/auth/readable-extent";
import type { Transaction } from "@/lib/db/client";
import { AppError } from "@/lib/errors/app-error";
import { recordAudit } from "@/lib/features/audit/mutations";

const DAY_MS = 86_400_000;

interface TokenToInsert {
  /** Left out: the database gives one. */
  readonly id?: string;
  readonly userId: string;
  /** Null: the command line. */
  readonly actorId: string | null;
  readonly name: string;
  readonly expiresInDays: number;
  readonly unitCode: string | null;
  readonly at: Date;
}

async function requireUnitInReach(tx: Transaction, asked: { userId: string; unitCode: string }) {
  const unit = await tx.reportingUnit.findUnique({ where: { code: asked.unitCode } });
  const rows = await tx.roleGrant.findMany({
    where: { userId: asked.userId, revokedAt: null },
    include: { unit: true },
  });
  const grants = await resolveGrants(rows);
  const extent = unit && computeReadableExtent({ userId: asked.userId, grants, narrowedTo: await resolveUnit(unit) });
  if (!extent) {
    const message = "no such unit within the rights of this account";
    throw new AppError("invalid_input", { fields: [{ path: "unitCode", message }] });
  }
}

/** A new token of an account, with its trail. The token is in the answer and nowhere else. */
export async function insertApiToken(tx: Transaction, given: TokenToInsert) {
  const { id, userId, actorId, name, expiresInDays, unitCode, at } = given;
  if (unitCode !== null) await requireUnitInReach(tx, { userId, unitCode });
  const token = makeApiToken();
  const expiresAt = new Date(at.getTime() + expiresInDays * DAY_MS);
  const row = await tx.apiToken.create({
    data: { ...(id ? { id } : {}), userId, name, tokenHash: hashApiToken(token), unitCode, createdAt: at, expiresAt },
    select: { id: true },
  });
  await recordAudit(tx, {
    at,
    actorId,
    action: "api_token.created",
    subjectTable: "api_token",
    subjectId: row.id,
    details: { userId, unitCode, expiresAt: expiresAt.toISOString() },
  });
  return { token, expiresAt };
}
