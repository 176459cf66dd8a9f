import { verify } from "@node-rs/argon2";
import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedFoundingData } from "@/prisma/seed/seed";
import { createTestDatabase, type TestDatabase } from "../../support/database";

let database: TestDatabase;
let client: Client;

beforeAll(async () => {
  database = await createTestDatabase({ seeded: true });
  client = new Client({ connectionString: database.ownerUrl });
  await client.connect();
});

afterAll(async () => {
  await client.end();
  await database.drop();
});

async function column(sql: string, values: readonly unknown[] = []): Promise<unknown[]> {
  const { rows } = await client.query({ text: sql, values: [...values], rowMode: "array" });
  return rows.map((row: unknown[]) => row[0]);
}

describe("the founding data", () => {
  it.each([
    ["34 provinces", "SELECT count(*)::int FROM province", 34],
    ["3,321 commune-level units", "SELECT count(*)::int FROM commune_unit", 3321],
    ["69 units of Hà Tĩnh", "SELECT count(*)::int FROM commune_unit WHERE province_code = '42'", 69],
    ["45 units of Điện Biên", "SELECT count(*)::int FROM commune_unit WHERE province_code = '11'", 45],
    ["209 former units of Hà Tĩnh", "SELECT count(*)::int FROM former_unit WHERE province_code = '42'", 209],
    ["129 former units of Điện Biên", "SELECT count(*)::int FROM former_unit WHERE province_code = '11'", 129],
    ["88 published facts", "SELECT count(*)::int FROM published_fact", 88],
    [
      "27 targets of documents",
      "SELECT count(*)::int FROM target_version WHERE NOT is_sample AND superseded_at IS NULL",
      27,
    ],
    ["2 targets of a plan", "SELECT count(*)::int FROM target_version WHERE is_sample", 2],
    ["13 points of national series", "SELECT count(*)::int FROM observation WHERE unit_code = 'VN'", 13],
    ["35 population figures", "SELECT count(*)::int FROM population_figure", 35],
    ["9 sample accounts", "SELECT count(*)::int FROM app_user WHERE is_sample", 9],
    ["63 facilities of Điện Biên", "SELECT count(*)::int FROM facility_version WHERE province_code = '11'", 63],
    [
      "one doctor rotated to Pú Nhung",
      "SELECT count(*)::int FROM presence WHERE facility_code = 'TYT-03260' AND NOT is_sample",
      1,
    ],
  ])("has %s", async (_, sql, expected) => {
    expect(await column(sql)).toEqual([expected]);
  });

  it("Phường Đại Nài went to 2 units and Xã Kỳ Lợi to 3, every other former unit of Hà Tĩnh to one", async () => {
    const { rows } = await client.query(
      `SELECT f.name_vi, count(*)::int AS units FROM former_unit f JOIN unit_lineage l ON l.former_unit_id = f.id
        WHERE f.province_code = '42' GROUP BY f.id, f.name_vi HAVING count(*) > 1 ORDER BY f.name_vi COLLATE "C"`,
    );
    expect(rows).toEqual([
      { name_vi: "Phường Đại Nài", units: 2 },
      { name_vi: "Xã Kỳ Lợi", units: 3 },
    ]);
  });

  it("flags the contradictions of the sources and changes none of their figures", async () => {
    const { rows } = await client.query(
      `SELECT c.code, array_agg(f.id || ' ' || coalesce(trim_scale(f.value)::text, '') ORDER BY f.id) AS facts
         FROM fact_conflict c JOIN published_fact f ON f.id = c.fact_id GROUP BY c.code ORDER BY c.code`,
    );
    expect(rows).toEqual([
      { code: "HN-NONPUBLIC-SUM", facts: ["HN-15 15399", "HN-16 4648", "HN-17 10691"] },
      { code: "HP-GROWTH-BASE", facts: ["HP-06 8", "HP-08 3.2"] },
      { code: "HP-VISITS", facts: ["HP-05 4100000", "HP-07 4260000"] },
      { code: "HT-EMR-SCOPE", facts: ["HT-12 23", "HT-24 100"] },
      { code: "HT-MOVE-ARITHMETIC", facts: ["HT-07 108", "HT-08 35"] },
    ]);
  });

  it("the ended term's targets were open until the new ones were adopted, and are replaced since", async () => {
    const asKnown = (moment: string) =>
      column(
        `SELECT target_code || ' ' || coalesce(in_force_to::text, 'open') || ' ' || coalesce(superseded_by_code, '-') FROM target_version
          WHERE target_code LIKE 'T-HT-0%' AND recorded_at <= $1 AND (superseded_at IS NULL OR superseded_at > $1) ORDER BY 1`,
        [moment],
      );
    expect(await asKnown("2025-09-01")).toEqual(["T-HT-0a open -", "T-HT-0b open -", "T-HT-0c open -"]);
    expect(await asKnown("2026-09-01")).toEqual([
      "T-HT-0a 2025-10-01 T-HT-2",
      "T-HT-0b 2025-10-01 T-HT-3",
      "T-HT-0c 2025-10-01 -",
    ]);
  });

  it("baselines say whether they are published, defined, assumed or sample", async () => {
    expect(
      await column(
        `SELECT concat_ws(' ', target_code, unit_code, date, trim_scale(value), kind, is_sample) FROM target_baseline
          WHERE unit_code = '42' ORDER BY target_code`,
      ),
    ).toEqual([
      "HT-09 42 2025-12-31 0 sample t",
      "HT-12 42 2024-12-31 9 sample t",
      "T-HT-1 42 2025-10-28 108 fact f",
      "T-HT-2 42 2025-12-31 10.998822 sample t",
      "T-HT-3 42 2025-12-31 34.690964 sample t",
      "T-HT-4 42 2026-01-01 0 defined f",
      "T-VN-1 42 2025-10-28 108 assumed f",
      "T-VN-10 42 2025-12-31 16.525962 assumed t",
      "T-VN-12 42 2025-12-31 34.690964 assumed t",
      "T-VN-15 42 2025-12-31 48.700013 sample t",
      "T-VN-2 42 2026-01-01 0 defined f",
      "T-VN-3 42 2025-12-31 94.299591 sample t",
      "T-VN-4 42 2025-12-31 11.588264 sample t",
      "T-VN-9 42 2025-12-31 10.998822 assumed t",
    ]);
  });

  it("a national point that is a founding fact is stored once and linked to it", async () => {
    expect(
      await column(
        `SELECT concat_ws(' ', to_date, trim_scale(value), fact_id) FROM observation
          WHERE unit_code = 'VN' AND indicator_code = 'doctors_per_10k' ORDER BY to_date`,
      ),
    ).toEqual(["2020-12-31 9.8", "2023-12-31 12.5", "2024-12-31 14 VN-05", "2025-12-31 15"]);
  });

  it("sample accounts have the published password under argon2id, each with a salt of its own", async () => {
    const hashes = (await column("SELECT password_hash FROM app_user ORDER BY id")) as string[];
    expect(new Set(hashes).size).toBe(9);
    expect(hashes.every((hash) => hash.startsWith("$argon2id$"))).toBe(true);
    expect(await verify(hashes[0] ?? "", "moc-so-lieu-mau")).toBe(true);
    expect(await verify(hashes[0] ?? "", "moc-so-lieu-mau ")).toBe(false);
  });

  it("the clerk and the commune see Phường Thành Sen only, the facility the provincial hospital only", async () => {
    expect(
      await column(
        `SELECT concat_ws(' ', p.email_folded, g.role, g.unit_code) FROM role_grant g JOIN user_profile p USING (user_id)
          WHERE g.unit_code <> '42' ORDER BY 1`,
      ),
    ).toEqual([
      "clerk@hatinh.moc.example clerk 18073",
      "commune@hatinh.moc.example commune 18073",
      "facility@hatinh.moc.example facility BV-42001",
    ]);
  });

  it("is refused by a database that holds provinces, which stays as it was", async () => {
    const before = await column("SELECT count(*)::int FROM observation");
    await expect(seedFoundingData({ connectionString: database.ownerUrl, log: () => undefined })).rejects.toThrow(
      "an empty database only",
    );
    expect(await column("SELECT count(*)::int FROM observation")).toEqual(before);
  });

  it("leaves one finished run and one audit event without an actor", async () => {
    expect(await column("SELECT name FROM seed_run")).toEqual(["founding-data"]);
    expect(await column("SELECT action FROM audit_event WHERE actor_id IS NULL")).toEqual(["seed"]);
  });
});
