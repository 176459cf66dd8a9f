import { type DatabaseAddresses, type EmbeddedDatabase, openEmbeddedDatabase } from "../database/embedded-database";
import { findServingUrl, openExternalDatabase } from "../database/external-database";
import { loadFoundingData, readFoundingDataState } from "../database/founding-data";
import { applyMigrations } from "../database/migrate";
import { DATABASE_NAME, ensureDatabase } from "../database/roles";
import { writeRuntimeNote } from "../database/runtime-file";
import { readOrMakeSecret } from "../database/secrets";
import { processMark } from "../runtime/processes.mjs";
import { Refusal } from "../runtime/refusal.mjs";
import { requireSecret } from "../runtime/start-options.mjs";
import type { Step } from "../runtime/steps.mjs";

export interface OpenedDatabase extends DatabaseAddresses {
  /** Null with a PostgreSQL of one's own, which is neither started nor stopped here. */
  embedded: EmbeddedDatabase | null;
  secret: string;
}

interface OpenOptions {
  folder: string;
  step: Step;
  say: (line: string) => void;
}

export async function openDatabase({ folder, step, say }: OpenOptions): Promise<OpenedDatabase> {
  if (process.env.DATABASE_URL) {
    const secret = requireSecret(process.env);
    const opened = await step("Connecting to DATABASE_URL", async ({ outcome }) => {
      const external = await openExternalDatabase(process.env);
      outcome(`PostgreSQL ${external.version}`);
      return external;
    });
    return { ...opened, embedded: null, secret };
  }
  const secret = process.env.NEXTAUTH_SECRET || readOrMakeSecret(folder, "session-secret");
  const embedded = await step("Starting the embedded PostgreSQL", async ({ outcome }) => {
    const database = await openEmbeddedDatabase({ dataFolder: folder, say });
    outcome(`127.0.0.1:${database.cluster.port}`);
    return database;
  });
  writeRuntimeNote(folder, {
    start: { pid: process.pid, mark: processMark(process.pid) },
    database: { port: embedded.cluster.port, pid: embedded.cluster.pid },
  });
  return { ...embedded, embedded, secret };
}

async function migrate(ownerUrl: string, step: Step): Promise<void> {
  await step("Migrating the database", async ({ outcome }) => {
    const names = await applyMigrations({ connectionString: ownerUrl });
    outcome(names.length === 0 ? "current" : `${names.length} applied`);
  });
}

/** Migrates, and loads the founding data into an empty database; one that a killed start left half loaded is made anew. */
export async function fillDatabase(
  database: OpenedDatabase,
  options: OpenOptions & { loadsFoundingData: boolean },
): Promise<void> {
  const { ownerUrl, embedded } = database;
  const { folder, step, say } = options;
  await migrate(ownerUrl, step);
  let state = await readFoundingDataState({ ownerUrl, dataFolder: folder });
  if (state === "broken_off") {
    if (!embedded)
      throw new Refusal(
        "Loading the founding data broke off earlier: give an empty database in DATABASE_URL, then start again.",
      );
    say("Loading the founding data broke off earlier, so the database is made anew");
    await ensureDatabase({ superuserUrl: embedded.superuserUrl, name: DATABASE_NAME, fresh: true });
    await migrate(ownerUrl, step);
    state = "empty";
  }
  if (state === "empty" && options.loadsFoundingData)
    await step("Loading the founding data", ({ progress }) =>
      loadFoundingData({ ownerUrl, dataFolder: folder, progress }),
    );
  if (!embedded) database.appUrl = await findServingUrl(database, say);
}
