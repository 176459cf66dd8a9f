import "server-only";
import { db, type Transaction } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";

export interface TransactionOptions {
  /** How long the work itself may take. */
  timeoutMs?: number;
  isolation?: Prisma.TransactionIsolationLevel;
}

const TIMEOUT_MS = 15_000;
const WAIT_FOR_CONNECTION_MS = 15_000;

/** One change is one transaction, its audit row included: when any part fails, nothing was written. */
export function inTransaction<T>(work: (tx: Transaction) => Promise<T>, options: TransactionOptions = {}): Promise<T> {
  return db().$transaction(work, {
    timeout: options.timeoutMs ?? TIMEOUT_MS,
    maxWait: WAIT_FOR_CONNECTION_MS,
    ...(options.isolation ? { isolationLevel: options.isolation } : {}),
  });
}
