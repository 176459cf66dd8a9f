import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { recoverCluster } from "@/scripts/database/cluster-recovery";
import { type EmbeddedDatabase, openEmbeddedDatabase } from "@/scripts/database/embedded-database";
import { isSameProcess, processMark } from "@/scripts/runtime/processes.mjs";

const PREFIX = "moc-test-";
const OWNER_NOTE = "owner.json";

// A test's database is thrown away, so nothing waits for the disk.
const THROW_AWAY = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  max_connections: "100",
  shared_buffers: "256MB",
};

/** A data folder that PostgreSQL's user can reach, noted as this process's. */
export function makeDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  chmodSync(folder, 0o711);
  writeFileSync(join(folder, OWNER_NOTE), JSON.stringify({ pid: process.pid, mark: processMark(process.pid) }));
  return folder;
}

/** Stops and removes what test runs that were killed left behind. */
export async function removeAbandonedClusters(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    const note = join(folder, OWNER_NOTE);
    if (!existsSync(note) || isSameProcess(JSON.parse(readFileSync(note, "utf8")))) continue;
    if (existsSync(join(folder, "postgres"))) await recoverCluster(join(folder, "postgres"));
    rmSync(folder, { recursive: true, force: true });
  }
}

export interface TestCluster extends EmbeddedDatabase {
  dataFolder: string;
  remove(): Promise<void>;
}

export async function openTestCluster(): Promise<TestCluster> {
  const dataFolder = makeDataFolder();
  const database = await openEmbeddedDatabase({ dataFolder, say: () => undefined, settings: THROW_AWAY });
  const remove = async () => {
    await database.cluster.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  return { ...database, dataFolder, remove };
}
