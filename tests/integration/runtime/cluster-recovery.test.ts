import { existsSync, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { withClient } from "@/scripts/database/client";
import { readPostmasterFile } from "@/scripts/database/cluster-recovery";
import { type EmbeddedDatabase, openEmbeddedDatabase } from "@/scripts/database/embedded-database";
import { processMark, waitForExit } from "@/scripts/runtime/processes.mjs";
import { makeDataFolder } from "@/tests/support/test-cluster";

let dataFolder: string;
const opened: EmbeddedDatabase[] = [];

async function open(): Promise<EmbeddedDatabase> {
  const database = await openEmbeddedDatabase({ dataFolder, say: () => undefined });
  opened.push(database);
  return database;
}

beforeEach(() => {
  dataFolder = makeDataFolder();
});

afterEach(async () => {
  for (const database of opened.splice(0)) await database.cluster.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

const run = (database: EmbeddedDatabase, sql: string) =>
  withClient(database.ownerUrl, async (client) => (await client.query(sql)).rows);

it("what was committed is there after kill -9 of the database", async () => {
  const first = await open();
  await run(first, "CREATE TABLE note AS SELECT 'kept' AS text");
  process.kill(first.cluster.pid, "SIGKILL");
  await first.cluster.exited;
  expect(existsSync(join(dataFolder, "postgres/postmaster.pid"))).toBe(true);
  const second = await open();
  expect(await run(second, "SELECT text FROM note")).toEqual([{ text: "kept" }]);
});

it("a database that outlived its program is stopped and started anew", async () => {
  const orphan = await open();
  const second = await open();
  expect(await waitForExit(orphan.cluster.pid, 1_000)).toBe(true);
  expect(await run(second, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

it("another program under the dead database's process number does not keep it from starting", async () => {
  const first = await open();
  await first.cluster.stop();
  const note = join(dataFolder, "postgres/postmaster.pid");
  writeFileSync(note, `${process.pid}\n${join(dataFolder, "postgres")}\n1\n1\n\n127.0.0.1\n\nready\n`);
  const second = await open();
  expect(readPostmasterFile(join(dataFolder, "postgres"))?.pid).toBe(second.cluster.pid);
  expect(processMark(process.pid)).not.toBeNull();
});

it("what a broken-off making of the cluster left is removed, and a whole one made", async () => {
  mkdirSync(join(dataFolder, "postgres.draft-1/base"), { recursive: true });
  const database = await open();
  expect(existsSync(join(dataFolder, "postgres.draft-1"))).toBe(false);
  expect(await run(database, "SHOW server_encoding")).toEqual([{ server_encoding: "UTF8" }]);
});

it("a folder that is no database is refused in words", async () => {
  mkdirSync(join(dataFolder, "postgres"));
  await expect(open()).rejects.toThrow("is not a database of this program: move it away");
});

it("passwords have mode 600 and neither role is a superuser", async () => {
  const database = await open();
  for (const name of ["database-superuser-password", "database-owner-password", "database-app-password"])
    expect(statSync(join(dataFolder, name)).mode & 0o777).toBe(0o600);
  expect(
    await run(database, "SELECT rolname FROM pg_roles WHERE rolsuper AND rolname LIKE 'moc%' ORDER BY rolname"),
  ).toEqual([]);
});
