import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";

const { calculator: words, methods, methodsPage } = viMessages;

test.use({ account: "leader" });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a typed question is answered, and its link asks the same question in English", async ({ page }) => {
    await page.goto("/calculator");
    await page.getByLabel(words.dateOf(words.baseline)).fill("31/12/2025");
    await page.getByLabel(words.valueOf(words.baseline)).fill("11,0");
    await page.getByLabel(words.dateOf(words.target)).fill("31/12/2030");
    await page.getByLabel(words.valueOf(words.target)).fill("14,6");
    await page.getByLabel(words.observations, { exact: true }).fill("31/12/2026\t11,9");
    await page.getByRole("button", { name: words.submit }).click();
    const result = page.getByRole("region", { name: words.result, exact: true });
    await expect(result.getByText("Đúng tiến độ")).toBeVisible();
    await expect(page.getByRole("row", { name: /Lộ trình cần có.*1,2500/ })).toBeVisible();
    await expect(page.getByRole("img", { name: words.chartTitle }).first()).toBeVisible();
    const link = await result.getByRole("link", { name: words.link }).getAttribute("href");
    await page.context().addCookies([{ name: "moc-lang", value: "en", url: page.url() }]);
    await page.goto(link ?? "");
    await expect(page.getByRole("row", { name: /Required path.*1\.2500.*On schedule/ })).toBeVisible();
  });

  test("what is wrong is named by field and line, and nothing typed is lost", async ({ page }) => {
    await page.goto("/calculator");
    await page.getByLabel(words.valueOf(words.target)).fill("14.6");
    await page.getByLabel(words.observations, { exact: true }).fill("9/2026 11,5\n10/2026 mười hai");
    await page.getByRole("button", { name: words.submit }).click();
    await expect(page.getByText(words.line(words.observations, "2"))).toBeVisible();
    await expect(page.getByLabel(words.valueOf(words.target))).toHaveValue("14.6");
    await expect(page.getByLabel(words.observations, { exact: true })).toHaveValue("9/2026 11,5\n10/2026 mười hai");
  });

  test("a floor: (6, 4, 3, not reported) against 4 is one short, at most five", async ({ page }) => {
    await page.goto("/calculator");
    await page.getByRole("link", { name: words.floor }).click();
    await page.getByLabel(words.floorValue).fill("4");
    await page.getByLabel(words.units).fill("6\n4\n3\n-");
    await page.getByRole("button", { name: words.submit }).click();
    await expect(page.getByRole("row", { name: `${words.floorResult.shortfall} 1` })).toBeVisible();
    await expect(page.getByRole("row", { name: `${words.floorResult.shortfallUpper} 5` })).toBeVisible();
  });
});

test("an example of the methods opens in the calculator with its trend against its path", async ({ page }) => {
  await page.goto("/methods");
  await page.getByRole("link", { name: words.exampleNames.trend }).click();
  await expect(page).toHaveURL(/\/calculator\?/);
  await expect(page.getByRole("row", { name: /Xu thế.*14,531404.*Khó đạt/ })).toBeVisible();
  await expect(page.getByText(viMessages.flags.words.methods_disagree).first()).toBeVisible();
});

test("the methods say the thresholds and the counting rule in force", async ({ page }) => {
  await page.goto("/methods");
  const settings = page.getByRole("table", { name: methodsPage.settings.title });
  await expect(settings.getByRole("row", { name: /0,95 · 0,60/ })).toBeVisible();
  await expect(settings.getByRole("row", { name: /biên chế và hợp đồng/ })).toBeVisible();
  await expect(page.getByRole("heading", { name: /Lộ trình cần có/ })).toBeVisible();
  await expect(page.getByRole("table", { name: methodsPage.examples.title })).toContainText(methods.results.unlikely);
});
