import { Client } from "pg";
import { expect, it } from "vitest";
import { seedFoundingData } from "@/prisma/seed/seed";
import { createTestDatabase } from "../../support/database";

/** Every row of every table the load writes, as one digest each. */
async function digests(connectionString: string): Promise<Record<string, string>> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_name NOT LIKE '\\_prisma%' ORDER BY 1",
    );
    const found: Record<string, string> = {};
    for (const { name } of rows) {
      const { rows: digest } = await client.query<{ digest: string }>(
        `SELECT count(*) || ' ' || md5(coalesce(string_agg(t::text, E'\\n' ORDER BY t::text COLLATE "C"), '')) AS digest FROM "${name}" t`,
      );
      found[name] = digest[0]?.digest ?? "";
    }
    return found;
  } finally {
    await client.end();
  }
}

it("loading the founding data twice gives the same rows, down to ids, moments and password hashes", async () => {
  const [first, second] = [await createTestDatabase({ seeded: false }), await createTestDatabase({ seeded: false })];
  for (const { ownerUrl } of [first, second])
    await seedFoundingData({ connectionString: ownerUrl, log: () => undefined });
  const [a, b] = [await digests(first.ownerUrl), await digests(second.ownerUrl)];
  expect(Object.keys(a).length).toBeGreaterThan(40);
  expect(a.staff?.startsWith("4955 ")).toBe(true);
  expect(b).toEqual(a);
  await first.drop();
  await second.drop();
}, 120_000);
