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

describe("Hà Tĩnh on 28 October 2025", () => {
  it("has 168 counted doctors at 69 stations, none above 4, so 108 are short", async () => {
    const { rows } = await client.query(
      `SELECT count(*)::int AS stations, sum(permanent + contract)::int AS doctors, max(permanent + contract) AS most,
              sum(greatest(0, 4 - permanent - contract))::int AS short
         FROM station_doctor_counts('42', '2025-10-28', '2025-10-28', '2025-10-28T17:00:00+07:00')`,
    );
    expect(rows).toEqual([{ stations: 69, doctors: 168, most: 4, short: 108 }]);
  });

  it("has stations with no doctor and stations with 4", async () => {
    expect(
      await column(
        `SELECT permanent + contract || ': ' || count(*) FROM station_doctor_counts('42', '2025-10-28', '2025-10-28', '2025-10-28T17:00:00+07:00')
          GROUP BY permanent + contract ORDER BY permanent + contract`,
      ),
    ).toEqual(["0: 2", "1: 11", "2: 23", "3: 21", "4: 12"]);
  });

  it("has a made-up terrain of every sample station, and none of any other facility", async () => {
    expect(
      await column(
        `SELECT coalesce(terrain::text, 'none') || ': ' || count(*) || CASE WHEN bool_and(is_sample) THEN ' sample' ELSE '' END
           FROM facility_version WHERE kind = 'health_station' AND province_code = '42' GROUP BY terrain ORDER BY terrain`,
      ),
    ).toEqual(["coast: 18 sample", "plain: 18 sample", "midland: 17 sample", "mountain: 16 sample"]);
    expect(
      await column(
        `SELECT DISTINCT terrain FROM facility_version WHERE kind <> 'health_station' OR province_code <> '42'`,
      ),
    ).toEqual([null]);
  });

  it("has 209 station points, one for each former unit", async () => {
    expect(
      await column(
        `SELECT count(DISTINCT former_unit_id)::int || ' of ' || count(*) FROM station_point
          WHERE superseded_at IS NULL AND daterange(from_date, to_date, '[]') @> '2025-10-28'::date`,
      ),
    ).toEqual(["209 of 209"]);
  });

  it("has the provincial hospital's 1,300 planned beds from the day of the article, known from then only", async () => {
    const known = (moment: string) =>
      column(
        `SELECT beds FROM bed_count WHERE facility_code = 'BV-42001' AND kind = 'planned'
            AND daterange(from_date, to_date, '[]') @> '2025-10-28'::date
            AND recorded_at <= $1 AND (superseded_at IS NULL OR superseded_at > $1)`,
        [moment],
      );
    expect(await known("2025-10-27T12:00:00+07:00")).toEqual([1000]);
    expect(await known("2025-10-28T12:00:00+07:00")).toEqual([1300]);
  });
});

describe("the months of the sample", () => {
  it("the approved shortfall falls from 112 to 71, with two small set-backs", async () => {
    expect(
      await column(
        `SELECT to_char(to_date, 'YYYY-MM') || ' ' || sum(greatest(0, 4 - value))::int FROM observation
          WHERE indicator_code = 'station_doctors_counted' AND period_kind = 'month' GROUP BY to_date ORDER BY to_date`,
      ),
    ).toEqual([
      "2025-07 112",
      "2025-08 110",
      "2025-09 109",
      "2025-10 108",
      "2025-11 107",
      "2025-12 106",
      "2026-01 103",
      "2026-02 104",
      "2026-03 99",
      "2026-04 94",
      "2026-05 90",
      "2026-06 84",
      "2026-07 75",
      "2026-08 76",
      "2026-09 71",
    ]);
  });

  it("in October 2026 66 stations confirmed and are 66 short; nothing of that month is approved", async () => {
    const { rows } = await client.query(
      `SELECT count(*)::int AS stations, sum(greatest(0, 4 - permanent - contract))::int AS short,
              (count(*) FILTER (WHERE permanent + contract >= 4))::int AS meeting
         FROM station_doctor_counts('42', '2026-10-01', '2026-10-31', '2026-11-05T09:00:00+07:00') c
         JOIN staff_list_confirmation s ON s.facility_code = c.facility_code AND s.month = '2026-10-01'`,
    );
    expect(rows).toEqual([{ stations: 66, short: 66, meeting: 25 }]);
    expect(await column("SELECT count(*)::int FROM month_approval WHERE month = '2026-10-01'")).toEqual([0]);
    expect(
      await column(
        "SELECT count(*)::int FROM observation WHERE is_sample AND to_date = '2026-10-31' AND approved_at IS NOT NULL",
      ),
    ).toEqual([0]);
    expect(await column("SELECT max(from_date)::text FROM period_closing")).toEqual(["2026-09-01"]);
  });

  it("40 doctors moved from medical centres during 2026, 12 were recruited and 7 left since the count", async () => {
    const { rows } = await client.query(
      `SELECT (count(*) FILTER (WHERE origin = 'moved_from_centre' AND e.from_date BETWEEN '2026-01-01' AND '2026-10-31'))::int AS moved,
              (count(*) FILTER (WHERE origin = 'recruited' AND e.from_date > '2025-10-28'))::int AS recruited,
              (count(*) FILTER (WHERE end_reason IN ('retired', 'resigned')))::int AS left
         FROM employment e JOIN staff_qualification q USING (staff_id)
        WHERE e.facility_code LIKE 'TYT-%' AND e.superseded_at IS NULL AND q.superseded_at IS NULL AND q.profession_code = 'doctor'`,
    );
    expect(rows).toEqual([{ moved: 40, recruited: 12, left: 7 }]);
  });

  it("the province has 11.0 doctors per 10,000 at the end of 2025 and 11.58 in October 2026, preliminary", async () => {
    expect(
      await column(
        `SELECT concat_ws(' ', o.to_date, round(o.value, 2), o.status) FROM observation o JOIN population_figure p ON p.id = o.population_id
          WHERE o.unit_code = '42' AND o.indicator_code = 'doctors_per_10k' AND p.kind = 'administrative'
            AND o.to_date IN ('2025-12-31', '2026-10-31') ORDER BY o.to_date`,
      ),
    ).toEqual(["2025-12-31 11.00 final", "2026-10-31 11.58 preliminary"]);
  });

  it("has 20 public and 3 non-public facilities with beds, and 8 of 11 centres converted by October 2026", async () => {
    expect(
      await column(
        `SELECT ownership || ' ' || count(*) FROM facility_version WHERE province_code = '42' AND has_beds AND superseded_at IS NULL
            AND daterange(from_date, to_date, '[]') @> '2026-10-31'::date GROUP BY ownership ORDER BY ownership`,
      ),
    ).toEqual(["public 20", "private 3"]);
    expect(await column("SELECT count(*)::int FROM facility_link WHERE kind = 'converted'")).toEqual([8]);
  });

  it("plans 24 recruitments for 2027", async () => {
    expect(await column("SELECT sum(value)::int FROM yearly_plan WHERE year = 2027")).toEqual([24]);
  });
});

describe("what the sample must keep", () => {
  it("every row about Hà Tĩnh's staff, stations and months is marked as sample", async () => {
    const tables = [
      "employment",
      "absence",
      "station_point",
      "month_approval",
      "period_closing",
      "staff_list_confirmation",
      "yearly_plan",
      "facility_link",
    ];
    for (const table of tables) {
      expect(await column(`SELECT count(*)::int FROM ${table} WHERE NOT is_sample`), table).toEqual([0]);
    }
    expect(await column("SELECT staff_number FROM staff WHERE NOT is_sample")).toEqual(["DB-10"]);
    expect(await column("SELECT count(*)::int FROM observation WHERE origin <> 'published' AND NOT is_sample")).toEqual(
      [0],
    );
    expect(await column("SELECT count(*)::int FROM staff_name")).toEqual([0]);
  });

  it("nobody is present for more than one full time, whatever moment is asked about", async () => {
    expect(
      await column(
        `SELECT count(*)::int FROM (
           SELECT p.staff_id FROM presence at JOIN presence p ON p.staff_id = at.staff_id
            AND daterange(p.from_date, p.to_date, '[]') @> at.from_date
            AND p.recorded_at <= at.recorded_at AND (p.superseded_at IS NULL OR p.superseded_at > at.recorded_at)
           GROUP BY at.id, p.staff_id HAVING sum(p.share) > 1) over_full`,
      ),
    ).toEqual([0]);
  });

  it("what was stored is what the registry answers as known at the moment of approval", async () => {
    const { rows: moments } = await client.query<{ from: string; to: string; at: string }>(
      `SELECT DISTINCT from_date::text AS from, to_date::text AS to, recorded_at::text AS at FROM observation
        WHERE indicator_code = 'station_doctors_counted' AND to_date IN ('2025-10-28', '2025-12-31', '2026-06-30', '2026-09-30')`,
    );
    // Three days of approvals a month, and the one count of 28 October.
    expect(moments).toHaveLength(10);
    let compared = 0;
    for (const { from, to, at } of moments) {
      const stored = await column(
        `SELECT concat_ws(' ', unit_code, trim_scale(value), inputs_hash) FROM observation
          WHERE indicator_code = 'station_doctors_counted' AND from_date = $1 AND to_date = $2 AND recorded_at = $3 ORDER BY 1`,
        [from, to, at],
      );
      const registry = await column(
        `SELECT concat_ws(' ', commune_code, permanent + contract, inputs_hash) FROM station_doctor_counts('42', $1, $2, $3)`,
        [from, to, at],
      );
      expect(registry).toEqual(expect.arrayContaining(stored));
      compared += stored.length;
    }
    expect(compared).toBe(4 * 69);
  });

  it("a back-dated edit after the approval changes a recount of today and not the stored or the then known figure", async () => {
    const count = async (moment: string) =>
      column("SELECT sum(permanent + contract)::int FROM station_doctor_counts('42', '2026-06-01', '2026-06-30', $1)", [
        moment,
      ]);
    const stored = () =>
      column(
        "SELECT sum(value)::int FROM observation WHERE indicator_code = 'station_doctors_counted' AND to_date = '2026-06-30'",
      );
    expect(await count("2026-11-10")).toEqual([195]);
    await client.query("BEGIN");
    await client.query(
      `INSERT INTO absence (entity_id, staff_id, kind, from_date, source_id, is_sample, recorded_at)
       SELECT gen_random_uuid(), id, 'sickness', '2026-06-20', 'sample', true, '2026-11-09' FROM staff WHERE staff_number = 'HT-0001'`,
    );
    expect(await count("2026-11-10")).toEqual([194]);
    expect(await count("2026-07-10T15:00:00+07:00")).toEqual([195]);
    expect(await stored()).toEqual([195]);
    await client.query("ROLLBACK");
  });

  it("nothing was recorded before what it speaks of began, and changes are known before the month is approved", async () => {
    expect(
      await column(
        `SELECT count(*)::int FROM (
           SELECT from_date, recorded_at FROM employment UNION ALL SELECT from_date, recorded_at FROM presence UNION ALL
           SELECT from_date, recorded_at FROM absence UNION ALL SELECT to_date, recorded_at FROM observation) r
          WHERE r.recorded_at < r.from_date AND r.from_date > '2025-01-01'`,
      ),
    ).toEqual([0]);
  });
});
