import { Client } from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isProvinceWide } from "@/lib/auth/scope";
import { closeDatabase } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { loadFacility } from "@/lib/features/facilities/loaders/load-facility";
import { loadFacilityList } from "@/lib/features/facilities/loaders/load-facility-list";
import { loadIndicators } from "@/lib/features/indicators/loaders";
import { loadObservations } from "@/lib/features/observations/loaders/load-observations";
import { loadComparison } from "@/lib/features/provinces/loaders/load-comparison";
import { loadProvince } from "@/lib/features/provinces/loaders/load-province";
import { loadStationListPage } from "@/lib/features/stations/loaders/load-station-list-page";
import { loadStationPage } from "@/lib/features/stations/loaders/load-station-page";
import { loadOverview } from "@/lib/features/targets/loaders/load-overview";
import { loadTargetList } from "@/lib/features/targets/loaders/load-target-list";
import { loadTargetPage } from "@/lib/features/targets/loaders/load-target-page";
import { loadWorkforceCounts } from "@/lib/features/workforce/loaders/load-workforce-counts";
import { loadWorkforcePage } from "@/lib/features/workforce/loaders/load-workforce-page";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { type SampleAccount, sampleScope } from "@/tests/support/sample-scope";

// Whatever a person may not see is changed under everything they may see: not a byte of it may differ.

const HA_TINH = "42";
const THANH_SEN = "18073";
const DATES = ["2026-09-30", "2026-10-31"].map(isoDate);
const TABLES = [
  "observation",
  "bed_count",
  "employment",
  "presence",
  "absence",
  "staff_list_confirmation",
  "month_approval",
];

let database: TestDatabase;
let owner: Client;

beforeAll(async () => {
  database = await createTestDatabase({ seeded: true });
  process.env.DATABASE_URL = database.url;
});
afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

/** Past the rules of an append-only table, as only its owner can. */
async function rewrite(statements: readonly string[], values: readonly unknown[]): Promise<void> {
  owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  for (const table of TABLES) await owner.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`);
  for (const statement of statements) {
    const { rowCount } = await owner.query(statement, statement.includes("$1") ? [...values] : []);
    expect(rowCount, statement).toBeGreaterThan(0);
  }
  for (const table of TABLES) await owner.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`);
  await owner.end();
}

const toText = (value: unknown) =>
  JSON.stringify(value, (_key, part) =>
    typeof part === "bigint" ? String(part) : part instanceof Map ? [...part] : part,
  );

/** Everything that the pages and the interface for machines draw from, one text a loader. */
async function readAll(account: SampleAccount, facilityCode: string): Promise<ReadonlyMap<string, string>> {
  const scope = await sampleScope(account);
  const read = new Map<string, string>();
  const known = { scope, provinceCode: HA_TINH, knownOn: null };
  for (const asOf of DATES) {
    const at = { ...known, asOf };
    const people = {
      filter: {},
      sort: "number",
      isDescending: false,
      page: 1,
      period: { from: null, to: null },
    } as const;
    read.set(`overview ${asOf}`, toText(await loadOverview(at)));
    read.set(`targets ${asOf}`, toText(await loadTargetList({ ...at, population: null })));
    read.set(`stations ${asOf}`, toText(await loadStationListPage(at)));
    read.set(`station ${asOf}`, toText(await loadStationPage({ scope, communeCode: THANH_SEN, asOf })));
    read.set(`workforce ${asOf}`, toText(await loadWorkforcePage({ ...at, ...people, who: "all" })));
    read.set(`counts ${asOf}`, toText(await loadWorkforceCounts(at)));
    read.set(`facilities ${asOf}`, toText(await loadFacilityList(at)));
    read.set(`facility ${asOf}`, toText(await loadFacility({ scope, code: facilityCode, asOf })));
    for (const code of ["T-HT-1", "T-HT-2", "T-HT-3", "T-HT-4", "T-VN-1", "T-VN-4"]) {
      const page = await loadTargetPage({ code, unit: null, asOf, scope, population: null });
      read.set(`target ${code} ${asOf}`, toText(page?.detail ?? null));
    }
  }
  read.set("province", toText(await loadProvince({ scope, code: HA_TINH })));
  for (const { code } of await loadIndicators({ scope })) {
    const asked = { scope, indicatorCode: code, unitCode: null, from: null, to: null, cursor: null, limit: 500 };
    const compare = { scope, indicatorCode: code, population: "administrative", asOf: DATES[1] ?? null } as const;
    read.set(`compare ${code}`, toText(await loadComparison(compare)));
    for (const provinceCode of [null, HA_TINH])
      read.set(
        `observations ${code} ${provinceCode}`,
        toText(await loadObservations({ ...asked, provinceCode, knownOn: null })),
      );
  }
  return read;
}

function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...before].filter(([name, text]) => after.get(name) !== text).map(([name]) => name);
}

const REGISTRY_OF = (whose: string) => [
  `UPDATE employment SET kind = CASE kind WHEN 'permanent' THEN 'contract' ELSE 'permanent' END::"EmploymentKind" WHERE ${whose}`,
  `UPDATE presence SET share = share / 2 WHERE ${whose}`,
  `DELETE FROM absence WHERE ${whose}`,
];

describe("what a reader may not see leaves no trace in what they see", { timeout: 300_000 }, () => {
  it("reviewers: drafts, the live registry, confirmations and the sums that hold drafts", async () => {
    const before = await readAll("reviewer", "BV-42001");
    const leader = await readAll("leader", "BV-42001");
    await rewrite(
      [
        "UPDATE observation SET value = value * 2 + 1 WHERE approved_at IS NULL AND origin <> 'published' AND province_code IS NOT NULL",
        `UPDATE unit_group_summary SET units_reported = units_reported + 1, histogram = '{"9": 1}' WHERE NOT approved_only`,
        ...REGISTRY_OF("true"),
        "DELETE FROM staff_list_confirmation WHERE month = '2026-10-01'",
      ],
      [],
    );
    expect(differences(before, await readAll("reviewer", "BV-42001"))).toEqual([]);
    expect(differences(leader, await readAll("leader", "BV-42001")).length).toBeGreaterThan(5);
  });

  it.each(["clerk", "commune", "facility"] as const)("%s: all other units of the province", async (account) => {
    const { facilityCodes, communeCodes, ...scope } = await sampleScope(account);
    expect(isProvinceWide({ ...scope, facilityCodes, communeCodes })).toBe(false);
    const own = [...(facilityCodes ?? []), ...(communeCodes ?? [])];
    const ownFacility = facilityCodes?.[0] ?? "";
    const before = await readAll(account, ownFacility);
    const strangers = `staff_id NOT IN (SELECT staff_id FROM employment WHERE facility_code = ANY ($1) OR from_facility_code = ANY ($1)
      UNION SELECT staff_id FROM presence WHERE facility_code = ANY ($1))`;
    await rewrite(
      [
        "UPDATE observation SET value = value * 2 + 1 WHERE province_code = '42' AND origin <> 'published' AND unit_code <> ALL ($1)",
        `UPDATE unit_group_summary SET units_reported = units_reported + 1, total = total * 2, histogram = '{"7": 3}' WHERE province_code = '42'`,
        "UPDATE bed_count SET beds = beds + 7 WHERE facility_code <> ALL ($1)",
        ...REGISTRY_OF(strangers).slice(0, 2),
      ],
      [own],
    );
    expect(differences(before, await readAll(account, ownFacility))).toEqual([]);
  });
});
