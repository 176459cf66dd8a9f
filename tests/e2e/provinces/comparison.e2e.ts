import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";
import { ProvincesPage } from "../pages/provinces-page";

test.use({ account: "leader", javaScriptEnabled: false });

const { provinces: words } = viMessages;

test("34 provinces add up to 113.571.926 people, which is not the statistical population", async ({ page }) => {
  const provinces = new ProvincesPage(page);
  await provinces.open();
  await expect(page.getByText(words.check.people("113.571.926", "34"))).toBeVisible();
  await expect(provinces.row("Tỉnh Hà Tĩnh")).toContainText("1.622.901");
  await expect(provinces.row("Tỉnh Hà Tĩnh")).toContainText("1.317.200");
});

test("a figure is chosen from those that provinces have; the others print … and why", async ({ page }) => {
  const provinces = new ProvincesPage(page);
  await provinces.open();
  await provinces.indicator.selectOption("insured_visits");
  await provinces.form.getByRole("button").click();
  await expect(page).toHaveURL(/indicator=insured_visits/);
  await expect(provinces.row("Thành phố Hải Phòng")).toContainText("9 tháng năm 2025");
  await expect(provinces.row("Tỉnh Điện Biên")).toContainText("1/1/2025–10/9/2025");
  await expect(provinces.row("Tỉnh Cao Bằng")).toContainText("… chưa có số liệu công bố");
  await expect(page.getByText(words.notices.dates)).toBeVisible();
});

test("the other population series is named, never compared", async ({ page }) => {
  const provinces = new ProvincesPage(page);
  await provinces.open({ indicator: "beds_per_10k", population: "statistical" });
  await expect(provinces.row("Tỉnh Hà Tĩnh")).toContainText(/Ngoài so sánh:.*dân số hành chính/);
  await expect(page.getByText(words.notices.series(words.series.statistical))).toBeVisible();
  await expect(page.getByText(words.reference.aside)).toBeVisible();
});

test("search needs no accents, sorting stays in the address", async ({ page }) => {
  const provinces = new ProvincesPage(page);
  await provinces.open();
  await provinces.search.fill("ha tinh");
  await provinces.form.getByRole("button").click();
  await expect(provinces.row("Tỉnh Hà Tĩnh")).toBeVisible();
  await expect(provinces.row("Tỉnh Cao Bằng")).toHaveCount(0);
  await provinces.open();
  await page
    .getByRole("columnheader", { name: /Đơn vị cấp xã/ })
    .getByRole("link")
    .click();
  await expect(page).toHaveURL("/provinces?sort=units&dir=descending");
  await expect(page.getByRole("row").nth(1)).toContainText("Thành phố Hồ Chí Minh");
});

test("an indicator that there is none of is named, and the usual comparison is shown", async ({ page }) => {
  await new ProvincesPage(page).open({ indicator: "nothing" });
  await expect(page.getByText(words.filter.refused(words.filter.indicator, "nothing"))).toBeVisible();
  await expect(page.getByText(/34\/34 tỉnh, thành phố có số liệu/)).toBeVisible();
});
