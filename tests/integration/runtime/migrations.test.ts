import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, inject, it } from "vitest";
import { getMigrationState } from "@/lib/db/migration-state";
import { withClient } from "@/scripts/database/client";
import { applyMigrations } from "@/scripts/database/migrate";
import { diffSinceLastMigration, writeMigration } from "@/scripts/database/new-migration";
import { ensureDatabase } from "@/scripts/database/roles";
import { dropTestDatabase, urlOf } from "@/tests/support/database-templates";

const NAME = "runtime_migrations";
const SCHEMA = `datasource db {\n  provider = "postgresql"\n}\n\nmodel Bed {\n  id Int @id\n}\n`;

const server = inject("testServer");
const connectionString = urlOf(server.ownerUrl, NAME);
const at = new Date("2026-11-01T02:03:04Z");
let folder: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "moc-migrations-"));
  writeFileSync(join(folder, "schema.prisma"), SCHEMA);
  await ensureDatabase({ superuserUrl: server.superuserUrl, name: NAME, fresh: true });
});

afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  await dropTestDatabase(server, NAME);
});

const ask = (sql: string) => withClient(connectionString, async (client) => (await client.query(sql)).rows);
const readState = () => getMigrationState(ask, join(folder, "migrations"));

function writeByHand(name: string, sql: string) {
  mkdirSync(join(folder, "migrations", name), { recursive: true });
  writeFileSync(join(folder, "migrations", name, "migration.sql"), sql);
}

it("a new migration holds the difference of the schema and is named after its moment", async () => {
  const path = await writeMigration({ name: "Add beds", at, handWritten: false, folder });
  expect(path).toBe(join(folder, "migrations/20261101020304_add_beds/migration.sql"));
  expect(await diffSinceLastMigration(folder)).toBe("");
  await expect(writeMigration({ name: "again", at, handWritten: false, folder })).rejects.toThrow("has not changed");
});

it("a changed schema gives only what changed since the last migration", async () => {
  await writeMigration({ name: "first", at, handWritten: false, folder });
  writeFileSync(join(folder, "schema.prisma"), SCHEMA.replace("@id\n", "@id\n  planned Int\n"));
  const sql = await diffSinceLastMigration(folder);
  expect(sql).toContain('ALTER TABLE "Bed" ADD COLUMN     "planned" INTEGER NOT NULL');
  expect(sql).not.toContain("CREATE TABLE");
});

it("applying fills Prisma's own ledger, and a second time there is nothing to do", async () => {
  await writeMigration({ name: "first", at, handWritten: false, folder });
  expect((await readState()).kind).toBe("pending");
  expect(await applyMigrations({ connectionString, folder })).toEqual(["20261101020304_first"]);
  expect(await readState()).toEqual({ kind: "current", last: "20261101020304_first" });
  expect(await applyMigrations({ connectionString, folder })).toEqual([]);
});

it("two migrations at the same moment apply each file once", async () => {
  await writeMigration({ name: "first", at, handWritten: false, folder });
  const both = await Promise.all([1, 2].map(() => applyMigrations({ connectionString, folder })));
  expect(both.flat()).toEqual(["20261101020304_first"]);
});

it("semicolons in comments, texts and function bodies do not cut a statement", async () => {
  const body = "BEGIN PERFORM 1; RETURN 'a;b'; END";
  writeByHand("1_function", `-- one; two\nCREATE FUNCTION f() RETURNS text LANGUAGE plpgsql AS $$ ${body} $$;`);
  await applyMigrations({ connectionString, folder });
  expect(await ask("SELECT f() AS answer")).toEqual([{ answer: "a;b" }]);
});

it("a migration that fails changes nothing, says PostgreSQL's reason, and runs again once it is mended", async () => {
  writeByHand("1_broken", "CREATE TABLE half (id int); SELECT no_such_function();");
  await expect(applyMigrations({ connectionString, folder })).rejects.toThrow(
    "1_broken failed and changed nothing: function no_such_function() does not exist",
  );
  expect(await readState()).toEqual({ kind: "failed", name: "1_broken" });
  expect(await ask("SELECT to_regclass('half') AS found")).toEqual([{ found: null }]);
  writeByHand("1_broken", "CREATE TABLE half (id int);");
  expect(await applyMigrations({ connectionString, folder })).toEqual(["1_broken"]);
  expect((await readState()).kind).toBe("current");
});

it("refuses a database that is newer than the folder", async () => {
  writeByHand("1_first", "SELECT 1;");
  writeByHand("2_second", "SELECT 1;");
  await applyMigrations({ connectionString, folder });
  rmSync(join(folder, "migrations/2_second"), { recursive: true });
  await expect(applyMigrations({ connectionString, folder })).rejects.toThrow(
    "The database knows migrations that this version does not have (2_second)",
  );
});

it("the schema has not been changed without a migration", async () => {
  expect(await diffSinceLastMigration()).toBe("");
});
