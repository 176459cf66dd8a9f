import "server-only";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { getMigrationState, type LedgerRow, type MigrationState } from "@/lib/db/migration-state";

/** Asks the database which migrations it has; throws when it cannot be reached. */
export function getMigrations(): Promise<MigrationState> {
  // The texts are constants of getMigrationState; nothing of a request reaches them.
  return getMigrationState((sql) => db().$queryRaw<LedgerRow[]>(Prisma.raw(sql)));
}
