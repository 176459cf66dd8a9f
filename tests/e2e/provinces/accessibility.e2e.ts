import { expect, test } from "../fixtures/app-test";
import { expectAccessible, expectNoSidewaysScroll } from "../fixtures/check-accessibility";

const LOOKS = [
  { language: "vi", theme: "light", width: 1440 },
  { language: "vi", theme: "dark", width: 320 },
  { language: "en", theme: "dark", width: 768 },
  { language: "en", theme: "light", width: 320 },
] as const;

const PAGES = [
  "/provinces",
  "/provinces?indicator=insured_visits",
  "/provinces?indicator=beds_per_10k&population=statistical",
  "/provinces/01",
  "/provinces/04",
  "/provinces/31",
  "/provinces/42",
  "/provinces/VN",
  "/facts?province=31",
  "/facts?kind=plan#HT-06",
] as const;

test.use({ account: "leader" });

for (const { language, theme, width } of LOOKS) {
  test.describe(`${language}, ${theme}, ${width} px`, () => {
    test.use({ language, theme, viewport: { width, height: 900 } });

    for (const address of PAGES) {
      test(`${address} is accessible and needs no sideways scroll`, async ({ page }) => {
        await page.goto(address);
        await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      });
    }
  });
}
