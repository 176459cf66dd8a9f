import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabase } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { loadStations } from "@/lib/features/stations/loaders/load-stations";
import { recordMonthApproval } from "@/lib/features/submissions/mutations/record-month-approval";
import { recordStaffListConfirmation } from "@/lib/features/submissions/mutations/record-staff-list-confirmation";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { type SampleAccount, sampleScope } from "@/tests/support/sample-scope";

const OCTOBER = isoDate("2026-10-31");
const THANH_SEN = "18073";
/** One of the three that have not reported October. */
const TU_MY = "18202";

let database: TestDatabase;
let owner: Client;

beforeAll(async () => {
  database = await createTestDatabase({ seeded: true });
  process.env.DATABASE_URL = database.url;
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
});

afterAll(async () => {
  await owner.end();
  await closeDatabase();
  await database.drop();
});

const stationOf = async (account: SampleAccount, communeCode: string) => {
  const list = await loadStations({
    scope: await sampleScope(account),
    provinceCode: "42",
    asOf: OCTOBER,
    knownOn: null,
  });
  return { countedOn: list?.countedOn, station: list?.stations.find((one) => one.communeCode === communeCode) };
};
const approve = async (account: SampleAccount, communeCode: string) =>
  recordMonthApproval({ scope: await sampleScope(account), communeCode, month: OCTOBER });
const countRows = async (sql: string) =>
  Number((await owner.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`)).rows[0]?.n);

describe("approving a station's month", () => {
  it("turns its registry counts into approved observations with a hash, a trail entry and nothing else", async () => {
    const before = await stationOf("leader", THANH_SEN);
    expect(before.station?.reportState).toBe("confirmed");
    const [observations, events] = [await countRows("observation"), await countRows("audit_event")];
    await approve("leader", THANH_SEN);
    const after = await stationOf("leader", THANH_SEN);
    expect(after.station?.reportState).toBe("approved");
    expect(after.station?.doctors).toEqual(before.station?.doctors);
    expect(await countRows("observation")).toBe(observations + 5);
    expect(await countRows("audit_event")).toBe(events + 1);
    const { rows } = await owner.query(
      `SELECT DISTINCT o.inputs_hash = a.inputs_hash AS same, o.approved_by_id IS NOT NULL AS named FROM observation o
         JOIN month_approval a ON a.unit_code = o.unit_code AND a.month = o.from_date AND a.superseded_at IS NULL
        WHERE o.unit_code = $1 AND o.to_date = $2 AND o.origin = 'registry'`,
      [THANH_SEN, OCTOBER],
    );
    expect(rows).toEqual([{ same: true, named: true }]);
  });

  it("the aggregate that pages read has the unit at once", async () => {
    const { rows } = await owner.query(
      `SELECT units_reported FROM unit_group_summary WHERE indicator_code = 'station_doctors_counted' AND province_code = '42'
          AND to_date = $1 AND approved_only`,
      [OCTOBER],
    );
    expect(rows).toEqual([{ units_reported: 1 }]);
  });

  it("a reviewer sees the approved unit only, the others as not reported", async () => {
    const approved = await stationOf("reviewer", THANH_SEN);
    expect(approved.countedOn).toBe(OCTOBER);
    expect(approved.station?.reportState).toBe("approved");
    expect((await stationOf("reviewer", "18100")).station).toMatchObject({ reportState: "unconfirmed", doctors: null });
  });

  it("a later back-dated edit of the registry does not change it", async () => {
    const before = await stationOf("leader", THANH_SEN);
    await owner.query(
      `INSERT INTO absence (entity_id, staff_id, kind, from_date, to_date, source_id, is_sample, recorded_at)
       SELECT gen_random_uuid(), p.staff_id, 'sickness', '2026-10-20', '2026-11-02', 'sample', true, now()
         FROM presence p JOIN staff_qualification q ON q.staff_id = p.staff_id AND q.profession_code = 'doctor' AND q.superseded_at IS NULL
        WHERE p.facility_code = 'TYT-18073' AND p.kind = 'own_post' AND p.superseded_at IS NULL AND p.to_date IS NULL
          AND NOT EXISTS (SELECT 1 FROM absence a WHERE a.staff_id = p.staff_id AND a.superseded_at IS NULL) ORDER BY p.id LIMIT 1`,
    );
    expect((await stationOf("leader", THANH_SEN)).station?.doctors).toEqual(before.station?.doctors);
    const { rows } = await owner.query(
      `SELECT s.permanent + s.contract < o.value AS changed FROM station_doctor_counts('42', '2026-10-01', '2026-10-31', now()) s
         JOIN observation o ON o.unit_code = s.commune_code AND o.indicator_code = 'station_doctors_counted' AND o.to_date = '2026-10-31'
        WHERE s.commune_code = $1`,
      [THANH_SEN],
    );
    expect(rows).toEqual([{ changed: true }]);
  });

  it("cannot be done twice, nor twice at once", async () => {
    await expect(approve("leader", THANH_SEN)).rejects.toMatchObject({ code: "conflict" });
    const both = await Promise.allSettled([approve("leader", "18100"), approve("leader", "18100")]);
    expect(both.filter((one) => one.status === "fulfilled")).toHaveLength(1);
    expect(both.find((one) => one.status === "rejected")).toMatchObject({ reason: { code: "conflict" } });
    expect(await countRows("month_approval WHERE unit_code = '18100' AND month = '2026-10-01'")).toBe(1);
  });

  it("needs a confirmed staff list", async () => {
    await expect(approve("leader", TU_MY)).rejects.toMatchObject({ code: "conflict" });
    expect(await countRows(`observation WHERE unit_code = '${TU_MY}' AND to_date = '2026-10-31'`)).toBe(0);
  });

  it.each(["specialist", "clerk", "facility", "commune", "reviewer", "admin", "auditor"] as const)(
    "is not for the %s",
    async (account) => {
      await expect(approve(account, "18115")).rejects.toMatchObject({ code: "not_found" });
    },
  );

  it("a national right to read does not carry a province's right to approve elsewhere", async () => {
    const scope = { ...(await sampleScope("leader")), nationwide: true };
    await expect(recordMonthApproval({ scope, communeCode: "03260", month: OCTOBER })).rejects.toMatchObject({
      code: "not_found",
    });
  });

  it("is not for a unit of another province or one that does not exist", async () => {
    await expect(approve("leader", "03260")).rejects.toMatchObject({ code: "not_found" });
    await expect(approve("leader", "99999")).rejects.toMatchObject({ code: "not_found" });
  });
});

describe("confirming a staff list", () => {
  const confirm = async (account: SampleAccount, facilityCode: string, month = OCTOBER) =>
    recordStaffListConfirmation({ scope: await sampleScope(account), facilityCode, month });

  it("makes a late station reported, and its approval possible", async () => {
    expect((await stationOf("leader", TU_MY)).station?.reportState).toBe("unconfirmed");
    await confirm("specialist", `TYT-${TU_MY}`);
    expect((await stationOf("leader", TU_MY)).station?.reportState).toBe("confirmed");
    await approve("leader", TU_MY);
    expect((await stationOf("leader", TU_MY)).station?.reportState).toBe("approved");
  });

  it("a clerk cannot confirm another station, nor a month that has not ended, nor a month twice", async () => {
    await expect(confirm("clerk", "TYT-18364")).rejects.toMatchObject({ code: "not_found" });
    await expect(confirm("clerk", "TYT-18073", isoDate("2999-01-01"))).rejects.toMatchObject({ code: "conflict" });
    await expect(confirm("clerk", "TYT-18073")).rejects.toMatchObject({ code: "conflict" });
  });

  it.each(["commune", "reviewer", "auditor"] as const)("is not for the %s", async (account) => {
    await expect(confirm(account, "TYT-18364")).rejects.toMatchObject({ code: "not_found" });
  });
});
