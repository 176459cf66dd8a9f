import { expect, test } from "../fixtures/app-test";
import { expectAccessible, expectNoSidewaysScroll } from "../fixtures/check-accessibility";

const LOOKS = [
  { language: "vi", theme: "light", width: 1440 },
  { language: "vi", theme: "dark", width: 320 },
  { language: "en", theme: "dark", width: 768 },
  { language: "en", theme: "light", width: 320 },
] as const;

const PAGES = [
  ["the list of facilities", "/facilities?asOf=2026-10-31"],
  ["a list without a match", "/facilities?q=khong-co"],
  ["the page of a hospital", "/facilities/BV-42001?asOf=2026-10-31"],
  ["the page of a centre without beds", "/facilities/CDC-42001"],
] as const;

for (const { language, theme, width } of LOOKS) {
  test.describe(`${language}, ${theme}, ${width} px`, () => {
    test.use({ account: "leader", language, theme, viewport: { width, height: 900 } });

    for (const [name, address] of PAGES) {
      test(`${name} is accessible`, async ({ page }) => {
        await page.goto(address);
        await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
        await expectNoSidewaysScroll(page);
        await expectAccessible(page);
      });
    }
  });
}
