import { calculatorHref } from "@/components/calculator/calculator-address";
import { EXAMPLES } from "@/components/calculator/examples";
import { expect, test } from "../fixtures/app-test";
import { expectAccessible, expectNoSidewaysScroll } from "../fixtures/check-accessibility";

// Every page in both languages, both themes and both widths; not every combination of the three, but every pair.
const LOOKS = [
  { language: "vi", theme: "light", width: 1440 },
  { language: "vi", theme: "dark", width: 320 },
  { language: "en", theme: "dark", width: 1440 },
  { language: "en", theme: "light", width: 320 },
] as const;

const SIGNED_OUT = [
  ["the sign-in page", "/sign-in"],
  ["the accessibility statement", "/accessibility"],
  ["the page of those without access", "/no-access"],
] as const;

const EXAMPLE = EXAMPLES.find((one) => one.name === "trend") ?? EXAMPLES[0];
const CALCULATED = EXAMPLE === undefined ? "/calculator" : calculatorHref(EXAMPLE.progressCase, null);

const SIGNED_IN = [
  ["the overview of the open month", "/?asOf=2026-10-31"],
  ["the list of targets", "/targets"],
  ["a floor's page", "/targets/T-HT-1?asOf=2026-10-31"],
  ["a ratio's page", "/targets/T-VN-9"],
  ["a page without data", "/targets/T-VN-8"],
  ["the methods", "/methods"],
  ["the calculator with a result", CALCULATED],
  ["the calculator with faults", "/calculator?comparator=at_least&targetValue=x&observations=sai"],
  ["a target that does not exist", "/targets/T-XX-1"],
  ["a page that does not exist", "/nowhere"],
] as const;

test.describe("with the announcement of the open month", () => {
  test.use({ account: "leader" });

  test("the overview is accessible", async ({ overview, page }) => {
    await overview.open();
    await expectAccessible(page);
  });
});

for (const { language, theme, width } of LOOKS) {
  test.describe(`${language}, ${theme}, ${width} px`, () => {
    test.use({ language, theme, viewport: { width, height: 900 } });

    for (const [account, pages] of [
      [null, SIGNED_OUT],
      ["leader", SIGNED_IN],
    ] as const) {
      test.describe(account === null ? "signed out" : "signed in", () => {
        test.use({ account });

        for (const [name, address] of pages) {
          test(`${name} is accessible`, async ({ page, faults }) => {
            faults.allow(/status of 404/);
            await page.goto(address);
            await expect(page.locator("html")).toHaveAttribute("lang", language);
            await expect(page.locator("html")).toHaveAttribute("data-theme", theme);
            await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
            await expect(page.getByRole("main")).toHaveCount(1);
            await expectNoSidewaysScroll(page);
            await expectAccessible(page);
          });
        }
      });
    }
  });
}
