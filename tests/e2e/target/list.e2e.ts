import { readFileSync } from "node:fs";
import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";
import { expectAccessible } from "../fixtures/check-accessibility";

test.use({ account: "leader" });

const words = viMessages.overview.targetsPage;

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("without JavaScript the list is searched without accents, and the address holds the wish", async ({ page }) => {
    await page.goto("/targets");
    await expect(page.getByText(words.found("26", "26"))).toBeVisible();
    const form = page.getByRole("form", { name: words.filter });
    await form.getByLabel(words.search).fill("giuong benh");
    await form.getByLabel(words.force).selectOption("current");
    await form.getByRole("button", { name: words.show }).click();
    await expect(page).toHaveURL(/q=giuong\+benh/);
    const links = page.getByRole("rowheader").getByRole("link");
    await expect(links.filter({ hasText: "Giường bệnh" })).toHaveCount(4);
    await expect(links.filter({ hasText: "Bác sĩ trên" })).toHaveCount(0);
    await page.getByRole("link", { name: words.clear }).click();
    await expect(page).toHaveURL("/targets");
  });
});

test("plans are a group of their own, and the ended term comes last", async ({ page }) => {
  await page.goto("/targets");
  await expect(page.getByText(/Ngoài ra có 2 kế hoạch không phải chỉ tiêu nghị quyết/)).toBeVisible();
  const groups = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(groups.last()).toHaveText("9 cam kết không có con số");
  await expect(groups.nth(-2)).toContainText("lần thứ XIX");
  await page.goto("/targets?level=plan");
  await expect(page.getByRole("rowheader")).toHaveCount(2);
});

test("the files hold what the filter leaves", async ({ page }) => {
  await page.goto("/targets?level=plan&asOf=2026-09-30");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: viMessages.downloads.csv, exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("chi-tieu-42-2026-09-30.csv");
  const rows = readFileSync(await download.path(), "utf8")
    .trimEnd()
    .split("\r\n")
    .slice(1);
  expect(rows.map((row) => row.split(",")[0]).toSorted()).toEqual(["HT-09", "HT-12"]);
  const excel = await page.request.get("/targets/export.xlsx?level=plan");
  expect(excel.headers()["content-type"]).toContain("spreadsheetml");
});

test("the list has no fault that axe can find", async ({ page }) => {
  await page.goto("/targets");
  await expectAccessible(page);
});
