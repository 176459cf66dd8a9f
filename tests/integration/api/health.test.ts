import { describe, expect, it, vi } from "vitest";
import { GET } from "@/app/api/health/route";
import { closeDatabase } from "@/lib/db/client";
import { healthSchema } from "@/lib/features/health/api-schema";
import packageJson from "@/package.json";
import { withClient } from "@/scripts/database/client";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";

const { version } = packageJson;

async function askWith(url: string) {
  await closeDatabase();
  process.env.DATABASE_URL = url;
  // The refusal of the database is logged, as it should be; here it is expected.
  const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  try {
    const response = await GET();
    const json = await response.json();
    expect(healthSchema.safeParse(json).error).toBeUndefined();
    expect(response.headers.get("cache-control")).toBe("no-store");
    return { status: response.status, json };
  } finally {
    log.mockRestore();
  }
}

async function changeLedger(database: TestDatabase, sql: string) {
  await withClient(database.ownerUrl, (client) => client.query(sql));
}

describe("health", () => {
  it("is well on a migrated database, and says 503 once a migration is missing, unknown or broken off", async () => {
    const database = await createTestDatabase({ seeded: false });
    expect(await askWith(database.url)).toEqual({
      status: 200,
      json: { status: "ok", database: "ok", migrations: "current", version },
    });
    const unwell = (migrations: string) => ({
      status: 503,
      json: { status: "unavailable", database: "ok", migrations, version },
    });
    await changeLedger(database, "UPDATE _prisma_migrations SET checksum = 'x' WHERE migration_name LIKE '%integrity'");
    expect(await askWith(database.url)).toEqual(unwell("ahead"));
    await changeLedger(database, "DELETE FROM _prisma_migrations WHERE migration_name LIKE '%integrity'");
    expect(await askWith(database.url)).toEqual(unwell("pending"));
    await changeLedger(database, "UPDATE _prisma_migrations SET finished_at = NULL");
    expect(await askWith(database.url)).toEqual(unwell("failed"));
  });

  it("says 503 and never throws when the database is away or none is named", async () => {
    const away = { status: "unavailable", database: "unreachable", migrations: "unknown", version };
    expect(await askWith("postgresql://moc_app:x@127.0.0.1:9/moc")).toEqual({ status: 503, json: away });
    expect(await askWith("")).toEqual({ status: 503, json: away });
  });
});
