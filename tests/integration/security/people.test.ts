import { Client } from "pg";
import { createElement, type ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { staffDownload } from "@/app/(dashboard)/facilities/[code]/facility-tables";
import { staffTable } from "@/app/(dashboard)/stations/[code]/staff-table";
import { FacilityPage } from "@/components/facilities/facility-page";
import { StationPage } from "@/components/stations/station-page";
import { WorkforcePage } from "@/components/workforce/workforce-page";
import { questionOf, readWorkforceQuery } from "@/components/workforce/workforce-query";
import { closeDatabase } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { loadFacility } from "@/lib/features/facilities/loaders/load-facility";
import { loadStationPage } from "@/lib/features/stations/loaders/load-station-page";
import { loadStaffFile } from "@/lib/features/workforce/loaders/load-staff-file";
import { loadWorkforcePage } from "@/lib/features/workforce/loaders/load-workforce-page";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { type SampleAccount, sampleScope } from "@/tests/support/sample-scope";

const ON = isoDate("2026-06-30");
const PERSON = /HT-\d{4}|Mật Danh|nghỉ ốm|sickness/;
/** Addresses that ask about people by name, number, absence and order. */
const ASKING = [
  {},
  { q: "mat danh" },
  { q: "ht 0001" },
  { absence: "absent" },
  { sort: "name", dir: "desc", page: "2" },
];

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ seeded: true });
  process.env.DATABASE_URL = database.url;
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query("INSERT INTO staff_name (staff_id, full_name) SELECT id, 'Mật Danh ' || staff_number FROM staff");
  await owner.end();
});
afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

/** The pages with people in them, as the browser gets them, each with a word for the list of failures. */
async function drawPages(account: SampleAccount, facilityCode: string): Promise<[string, string][]> {
  const scope = await sampleScope(account);
  const draw = (element: ReactElement) => renderToStaticMarkup(element);
  const language = "vi" as const;
  const drawn: [string, string][] = [];
  const station = await loadStationPage({ scope, communeCode: "18073", asOf: ON });
  if (station !== null) {
    const props = { page: station, asked: ON, refusedAsOf: null, provinceCode: null, language };
    drawn.push(["station", draw(createElement(StationPage, props))]);
    drawn.push(["staff file of the station", JSON.stringify(staffTable(station, language))]);
  }
  const detail = await loadFacility({ scope, code: facilityCode, asOf: ON, people: "all" });
  if (detail !== null && "code" in detail) {
    const props = { detail, asked: ON, refusedAsOf: null, provinceCode: null, language };
    // biome-ignore lint/suspicious/noExplicitAny: whatever the page takes beside these is left out
    drawn.push(["facility", draw(createElement(FacilityPage as any, props))]);
    drawn.push(["staff file of the facility", JSON.stringify(staffDownload(detail, language))]);
  }
  for (const asking of ASKING) {
    const read = readWorkforceQuery(asking);
    const question = { scope, provinceCode: "42", asOf: ON, ...questionOf(read.query) };
    const page = await loadWorkforcePage(question);
    if (page === null) throw new Error("no page of the workforce");
    const props = { page, ...read, refusedAsOf: null, address: { asOf: ON, provinceCode: null }, language };
    // biome-ignore lint/suspicious/noExplicitAny: as above
    drawn.push([`workforce ${JSON.stringify(asking)}`, draw(createElement(WorkforcePage as any, props))]);
    for (const isRotationsOnly of [true, false])
      drawn.push(["file of the workforce", JSON.stringify(await loadStaffFile({ ...question, isRotationsOnly }))]);
  }
  return drawn;
}

describe("people one by one are for who may see people", { timeout: 120_000 }, () => {
  it.each(["commune", "admin", "auditor", "reviewer"] as const)(
    "%s gets no name, number or sickness",
    async (account) => {
      const pages = await drawPages(account, "BV-42001");
      expect(pages.length).toBeGreaterThan(10);
      const told = pages.map(([name, text]) => [name, PERSON.exec(text)?.[0]] as const);
      expect(told.filter(([, found]) => found !== undefined)).toEqual([]);
    },
  );

  it("a leader gets them, so the search above can find them", async () => {
    const pages = await drawPages("leader", "BV-42001");
    expect(pages.filter(([, text]) => text.includes("Mật Danh")).map(([name]) => name)).toEqual(
      expect.arrayContaining([
        "station",
        "facility",
        "staff file of the facility",
        "workforce {}",
        "file of the workforce",
      ]),
    );
  });
});
