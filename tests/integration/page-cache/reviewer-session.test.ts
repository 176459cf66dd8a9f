import { Client, Pool } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SessionClaims } from "@/lib/auth/session";
import { closeDatabase } from "@/lib/db/client";
import { loadNewBriefings } from "@/lib/features/briefings/loaders/load-new-briefings";
import { createPageReaders } from "@/lib/page-cache/page-reader";
import { now } from "@/lib/shared/clock";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { type SampleAccount, sampleScope } from "@/tests/support/sample-scope";

let database: TestDatabase;
let owner: Client;
let pool: Pool;

beforeAll(async () => {
  database = await createTestDatabase({ seeded: true });
  process.env.DATABASE_URL = database.url;
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  pool = new Pool({ connectionString: database.url, max: 2 });
});

afterAll(async () => {
  await pool.end();
  await owner.end();
  await closeDatabase();
  await database.drop();
});

async function signIn(account: SampleAccount, minutesAgo: number): Promise<SessionClaims> {
  const { userId } = await sampleScope(account);
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO auth_session (user_id, created_at, expires_at)
     VALUES ($1, now() - make_interval(mins => $2), now() + interval '1 hour') RETURNING id`,
    [userId, minutesAgo],
  );
  return { userId, sessionId: rows[0]?.id ?? "" };
}

const keyOf = async (claims: SessionClaims) => (await createPageReaders({ database: pool, now })(claims))?.rights;

describe("a kept page of a reviewer", () => {
  it("is kept for one session, since what is new is counted from the session before it", async () => {
    const [first, second] = [await signIn("reviewer", 30), await signIn("reviewer", 10)];
    const scope = await sampleScope("reviewer");
    const since = async ({ sessionId }: SessionClaims) => (await loadNewBriefings({ scope, sessionId }))?.since ?? null;
    expect(await since(first)).toBeNull();
    expect((await since(second))?.getTime()).toBeGreaterThan(Date.now() - 31 * 60_000);
    expect(await keyOf(first)).toBe(await keyOf(first));
    expect(await keyOf(first)).not.toBe(await keyOf(second));
  });

  it("costs the others nothing: their pages are kept for all their sessions, which have no news", async () => {
    const [first, second] = [await signIn("leader", 30), await signIn("leader", 10)];
    expect(await keyOf(first)).toBe(await keyOf(second));
    expect(await loadNewBriefings({ scope: await sampleScope("leader"), sessionId: second.sessionId })).toBeNull();
  });
});
