import "server-only";
import { db, type Transaction } from "@/lib/db/client";
import { isWriteConflict } from "@/lib/db/database-errors";
import type { Prisma } from "@/lib/db/generated/client";

export interface TransactionOptions {
  /** How long the work itself may take. */
  timeoutMs?: number;
  isolation?: Prisma.TransactionIsolationLevel;
}

const TIMEOUT_MS = 15_000;
const WAIT_FOR_CONNECTION_MS = 15_000;

const ATTEMPTS = 3;

/**
 * One change is one transaction, its audit row included: when any part fails, nothing was written. Work that lost
 * against another transaction (deadlock, serialization) is done again, so it must do nothing but read and write rows.
 */
export async function inTransaction<T>(
  work: (tx: Transaction) => Promise<T>,
  options: TransactionOptions = {},
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db().$transaction(work, {
        timeout: options.timeoutMs ?? TIMEOUT_MS,
        maxWait: WAIT_FOR_CONNECTION_MS,
        ...(options.isolation ? { isolationLevel: options.isolation } : {}),
      });
    } catch (error) {
      if (attempt === ATTEMPTS || !isWriteConflict(error)) throw error;
    }
  }
}
