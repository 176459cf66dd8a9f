import { expect, test } from "../fixtures/app-test";

for (const account of ["clerk", "commune"] as const) {
  test.describe(`for the account ${account}`, () => {
    test.use({ account });

    test("the list of stations holds the own station alone", async ({ page }) => {
      const { stations } = await (await page.request.get("/api/v1/stations?province=42&asOf=2026-10-31")).json();
      expect(stations.map((station: { communeCode: string }) => station.communeCode)).toEqual(["18073"]);
    });

    test("the file of stations holds the own station alone", async ({ page }) => {
      const file = await (await page.request.get("/targets/T-HT-1/stations.csv?asOf=2026-10-31")).text();
      const [, ...rows] = file.trimEnd().split("\r\n");
      expect(rows.map((row) => row.split(",")[2])).toEqual(["TYT-18073"]);
    });

    test("a target's answer counts one unit, not the province's 69", async ({ page }) => {
      const target = await (await page.request.get("/api/v1/targets/T-HT-1")).json();
      expect(target.floor).toMatchObject({ units: 1, reporting: 1, meeting: 1, shortfall: 0, total: 5 });
    });
  });
}

test.describe("for the account facility", () => {
  test.use({ account: "facility" });

  test("the list and the file of stations are empty", async ({ page }) => {
    expect((await (await page.request.get("/api/v1/stations?province=42")).json()).stations).toEqual([]);
    const file = await (await page.request.get("/targets/T-HT-1/stations.csv")).text();
    expect(file.trimEnd().split("\r\n")).toHaveLength(1);
  });

  test("a target's answer has no figure", async ({ page }) => {
    const target = await (await page.request.get("/api/v1/targets/T-HT-1")).json();
    expect(target.status).toBe("no_data");
    expect(JSON.stringify(target.actual ?? target.missing)).not.toMatch(/"value"/);
  });
});
