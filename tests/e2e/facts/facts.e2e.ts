import { readFileSync } from "node:fs";
import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";
import { FactsPage } from "../pages/facts-page";
import { ProvincesPage } from "../pages/provinces-page";

test.use({ account: "reviewer" });

const { facts: words, downloads } = viMessages;

test("where a number came from: from the comparison to the fact, from the fact to its document", async ({ page }) => {
  const provinces = new ProvincesPage(page);
  await provinces.open({ indicator: "insured_visits" });
  await provinces
    .row("Thành phố Hải Phòng")
    .getByRole("link", { name: /^HP-07/ })
    .click();
  await expect(page).toHaveURL("/facts#HP-07");
  const fact = new FactsPage(page).row("HP-07");
  await expect(fact).toBeInViewport();
  await expect(fact).toContainText("hơn 4.260.000 lượt khám");
  await new FactsPage(page).groupOf("HP-07").locator('p a[href$="#source-art-haiphong"]').click();
  await expect(page).toHaveURL("/facts#source-art-haiphong");
  const source = new FactsPage(page).sources.getByRole("row", { name: /Hội nghị chín tháng/ });
  await expect(source).toBeInViewport();
  await expect(source).toContainText("tiếng Indonesia");
  await expect(source.getByRole("link", { name: /^https:\/\/soyte\.haiphong\.gov\.vn/ })).toBeVisible();
});

test("the fact that the address names stands out from its neighbours", async ({ page }) => {
  await page.goto("/facts#HN-15");
  const facts = new FactsPage(page);
  const colour = (id: string) =>
    facts
      .row(id)
      .getByRole("rowheader")
      .evaluate((cell) => getComputedStyle(cell).backgroundColor);
  expect(await colour("HN-15")).not.toBe(await colour("HN-16"));
});

test("a closed group opens on its line, and by itself for a link to one of its facts", async ({ page }) => {
  const facts = new FactsPage(page);
  await facts.open();
  await expect(facts.row("HT-06")).toBeVisible();
  await expect(facts.row("VN-01")).toBeHidden();
  await facts.groupOf("VN-01").locator("summary").click();
  await expect(facts.row("VN-01")).toBeVisible();
  await page.goto("/facts#HN-15");
  await expect(facts.row("HN-15")).toBeInViewport();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the filters find the contradictions of Hải Phòng; the address holds them", async ({ page }) => {
    const facts = new FactsPage(page);
    await facts.open();
    await expect(page.getByText("88/88 dữ kiện")).toBeVisible();
    await facts.form.getByLabel(words.filter.province).selectOption("31");
    await facts.form.getByLabel(words.filter.withConflict).check();
    await facts.form.getByRole("button").click();
    await expect(page).toHaveURL(/\/facts\?.*province=31.*conflict=1/);
    await expect(page.getByText("4/88 dữ kiện")).toBeVisible();
    await expect(facts.row("HP-05")).toContainText("Giữ cả hai, không sửa");
    await expect(facts.row("HP-05").getByRole("link", { name: "HP-07" })).toBeVisible();
  });

  test("a commitment says that the source gives no number", async ({ page }) => {
    const facts = new FactsPage(page);
    await facts.open({ kind: "commitment", province: "42" });
    await expect(facts.row("HT-16")).toContainText(words.noNumber);
  });

  test("a value that no filter knows is named and loses nothing", async ({ page }) => {
    const facts = new FactsPage(page);
    await facts.open({ province: "99", kind: "plan" });
    await expect(page.getByText(words.filter.refused(words.filter.province, "99"))).toBeVisible();
    await expect(facts.row("HT-06")).toBeVisible();
  });
});

test("the file holds the facts that are shown", async ({ page }) => {
  await new FactsPage(page).open({ province: "01" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: downloads.csv, exact: true }).click(),
  ]);
  const lines = readFileSync(await download.path(), "utf8")
    .trimEnd()
    .split("\r\n");
  expect(lines.length).toBeGreaterThanOrEqual(26);
  expect(lines.filter((line) => line.startsWith("HN-"))).toHaveLength(25);
});
