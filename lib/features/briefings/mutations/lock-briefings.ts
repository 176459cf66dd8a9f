import "server-only";

import type { Transaction } from "@/lib/db/client";

/**
 * Writes on the briefings of one province follow one another to the end of their transactions: numbers have no gap, and
 * nobody checks words that are being changed. They are few and short.
 */
export async function lockBriefings(tx: Transaction, provinceCode: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`moc.briefings ${provinceCode}`}, 0))`;
}
