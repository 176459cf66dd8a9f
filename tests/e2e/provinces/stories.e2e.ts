import type { Locator } from "@playwright/test";
import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";
import { ProvincesPage } from "../pages/provinces-page";

test.use({ account: "reviewer" });

/** The row that leads to this fact; others may name it in their notes. */
function rowOf(part: Locator, id: string) {
  return part.getByRole("row").filter({ has: part.page().getByRole("link", { name: id, exact: true }) });
}

const { provinces: words } = viMessages;
const { titles } = words.conflicts;

test("what the Hải Phòng figures contradict", async ({ page }) => {
  const provinces = new ProvincesPage(page);
  await provinces.openProvince("31");
  await expect(page.getByText(words.page.breakNotice("1/7/2025"))).toBeVisible();
  const visits = provinces.conflict(titles["HP-VISITS"]);
  await expect(visits).toContainText("4.260.000 lớn hơn 4.100.000 (chênh 160.000)");
  await expect(rowOf(visits, "HP-05")).toContainText("hơn 4.100.000 lượt khám");
  await expect(rowOf(visits, "HP-07")).toContainText("hơn 4.260.000 lượt khám");
  const growth = provinces.conflict(titles["HP-GROWTH-BASE"]);
  await expect(rowOf(growth, "HP-06")).toContainText("tăng 8%");
  await expect(rowOf(growth, "HP-08")).toContainText("tăng 3,2%");
});

test("Hanoi's inventory by owner, and the sum that does not add up", async ({ page }) => {
  const provinces = new ProvincesPage(page);
  await provinces.openProvince("01");
  await expect(provinces.conflict(titles["HN-NONPUBLIC-SUM"])).toContainText(
    "4.648 + 10.691 = 15.339, nguồn ghi 15.399: chênh 60.",
  );
  const inventory = page.getByRole("table", { name: words.inventory.caption });
  for (const owner of Object.values(words.inventory.owners)) {
    await expect(inventory.getByRole("rowheader", { name: owner, exact: true })).toBeVisible();
  }
  await expect(rowOf(inventory, "HN-04")).toContainText("khoảng 10.420 giường");
});

test("Điện Biên's shares have denominators of their own, over days that no report counts", async ({ page }) => {
  await new ProvincesPage(page).openProvince("11");
  const shares = page.getByRole("table", { name: words.shares.caption });
  await expect(rowOf(shares, "DB-02")).toContainText("96,14%");
  await expect(rowOf(shares, "DB-03")).toContainText("99,47%");
  await expect(rowOf(shares, "DB-03")).toContainText(viMessages.facts.period.noRegime);
  await expect(page.getByText(words.lineage.line("129", "45"))).toBeVisible();
});

test("Hà Tĩnh: the move leaves 63 to 73 doctors short; 209 units became 69; two populations 23 % apart", async ({
  page,
}) => {
  const provinces = new ProvincesPage(page);
  await provinces.openProvince("42");
  const bridge = provinces.conflict(titles["HT-MOVE-ARITHMETIC"]);
  await expect(bridge).toContainText("69 trạm × 4 bác sĩ = 276");
  await expect(bridge).toContainText("276 − 108 còn thiếu = 168");
  await expect(bridge).toContainText("còn thiếu 63–73");
  await expect(provinces.conflict(titles["HT-EMR-SCOPE"])).toContainText("23 cơ sở có giường");
  await expect(page.getByText(words.lineage.line("209", "69"))).toBeVisible();
  await expect(provinces.populations).toContainText("chênh nhau 23%");
});

test("a former unit leads to what it became, without accents", async ({ page }) => {
  const provinces = new ProvincesPage(page);
  await provinces.openProvince("42");
  await provinces.communes.getByRole("searchbox").fill("dai nai");
  await provinces.communes.getByRole("button").click();
  await expect(page).toHaveURL(/\/provinces\/42\?q=dai\+nai/);
  await expect(provinces.communes.getByRole("row").filter({ hasText: "Phường Đại Nài" })).toHaveCount(2);
});

test("a province without facts says so, and one that does not exist is not found", async ({ page, faults }) => {
  faults.allow(/status of 404/);
  const provinces = new ProvincesPage(page);
  await provinces.openProvince("04");
  await expect(page.getByText(words.page.noFacts.text)).toBeVisible();
  expect((await page.goto("/provinces/99"))?.status()).toBe(404);
});
