import { closeDatabase } from "@/lib/db/client";
import { makeAccessPlaces } from "@/tests/support/access-factories";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";

/** A database of its own with places and no accounts; `db()` then works with the web server's rights. */
export async function openAccessDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase({ seeded: false });
  process.env.NEXTAUTH_SECRET = "a-secret-for-tests-of-at-least-32-characters";
  process.env.NEXTAUTH_URL = "http://127.0.0.1:3000";
  process.env.DATABASE_URL = database.ownerUrl;
  await makeAccessPlaces();
  await closeDatabase();
  process.env.DATABASE_URL = database.url;
  return database;
}

export async function closeAccessDatabase(database: TestDatabase): Promise<void> {
  await closeDatabase();
  await database.drop();
}
