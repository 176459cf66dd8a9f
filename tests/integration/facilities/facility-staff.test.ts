import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { summarizeStaff } from "@/components/facilities/summarize-staff";
import { closeDatabase } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { loadFacility } from "@/lib/features/facilities/loaders/load-facility";
import { loadFacilityList } from "@/lib/features/facilities/loaders/load-facility-list";
import { listStaffAtFacilities } from "@/lib/features/workforce/data/list-staff-at-facilities";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { sampleScope } from "@/tests/support/sample-scope";

// The page of a facility counts most people in the database and reads the rest. The slow way reads all of them.

const ON = isoDate("2026-09-30");
const FACILITIES = ["BV-42001", "TTYT-42006", "TTYT-42001"];
const STAFF_OF = (code: string, part: string) =>
  `SELECT staff_id FROM employment WHERE superseded_at IS NULL AND to_date IS NULL AND facility_code = '${code}' AND ${part}`;
const DISTURBANCES = [
  // Absent since before the date, some of them sent away.
  `INSERT INTO absence (entity_id, staff_id, kind, from_date, source_id, is_sample, recorded_at)
   SELECT gen_random_uuid(), staff_id, 'sickness', '2026-09-10', 'sample', true, '2026-09-10'
     FROM (${STAFF_OF("BV-42001", "id % 29 = 0")} UNION ${STAFF_OF("TTYT-42006", "id % 7 = 0")}) s
    WHERE NOT EXISTS (SELECT FROM absence a WHERE a.staff_id = s.staff_id AND a.superseded_at IS NULL)`,
  // Here for half of their time, some of them the other half elsewhere.
  `UPDATE presence SET share = 0.5 WHERE facility_code IN ('BV-42001', 'TTYT-42001') AND id % 13 = 0`,
  `INSERT INTO presence (entity_id, staff_id, facility_code, kind, share, from_date, source_id, is_sample, recorded_at)
   SELECT gen_random_uuid(), staff_id, 'TTYT-42006', CASE WHEN id % 3 = 0 THEN 'own_post' ELSE 'rotation' END::"PresenceKind", 0.5,
          '2026-09-01', 'sample', true, '2026-09-01'
     FROM presence WHERE facility_code = 'BV-42001' AND share = 0.5 AND id % 2 = 0 AND superseded_at IS NULL AND to_date IS NULL`,
  // Twice at one facility.
  `INSERT INTO presence (entity_id, staff_id, facility_code, kind, share, from_date, source_id, is_sample, recorded_at)
   SELECT gen_random_uuid(), staff_id, facility_code, 'secondment', 0.25, '2026-09-01', 'sample', true, '2026-09-01'
     FROM presence WHERE facility_code = 'TTYT-42001' AND share = 0.5 AND superseded_at IS NULL AND to_date IS NULL`,
  // A second post, with and without a place behind it, and the first one on contract.
  `INSERT INTO employment (entity_id, staff_id, facility_code, kind, origin, from_date, source_id, is_sample, recorded_at)
   SELECT gen_random_uuid(), staff_id, 'TTYT-42001', 'contract', 'recruited', '2026-09-01', 'sample', true, '2026-09-01'
     FROM (${STAFF_OF("BV-42001", "id % 17 = 0")} UNION ${STAFF_OF("TTYT-42006", "id % 11 = 0")}) s`,
  `UPDATE employment SET kind = 'contract' WHERE id % 5 = 0`,
  // Posts without a place, places without a post, people without a profession.
  `UPDATE presence SET to_date = '2026-09-15' WHERE id % 19 = 0 AND to_date IS NULL AND from_date < '2026-09-15'`,
  `UPDATE employment SET to_date = '2026-09-15' WHERE id % 23 = 0 AND to_date IS NULL AND from_date < '2026-09-15'`,
  `UPDATE staff_qualification SET to_date = '2026-09-15' WHERE id % 31 = 0 AND to_date IS NULL AND from_date < '2026-09-15'`,
];
const ELSEWHERE = [`UPDATE staff SET province_code = '31' WHERE ('x' || right(id::text, 2))::bit(8)::int < 6`];

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase({ seeded: true });
  process.env.DATABASE_URL = database.url;
});
afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

/** Past the rules of append-only tables, as only their owner can. */
async function rewrite(statements: readonly string[]): Promise<void> {
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  for (const table of ["absence", "presence", "employment", "staff_qualification", "staff"])
    await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  for (const statement of statements) {
    const { rowCount } = await owner.query(statement);
    expect(rowCount, statement).toBeGreaterThan(0);
  }
  await owner.end();
}

async function readFacility(code: string, people: number | "all") {
  const found = await loadFacility({ scope: await sampleScope("leader"), code, asOf: ON, people });
  if (found === null || "stationOf" in found || found.staff === null || found.people === null) throw new Error(code);
  return { staff: found.staff, people: found.people };
}

async function checkFacility(code: string): Promise<ReturnType<typeof summarizeStaff>> {
  const question = { scope: await sampleScope("leader"), provinceCode: "42", on: ON, knownOn: null };
  const rows = await listStaffAtFacilities({ ...question, facilityCodes: [code] });
  const total = new Set(rows.map(({ staffId }) => staffId)).size;
  const { staff, people } = await readFacility(code, "all");
  expect(people.rows).toEqual(rows);
  expect(staff.total).toBe(total);
  expect(summarizeStaff(staff, code)).toEqual(summarizeStaff({ regular: [], others: rows, total, sample: true }, code));
  expect(await readPages(code)).toEqual(rows);
  return summarizeStaff(staff, code);
}

/** The list of facilities counts in a way of its own. */
async function checkList(code: string): Promise<void> {
  const page = await loadFacilityList({ scope: await sampleScope("leader"), provinceCode: "42", asOf: ON });
  const { doctors, nurses } = await checkFacility(code);
  expect(page?.staff?.get(code)).toEqual({ doctors, nurses });
}

async function readPages(code: string) {
  const first = await readFacility(code, 1);
  const rows = [...first.people.rows];
  for (let page = 2; page <= first.people.pages; page += 1) rows.push(...(await readFacility(code, page)).people.rows);
  return rows;
}

describe("the staff of a facility, counted in the database, is that of the full list", { timeout: 120_000 }, () => {
  it("the hospital of 1,075 people has all but a few counted, 25 people a page on 43 pages", async () => {
    const { staff, people } = await readFacility("BV-42001", 2);
    expect([staff.total, people.page, people.pages, people.rows.length]).toEqual([1075, 2, 43, 25]);
    expect(staff.others.length).toBeLessThan(20);
    expect((await readFacility("BV-42001", 999)).people.page).toBe(43);
  });

  it.each(FACILITIES)("of %s as the sample has it", async (code) => {
    await checkList(code);
  });

  it("with absences, shared time, second posts, posts without a place and places without a post", async () => {
    await rewrite(DISTURBANCES);
    for (const code of FACILITIES) {
      const { staff } = await readFacility(code, 1);
      expect(staff.others.length).toBeGreaterThan(20);
      await checkList(code);
    }
    // Whose staff number is another province's is on its lists.
    await rewrite(ELSEWHERE);
    for (const code of FACILITIES) await checkFacility(code);
  });
});
