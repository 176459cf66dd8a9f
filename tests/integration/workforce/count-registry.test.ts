import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase } from "@/lib/db/client";
import { isoDate, startOfMonth } from "@/lib/domain/dates/iso-date";
import { countByFacility, sumDoctors } from "@/lib/domain/workforce/count-heads";
import { countRegistry } from "@/lib/features/workforce/data/count-registry";
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

const countOn = async (date: string, account: SampleAccount = "leader") => {
  const on = isoDate(date);
  const tally = await countRegistry({
    scope: await sampleScope(account),
    provinceCode: "42",
    from: startOfMonth(on),
    on,
    knownOn: null,
  });
  return { ...tally, facilities: countByFacility(tally.rows, Number(date.slice(8))) };
};

async function query<Row>(sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: database.url });
  await client.connect();
  try {
    return (await client.query(sql)).rows as Row[];
  } finally {
    await client.end();
  }
}

describe("counting the registry", () => {
  it.each(["2025-10-31", "2026-01-17", "2026-06-30", "2026-10-31"])(
    "on %s every station has the counts of the function that approvals use",
    async (date) => {
      const { facilities } = await countOn(date);
      const expected = await query<Record<string, string | number>>(
        `SELECT facility_code, permanent, contract, rotated, on_site_fte::float8 AS fte
           FROM station_doctor_counts('42', '${date.slice(0, 8)}01', '${date}', now())`,
      );
      const own = new Map(facilities.map((one) => [one.facilityCode, one.doctors]));
      expect(expected).toHaveLength(69);
      for (const station of expected) {
        const counts = own.get(String(station.facility_code));
        expect([counts?.permanent ?? 0, counts?.contract ?? 0, counts?.rotated ?? 0, counts?.onSiteFte ?? 0]).toEqual([
          station.permanent,
          station.contract,
          station.rotated,
          station.fte,
        ]);
      }
    },
  );

  it("at the stations on 30/6/2026: 169 permanent, 26 contract, 7 rotated, 197.6 full-time equivalents", async () => {
    const { facilities } = await countOn("2026-06-30");
    const stations = facilities.filter(({ facilityCode }) => facilityCode.startsWith("TYT-"));
    expect(sumDoctors(stations.map(({ doctors }) => doctors))).toMatchObject({
      permanent: 169,
      contract: 26,
      rotated: 7,
      onSiteFte: 197.6,
    });
  });

  it("with the absent the different doctors of the province are those of the ratio per 10,000", async () => {
    const { facilities, people } = await countOn("2026-06-30");
    const [ratio] = await query<{ doctors: number; nurses: number }>(
      "SELECT doctors, nurses FROM province_registry_counts('42', '2026-06-30', now())",
    );
    const absent = sumDoctors(facilities.map(({ doctors }) => doctors)).absent;
    expect([people.get("doctor"), absent, ratio?.doctors]).toEqual([1838, 3, 1841]);
    expect([people.get("nurse"), ratio?.nurses]).toEqual([2703, 2703]);
  });

  it("a clerk's count holds one station, a reviewer's none", async () => {
    expect((await countOn("2026-06-30", "clerk")).facilities.map((one) => one.facilityCode)).toEqual(["TYT-18073"]);
    expect((await countOn("2026-06-30", "reviewer")).rows).toEqual([]);
  });
});
