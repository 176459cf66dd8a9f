import { readFileSync } from "node:fs";
import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";
import { FacilitiesPage } from "../pages/facilities-page";

const { downloads, facilities: words } = viMessages;

test.describe("a leader", () => {
  test.use({ account: "leader" });

  test("reads how many centres became hospitals, which are to come, and that 23 of 23 use electronic records", async ({
    page,
  }) => {
    const facilities = new FacilitiesPage(page);
    await facilities.open({ asOf: "2026-10-31" });
    await expect(facilities.banner).toContainText("8/11 trung tâm y tế đã chuyển");
    await expect(facilities.banner).toContainText("còn 3 trung tâm chưa chuyển: Trung tâm Y tế số 09 (mẫu)");
    await expect(facilities.banner).toContainText("23/23 cơ sở có giường dùng bệnh án điện tử");
    await expect(facilities.rows).toHaveCount(24);
    const waiting = facilities.card(words.list.conversionsCard.title).getByText(words.list.conversionsCard.waiting);
    await expect(waiting).toHaveCount(3);
  });

  test("planned and actual beds of the province stand apart", async ({ page }) => {
    const facilities = new FacilitiesPage(page);
    await facilities.open({ asOf: "2026-09-30" });
    const total = facilities.card(words.list.kindsCard.title).getByRole("row", { name: /^Toàn tỉnh/ });
    await expect(total.getByRole("cell")).toHaveText(["23", "5.875", "6.185"]);
  });

  test("sorts by beds from the heading and goes on to the largest hospital", async ({ page }) => {
    const facilities = new FacilitiesPage(page);
    await facilities.open();
    await facilities.table.getByRole("link", { name: words.list.columns.actual }).click();
    await expect(page).toHaveURL(/sort=actual/);
    const largest = facilities.rows.first().getByRole("link");
    await expect(largest).toHaveText("Bệnh viện Đa khoa tỉnh Hà Tĩnh");
    await largest.click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Bệnh viện Đa khoa tỉnh Hà Tĩnh");
  });

  test("saves the list as it is filtered and sorted", async ({ page }) => {
    const facilities = new FacilitiesPage(page);
    await facilities.open({ asOf: "2025-10-28", kind: "medical_centre", sort: "planned", dir: "asc" });
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: downloads.csv }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("co-so-42-2025-10-28.csv");
    const [, first = "", ...rest] = readFileSync(await download.path(), "utf8")
      .trimEnd()
      .split("\r\n");
    expect(first).toContain("TTYT-42011,Trung tâm Y tế số 11 (mẫu),Trung tâm y tế,Công lập,Cơ bản,180,2025-01-01,");
    expect(rest).toHaveLength(10);
  });
});

test.describe("without JavaScript", () => {
  test.use({ account: "leader", javaScriptEnabled: false });

  test("the list is filtered by a form, keeps the choice and clears it by a link", async ({ page }) => {
    const facilities = new FacilitiesPage(page);
    await facilities.open({ asOf: "2026-09-30" });
    await facilities.filter.getByLabel(words.list.filter.q).fill("so 05");
    await facilities.filter.getByLabel(words.list.filter.ownership).selectOption("public");
    await facilities.applyFilter();
    await expect(page).toHaveURL(/asOf=2026-09-30/);
    await expect(facilities.rows).toHaveCount(2);
    await expect(facilities.filter.getByLabel(words.list.filter.ownership)).toHaveValue("public");
    await page.getByRole("link", { name: words.list.filter.clear }).click();
    await expect(facilities.rows).toHaveCount(24);
  });
});

test.describe("scopes", () => {
  test.describe("a facility", () => {
    test.use({ account: "facility" });

    test("sees its own row and no sum of the province", async ({ page }) => {
      const facilities = new FacilitiesPage(page);
      await facilities.open();
      await expect(facilities.rows).toHaveCount(1);
      await expect(facilities.main).toContainText(words.list.ownFacility);
      await expect(facilities.card(words.list.kindsCard.title)).toHaveCount(0);
    });
  });

  test.describe("a clerk", () => {
    test.use({ account: "clerk" });

    test("is led to the page of their station, and finds no other facility", async ({ page, faults }) => {
      faults.allow(/status of 404/);
      const facilities = new FacilitiesPage(page);
      await facilities.open();
      await expect(page.getByRole("heading", { name: words.list.empty.stationTitle })).toBeVisible();
      await expect(facilities.main.getByRole("link", { name: /^Trạm Y tế/ })).toHaveAttribute("href", /^\/stations\//);
      expect((await facilities.openOne("BV-42001"))?.status()).toBe(404);
    });
  });
});
