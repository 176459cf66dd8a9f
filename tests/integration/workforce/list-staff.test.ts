import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { listStaffAtFacilities } from "@/lib/features/workforce/data/list-staff-at-facilities";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { type SampleAccount, sampleScope } from "@/tests/support/sample-scope";

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ seeded: true });
  process.env.DATABASE_URL = database.url;
});

afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

const staffAt = async (
  facilityCodes: readonly string[] | null,
  options: { account?: SampleAccount; on?: string; provinceCode?: string } = {},
) =>
  listStaffAtFacilities({
    scope: await sampleScope(options.account ?? "leader"),
    provinceCode: options.provinceCode ?? "42",
    facilityCodes,
    on: isoDate(options.on ?? "2026-06-30"),
    knownOn: null,
  });

describe("who is where on a date", () => {
  it("everyone of the province comes in one answer: 4,812 people at 4,814 places, two of them shared half and half", async () => {
    const rows = await staffAt(null);
    expect(rows).toHaveLength(4814);
    expect(new Set(rows.map((row) => row.staffId)).size).toBe(4812);
    const shared = rows.filter((row) => row.staffNumber === "HT-0675");
    expect(
      shared.map((row) => [row.employment?.facilityCode, row.presence?.facilityCode, row.presence?.share]),
    ).toEqual([
      ["BV-42001", "BV-42001", 0.5],
      ["BV-42001", "TYT-18502", 0.5],
    ]);
  });

  it("a doctor on rotation is on the list of the sending and of the receiving facility, as one row of the same words", async () => {
    const find = async (code: string) => (await staffAt([code])).filter((row) => row.staffNumber === "HT-0703");
    const [sending, receiving] = [await find("TTYT-42006"), await find("TYT-18502")];
    expect(sending).toEqual(receiving);
    expect(sending).toMatchObject([
      {
        profession: { code: "doctor", isDoctor: true },
        employment: {
          kind: "permanent",
          facilityCode: "TTYT-42006",
          facilityName: { vi: "Trung tâm Y tế số 06 (mẫu)" },
        },
        presence: { kind: "rotation", facilityCode: "TYT-18502", share: 1, from: "2026-06-01", to: "2026-06-30" },
        absence: null,
        sample: true,
      },
    ]);
  });

  it("a narrow scope holds its own unit only, whatever is asked", async () => {
    expect(await staffAt(null, { account: "clerk" })).toHaveLength(10);
    expect(await staffAt(["TYT-18502"], { account: "clerk" })).toEqual([]);
    expect(await staffAt(null, { account: "facility" })).toHaveLength(1066);
  });

  it("reviewers get nothing of the registry, and another province has nobody", async () => {
    expect(await staffAt(null, { account: "reviewer" })).toEqual([]);
    expect(await staffAt(null, { provinceCode: "11" })).toEqual([]);
  });
});
