import { join } from "node:path";
import { type MigrationFile, readMigrationFolder } from "@/lib/db/migration-folder";

export type MigrationState =
  | { kind: "current"; last: string }
  | { kind: "pending"; missing: string[] }
  | { kind: "failed"; name: string }
  /** The database has what this version of the program does not know, or another text under the same name. */
  | { kind: "ahead"; unknown: string[] };

export interface LedgerRow {
  migration_name: string;
  checksum: string;
  finished_at: Date | string | null;
  rolled_back_at: Date | string | null;
}

/** Prisma's own ledger, so that its command line and this program agree. */
export const LEDGER_QUERY =
  'SELECT migration_name, checksum, finished_at, rolled_back_at FROM "_prisma_migrations" ORDER BY started_at';

export function compareMigrations(options: {
  files: readonly MigrationFile[];
  ledger: readonly LedgerRow[];
}): MigrationState {
  const rows = options.ledger.filter((row) => row.rolled_back_at === null);
  const failed = rows.find((row) => row.finished_at === null);
  if (failed) return { kind: "failed", name: failed.migration_name };
  const known = new Map(options.files.map((file) => [file.name, file.checksum]));
  const unknown = rows.filter((row) => known.get(row.migration_name) !== row.checksum).map((row) => row.migration_name);
  if (unknown.length > 0) return { kind: "ahead", unknown };
  const applied = new Set(rows.map((row) => row.migration_name));
  const missing = options.files.filter((file) => !applied.has(file.name)).map((file) => file.name);
  if (missing.length > 0) return { kind: "pending", missing };
  return { kind: "current", last: options.files.at(-1)?.name ?? "" };
}

/**
 * Compares the folder of migrations with the database's ledger. `query` runs one SQL text and gives its rows,
 * of the client at hand, for example `async (sql) => (await client.query(sql)).rows` of a pg client.
 */
export async function getMigrationState(
  query: (sql: string) => Promise<LedgerRow[]>,
  folder: string = join(process.cwd(), "prisma", "migrations"),
): Promise<MigrationState> {
  const files = await readMigrationFolder(folder);
  // A database that was never migrated has no ledger to ask.
  const [found] = await query("SELECT to_regclass('\"_prisma_migrations\"')::text AS migration_name");
  return compareMigrations({ files, ledger: found?.migration_name ? await query(LEDGER_QUERY) : [] });
}
