import { setTimeout as delay } from "node:timers/promises";
import { readLockHolder, tryLock } from "../runtime/lock.mjs";
import { requireWritable } from "../runtime/preflight.mjs";
import { dataFolder } from "../runtime/project.mjs";
import { Refusal } from "../runtime/refusal.mjs";
import { requireSecret } from "../runtime/start-options.mjs";
import { type DatabaseAddresses, embeddedAddresses, openEmbeddedDatabase } from "./embedded-database";
import { openExternalDatabase } from "./external-database";
import { applyMigrations } from "./migrate";
import { readLivingRuntimeNote } from "./runtime-file";
import { readOrMakeSecret } from "./secrets";
import { startLockFile } from "./start-lock";

const WAIT_FOR_START_MS = 120_000;

const say = (line: string) => console.error(line);

/** A running start's database, or null when this command has to start it; waits while a start is under way. */
async function findRunning(folder: string) {
  const until = performance.now() + WAIT_FOR_START_MS;
  for (;;) {
    const note = readLivingRuntimeNote(folder);
    if (note) return { addresses: embeddedAddresses(folder, note.database.port), lock: null };
    const lock = tryLock(startLockFile(folder), process.argv[1] ?? "command");
    if (lock) return { addresses: null, lock };
    if (performance.now() > until) {
      const holder = readLockHolder(startLockFile(folder));
      throw new Refusal(
        `The database is still being started by process ${holder?.pid}: wait for it, then run this again.`,
      );
    }
    await delay(200);
  }
}

async function withEmbedded<Result>(work: (addresses: DatabaseAddresses) => Promise<Result>): Promise<Result> {
  const folder = dataFolder();
  requireWritable(folder, "give this user write permission on it, or choose another folder with MOC_DATA_DIR");
  process.env.NEXTAUTH_SECRET ||= readOrMakeSecret(folder, "session-secret");
  const { addresses, lock } = await findRunning(folder);
  if (addresses) return work(addresses);
  try {
    const database = await openEmbeddedDatabase({ dataFolder: folder, say });
    const stop = () => void database.cluster.stop().then(() => process.exit(130));
    process.once("SIGINT", stop).once("SIGTERM", stop);
    try {
      await applyMigrations({ connectionString: database.ownerUrl });
      return await work(database);
    } finally {
      await database.cluster.stop();
    }
  } finally {
    lock?.release();
  }
}

/**
 * Runs the work on the database that the server uses: DATABASE_URL's, the embedded one that runs, or the embedded
 * one started for this command and stopped afterwards. Sets the server's variables, so import server modules inside.
 */
export async function withDatabase<Result>(work: (addresses: DatabaseAddresses) => Promise<Result>): Promise<Result> {
  const prepared = (addresses: DatabaseAddresses) => {
    process.env.DATABASE_URL = addresses.appUrl;
    process.env.NEXTAUTH_URL ||= `http://127.0.0.1:${process.env.PORT || 3000}`;
    return work(addresses);
  };
  if (!process.env.DATABASE_URL) return withEmbedded(prepared);
  requireSecret(process.env);
  return prepared(await openExternalDatabase(process.env));
}
