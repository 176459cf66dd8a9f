import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase, db, type Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ seeded: false });
  process.env.DATABASE_URL = database.url;
  const day = { isOff: true, nameEn: "", confidence: "", note: "0" };
  await db().holiday.createMany({ data: [FIRST, SECOND].map((date) => ({ date, ...day })) });
});

afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

const FIRST = new Date("2026-01-01");
const SECOND = new Date("2026-01-02");

/** Resolves for everyone once so many have come. */
function meetingOf(people: number): () => Promise<void> {
  let come = 0;
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    come += 1;
    if (come >= people) open();
    return opened;
  };
}

describe("one change, one transaction", () => {
  it("two that lock each other out both succeed: the one the database gives up is done again", async () => {
    const meet = meetingOf(2);
    let attempts = 0;
    const addToBoth = (order: readonly Date[]) => async (tx: Transaction) => {
      attempts += 1;
      for (const date of order) {
        const { note } = await tx.holiday.findUniqueOrThrow({ where: { date } });
        await tx.holiday.update({ where: { date }, data: { note: `${note}+` } });
        if (date === order[0]) await meet();
      }
    };
    await Promise.all([inTransaction(addToBoth([FIRST, SECOND])), inTransaction(addToBoth([SECOND, FIRST]))]);
    expect(attempts).toBe(3);
    const rows = await db().holiday.findMany({ orderBy: { date: "asc" }, select: { note: true } });
    expect(rows).toEqual([{ note: "0++" }, { note: "0++" }]);
  });

  it("a part that fails takes everything with it", async () => {
    const failing = inTransaction(async (tx) => {
      await tx.holiday.update({ where: { date: FIRST }, data: { note: "changed" } });
      throw new Error("the second half fails");
    });
    await expect(failing).rejects.toThrow("the second half fails");
    const row = await db().holiday.findUniqueOrThrow({ where: { date: FIRST } });
    expect(row.note).not.toBe("changed");
  });
});
