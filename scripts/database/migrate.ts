import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { readMigrationFolder } from "@/lib/db/migration-folder";
import { getMigrationState } from "@/lib/db/migration-state";
import { projectRoot } from "../runtime/project.mjs";
import { Refusal } from "../runtime/refusal.mjs";
import { withClient } from "./client";
import { createEngineForDatabase } from "./schema-engine";

/** The role the web server works as: it may read and write rows, not change tables nor rewrite the audit trail. */
export const APP_ROLE = "moc_app";

// Any number that nothing else on the server takes; "moc" on a telephone's keys.
const MIGRATION_LOCK = 662_000_001;

export const prismaFolder = join(projectRoot, "prisma");

interface MigrateOptions {
  /** Owner of the tables. */
  connectionString: string;
  /** A folder with schema.prisma and migrations/; the project's own unless a test says otherwise. */
  folder?: string;
}

async function listMigrations(migrationsFolder: string) {
  const lockfilePath = join(migrationsFolder, "migration_lock.toml");
  const files = await readMigrationFolder(migrationsFolder);
  return {
    baseDir: migrationsFolder,
    lockfile: {
      path: "migration_lock.toml",
      content: existsSync(lockfilePath) ? readFileSync(lockfilePath, "utf8") : null,
    },
    shadowDbInitScript: "",
    migrationDirectories: files.map(({ name, sql }) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: sql } },
    })),
  };
}

async function readState(client: pg.Client, migrationsFolder: string) {
  const state = await getMigrationState(async (sql) => (await client.query(sql)).rows, migrationsFolder);
  if (state.kind === "ahead")
    throw new Refusal(
      `The database knows migrations that this version does not have (${state.unknown.join(", ")}): update the program, or use the database that belongs to it.`,
    );
  return state;
}

/** Lets the web server's role read the ledger, so that the health page can tell whether migrations are current. */
async function grantLedger(client: pg.Client) {
  const role = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [APP_ROLE]);
  if (role.rowCount) await client.query(`GRANT SELECT ON "_prisma_migrations" TO ${APP_ROLE}`);
}

interface Engine {
  connectionString: string;
  folder: string;
}

async function runEngine({ connectionString, folder }: Engine, brokenOff: string | null): Promise<string[]> {
  const pool = new pg.Pool({ connectionString, max: 2 });
  pool.on("error", () => undefined);
  let cause: Error | undefined;
  const engine = await createEngineForDatabase({
    pool,
    schema: readFileSync(join(folder, "schema.prisma"), "utf8"),
    onScriptError: (error) => {
      cause = error;
    },
  });
  try {
    if (brokenOff) await engine.markMigrationRolledBack({ migrationName: brokenOff });
    const migrationsList = await listMigrations(join(folder, "migrations"));
    const filters = { externalTables: [], externalEnums: [] };
    return (await engine.applyMigrations({ migrationsList, filters })).appliedMigrationNames;
  } catch (error) {
    const migration = /migration_name="([^"]+)"/.exec(String(error))?.[1] ?? "A migration";
    throw cause ? new Refusal(`${migration} failed and changed nothing: ${cause.message}`) : error;
  } finally {
    engine.free();
    await pool.end();
  }
}

/**
 * Applies what the folder has and the ledger lacks; gives the names. An advisory lock makes a second
 * migration wait instead of applying the same twice. One that broke off earlier (an error, a kill) left
 * nothing behind but its line in the ledger, so it is marked as rolled back and applied again.
 */
export async function applyMigrations({ connectionString, folder = prismaFolder }: MigrateOptions): Promise<string[]> {
  return withClient(connectionString, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const state = await readState(client, join(folder, "migrations"));
    if (state.kind === "current") return [];
    const names = await runEngine({ connectionString, folder }, state.kind === "failed" ? state.name : null);
    await grantLedger(client);
    return names;
  });
}
