import { Client } from "pg";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, it } from "vitest";
import { staffDownload } from "@/app/(dashboard)/facilities/[code]/facility-tables";
import { FacilityPage } from "@/components/facilities/facility-page";
import { SearchPage } from "@/components/search/search-page";
import { WorkforcePage } from "@/components/workforce/workforce-page";
import { questionOf, readWorkforceQuery } from "@/components/workforce/workforce-query";
import { closeDatabase } from "@/lib/db/client";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { formatCsv } from "@/lib/export/csv";
import { loadFacility } from "@/lib/features/facilities/loaders/load-facility";
import { loadSearch } from "@/lib/features/search/loaders/load-search";
import { readSearchQuery } from "@/lib/features/search/schema";
import { loadWorkforcePage } from "@/lib/features/workforce/loaders/load-workforce-page";
import { createTestDatabase, type TestDatabase } from "@/tests/support/database";
import { sampleScope } from "@/tests/support/sample-scope";

const ON = isoDate("2026-06-30");
const HOSTILE = `=1+1</script><script>steal()</script><img src=x onerror="steal()">`;
const language = "vi" as const;

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ seeded: true });
  process.env.DATABASE_URL = database.url;
  const owner = new Client({ connectionString: database.ownerUrl });
  await owner.connect();
  await owner.query("INSERT INTO staff_name (staff_id, full_name) SELECT id, $1 FROM staff", [HOSTILE]);
  await owner.query("ALTER TABLE facility_version DISABLE TRIGGER USER");
  await owner.query("UPDATE facility_version SET name_vi = $1 WHERE facility_code = 'BV-42001'", [HOSTILE]);
  await owner.end();
});
afterAll(async () => {
  await closeDatabase();
  await database.drop();
});

it("a name of markup is a text on every page, the tables drawn as one piece included, and no formula in a file", async () => {
  const scope = await sampleScope("leader");
  const detail = await loadFacility({ scope, code: "BV-42001", asOf: ON, people: "all" });
  if (detail === null || !("code" in detail)) throw new Error("no facility");
  const read = readWorkforceQuery({ q: "<img src=x>", sort: HOSTILE });
  const asked = { scope, provinceCode: "42", asOf: ON };
  const page = await loadWorkforcePage({ ...asked, ...questionOf({}) });
  const workforce = { page, ...read, refusedAsOf: HOSTILE, address: { asOf: ON, provinceCode: null }, language };
  const facility = { detail, asked: ON, refusedAsOf: HOSTILE, provinceCode: null, language };
  const result = await loadSearch({ scope, query: readSearchQuery({ q: HOSTILE }) });
  const pages = [
    // biome-ignore lint/suspicious/noExplicitAny: whatever the page takes beside these is left out
    renderToStaticMarkup(createElement(FacilityPage as any, facility)),
    // biome-ignore lint/suspicious/noExplicitAny: as above
    renderToStaticMarkup(createElement(WorkforcePage as any, workforce)),
    renderToStaticMarkup(createElement(SearchPage, { result, language })),
  ];
  for (const markup of pages) {
    expect(markup).toContain("&lt;script&gt;");
    expect(markup).not.toMatch(/<(?:script|img|style|iframe)\b/i);
  }
  const staff = staffDownload(detail, language);
  const csv = formatCsv([staff?.title ?? ""], staff?.rows ?? []);
  expect(csv).toContain("'=1+1");
  expect(csv).not.toMatch(/(?:^|,|\n)"?=/);
});
