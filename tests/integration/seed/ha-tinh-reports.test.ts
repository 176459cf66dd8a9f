import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

/** The province's figures of an indicator, by the last day of their month. */
async function series(indicator: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await client.query<{ day: string; value: number }>(
    `SELECT to_date::text AS day, value::float AS value FROM observation
      WHERE unit_code = '42' AND indicator_code = $1 AND is_sample AND superseded_at IS NULL`,
    [indicator],
  );
  return new Map(rows.map(({ day, value }) => [day, value]));
}

describe("visits in Hà Tĩnh", () => {
  it("each of the 69 stations has visits from July 2025 on, the three late ones none for October 2026", async () => {
    expect(
      await column(
        `SELECT count(*) || ' months of ' || stations || ' stations' FROM (
           SELECT to_date, count(*) AS stations FROM observation o JOIN reporting_unit u ON u.code = o.unit_code
            WHERE indicator_code = 'station_visits' AND u.level = 'commune' AND value > 100 GROUP BY to_date) m
          GROUP BY stations ORDER BY stations DESC`,
      ),
    ).toEqual(["15 months of 69 stations", "1 months of 66 stations"]);
    expect(
      await column(
        `SELECT c.name_vi FROM commune_unit c WHERE province_code = '42' AND NOT EXISTS (
           SELECT FROM observation o WHERE o.unit_code = c.code AND o.indicator_code = 'station_visits' AND o.to_date = '2026-10-31') ORDER BY 1`,
      ),
    ).toEqual(["Xã Hương Phố", "Xã Tứ Mỹ", "Xã Đan Hải"].sort());
  });

  it("the stations' visits add up to the province's for every closed month, and for no month exceed them", async () => {
    for (const indicator of ["station_visits", "station_insured_visits"]) {
      const province = await series(indicator);
      const { rows } = await client.query<{ day: string; total: number }>(
        `SELECT to_date::text AS day, total::float AS total FROM unit_group_summary
          WHERE indicator_code = $1 AND province_code = '42' AND level = 'commune' AND NOT approved_only`,
        [indicator],
      );
      expect(rows).toHaveLength(16);
      for (const { day, total } of rows) {
        const whole = province.get(day) ?? Number.POSITIVE_INFINITY;
        if (day === "2026-10-31") expect(total).toBeLessThan(whole);
        else expect(total, `${indicator} ${day}`).toBe(whole);
      }
    }
  });

  it("what is counted at stations or for the insured is part of all visits, and the share is computed from it", async () => {
    const [all, insured] = [await series("examination_visits"), await series("insured_visits")];
    const [stations, both] = [await series("station_visits"), await series("station_insured_visits")];
    const share = await series("station_share_of_insured_visits");
    expect([all.size, insured.size, stations.size, both.size, share.size]).toEqual([21, 22, 21, 22, 22]);
    for (const [day, part] of both) {
      expect(part).toBeLessThan(stations.get(day) ?? Number.POSITIVE_INFINITY);
      expect(insured.get(day)).toBeLessThan(all.get(day) ?? Number.POSITIVE_INFINITY);
      expect(share.get(day)).toBeCloseTo((part * 100) / (insured.get(day) ?? Number.NaN), 5);
    }
    expect(share.get("2025-12-31")).toBe(11.588264);
    expect(share.get("2026-09-30")).toBe(12.537533);
  });

  it("at each station the insured visits are fewer than all visits", async () => {
    expect(
      await column(
        `SELECT count(*)::int FROM observation i JOIN observation a ON a.unit_code = i.unit_code AND a.to_date = i.to_date
            AND a.indicator_code = 'station_visits'
          WHERE i.indicator_code = 'station_insured_visits' AND i.unit_code <> '42' AND i.value >= a.value`,
      ),
    ).toEqual([0]);
  });
});

describe("people, not visits", () => {
  it("records created are more than those managed, and the coverage is that of the managed on the administrative population", async () => {
    const [created, managed] = [
      await series("electronic_health_records_created"),
      await series("electronic_health_records_managed"),
    ];
    const coverage = await series("electronic_health_record_coverage");
    expect([created.size, managed.size, coverage.size]).toEqual([22, 22, 22]);
    for (const [day, people] of managed) {
      expect(created.get(day)).toBeGreaterThan(people);
      expect(created.get(day)).toBeLessThan(1_622_901);
      expect(coverage.get(day)).toBeCloseTo((people * 100) / 1_622_901, 5);
    }
    expect(managed.get("2026-10-31")).toBe(1_004_486);
  });

  it("1,158,751 different people were checked up by October 2026, 71.4 % of the administrative population", async () => {
    const [people, coverage] = [await series("annual_checkup_people"), await series("annual_checkup_coverage")];
    expect(people.get("2026-10-31")).toBe(1_158_751);
    expect(coverage.get("2026-10-31")).toBe(71.4);
    expect(people.size).toBe(10);
  });

  it("shares lie between 0 and 100, and those of people name the population they were divided by", async () => {
    expect(
      await column(
        `SELECT count(*)::int FROM observation o JOIN indicator i ON i.code = o.indicator_code
          WHERE o.is_sample AND i.unit_code LIKE '\\%%' AND o.value NOT BETWEEN 0 AND 100`,
      ),
    ).toEqual([0]);
    expect(
      await column(
        `SELECT DISTINCT o.indicator_code || ' ' || coalesce(p.kind::text, '-') FROM observation o JOIN indicator i ON i.code = o.indicator_code
           LEFT JOIN population_figure p ON p.id = o.population_id
          WHERE o.is_sample AND i.unit_code LIKE '\\%%' ORDER BY 1`,
      ),
    ).toEqual([
      "annual_checkup_coverage administrative",
      "electronic_health_record_coverage administrative",
      "insurance_coverage administrative",
      "station_share_of_insured_visits -",
    ]);
  });
});

describe("electronic medical records and conversions", () => {
  it("facilities with electronic records rise from 9 to 23 of 23 by the day of the article, whose own figure is kept", async () => {
    const count = await series("facilities_with_emr");
    expect([...count.values()].slice(0, 10)).toEqual([9, 10, 11, 12, 13, 15, 17, 19, 21, 23]);
    expect([...count.values()].slice(10)).toEqual(Array.from({ length: 12 }, () => 23));
    expect(
      await column(
        "SELECT trim_scale(value) || ' ' || source_id FROM observation WHERE indicator_code = 'facilities_with_emr' AND NOT is_sample",
      ),
    ).toEqual(["23 art-hatinh"]);
  });

  it("each of the 23 facilities with beds says since when, the last since 20 October 2025", async () => {
    expect(
      await column(
        `SELECT count(DISTINCT o.unit_code) || ' ' || min(o.to_date) || ' ' || max(o.to_date) FROM observation o
           JOIN facility_version v ON v.facility_code = o.unit_code AND v.has_beds AND v.superseded_at IS NULL AND v.to_date IS NULL
          WHERE o.indicator_code = 'facility_emr_in_use' AND o.value = 1`,
      ),
    ).toEqual(["23 2024-05-06 2025-10-20"]);
  });

  it("the centres converted by each month's end are those whose conversion the registry of facilities holds", async () => {
    const count = await series("medical_centres_converted");
    expect([...count.values()]).toEqual([...Array.from({ length: 13 }, () => 0), 1, 2, 3, 4, 5, 6, 7, 7, 8]);
    for (const [day, centres] of count) {
      expect(
        await column("SELECT count(*)::int FROM facility_link WHERE kind = 'converted' AND effective_on <= $1", [day]),
      ).toEqual([centres]);
    }
  });

  it("the plan of 2026 names a day for all 11 centres, for three of them after October", async () => {
    expect(
      await column(
        `SELECT unit_code || ' ' || decision FROM yearly_plan
          WHERE indicator_code = 'medical_centres_converted' AND year = 2026 ORDER BY unit_code OFFSET 7`,
      ),
    ).toEqual([
      "TTYT-42008 Kế hoạch chuyển thành bệnh viện đa khoa khu vực, dự kiến 01/10/2026 (mẫu)",
      "TTYT-42009 Kế hoạch chuyển thành bệnh viện đa khoa khu vực, dự kiến 15/11/2026 (mẫu)",
      "TTYT-42010 Kế hoạch chuyển thành bệnh viện đa khoa khu vực, dự kiến 01/12/2026 (mẫu)",
      "TTYT-42011 Kế hoạch chuyển thành bệnh viện đa khoa khu vực, dự kiến 15/12/2026 (mẫu)",
    ]);
  });
});

describe("the mark of the sample", () => {
  it("no sample figure stands outside Hà Tĩnh, and every one of its reports is marked", async () => {
    expect(
      await column("SELECT count(*)::int FROM observation WHERE is_sample AND province_code IS DISTINCT FROM '42'"),
    ).toEqual([0]);
    expect(await column("SELECT count(*)::int FROM observation WHERE NOT is_sample AND origin <> 'published'")).toEqual(
      [0],
    );
    expect(
      await column("SELECT count(*)::int FROM facility_version WHERE is_sample AND province_code <> '42'"),
    ).toEqual([0]);
    expect(await column("SELECT count(*)::int FROM staff WHERE is_sample AND province_code <> '42'")).toEqual([0]);
  });

  it("every report was recorded after its month and before the end of the next, October's without approval", async () => {
    expect(
      await column(
        `SELECT count(*)::int FROM observation WHERE is_sample AND origin = 'report' AND indicator_code <> 'facility_emr_in_use'
            AND recorded_at NOT BETWEEN to_date + 1 AND to_date + 15`,
      ),
    ).toEqual([0]);
    expect(
      await column("SELECT DISTINCT to_date::text FROM observation WHERE is_sample AND approved_at IS NULL"),
    ).toEqual(["2026-10-31"]);
  });
});
