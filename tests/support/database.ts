import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { createFromTemplate, dropTestDatabase, urlOf } from "./database-templates";

export interface TestDatabase {
  /** As the web server connects: role moc_app. */
  url: string;
  /** As the owner of the tables connects. */
  ownerUrl: string;
  drop(): Promise<void>;
}

const open = new Set<TestDatabase>();

/**
 * A database of one's own, copied from a migrated template; with `seeded` it holds the founding data.
 * What a test file does not drop is dropped after it.
 */
export async function createTestDatabase(options: { seeded: boolean }): Promise<TestDatabase> {
  const server = inject("testServer");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await createFromTemplate(server, { name, ...options });
  const database: TestDatabase = {
    url: urlOf(server.appUrl, name),
    ownerUrl: urlOf(server.ownerUrl, name),
    drop: async () => {
      open.delete(database);
      await dropTestDatabase(server, name);
    },
  };
  open.add(database);
  return database;
}

export async function dropOpenDatabases(): Promise<void> {
  for (const database of [...open]) await database.drop();
}
