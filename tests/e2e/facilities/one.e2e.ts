import { readFileSync } from "node:fs";
import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";
import { FacilitiesPage } from "../pages/facilities-page";

const { charts, downloads, facilities: words } = viMessages;

test.use({ account: "leader" });

test("1,000 then 1,300 planned beds with their source, actual beds apart as sample", async ({ page }) => {
  const facilities = new FacilitiesPage(page);
  await facilities.openOne("BV-42001", { asOf: "2026-10-31" });
  await expect(facilities.banner).toContainText(
    "1.300 giường kế hoạch từ 28/10/2025, trước đó 1.000; 1.240 giường thực kê.",
  );
  const card = facilities.card(words.page.bedsCard.title);
  await card.getByText(charts.table, { exact: true }).click();
  const planned = card.getByRole("row", { name: /1\.300/ });
  await expect(planned).toContainText("Hà Tĩnh");
  await expect(planned).not.toContainText("SỐ LIỆU MẪU");
  await expect(card.getByRole("row", { name: /1\.240/ })).toContainText("SỐ LIỆU MẪU");
});

test("a converted centre tells its two states and what lay between them", async ({ page }) => {
  const facilities = new FacilitiesPage(page);
  await facilities.openOne("TTYT-42001", { asOf: "2026-10-31" });
  const history = facilities.card(words.page.historyCard.title);
  await expect(history.getByRole("row")).toHaveCount(3);
  await expect(history).toContainText("chuyển đổi từ Trung tâm Y tế số 01 (mẫu)");
  await facilities.openOne("TTYT-42001", { asOf: "2026-01-31" });
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Trung tâm Y tế số 01 (mẫu)");
});

test("a health station has a page of its own", async ({ page }) => {
  await new FacilitiesPage(page).openOne("TYT-18073", { asOf: "2026-09-30" });
  await expect(page).toHaveURL(/\/stations\/18073\?asOf=2026-09-30$/);
});

test("the file of beds has both counts with dates and sources", async ({ page }) => {
  const facilities = new FacilitiesPage(page);
  await facilities.openOne("BV-42001", { asOf: "2026-10-31" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    facilities.card(words.page.bedsCard.title).getByRole("link", { name: downloads.csv }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("BV-42001-giuong-2026-10-31.csv");
  const text = readFileSync(await download.path(), "utf8");
  expect(text).toContain("Giường kế hoạch,1000,,2025-01-01,2025-10-27,");
  expect(text).toContain("Giường thực kê,1240,,2026-03-01,,");
});
