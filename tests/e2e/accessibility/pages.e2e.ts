import { calculatorHref } from "@/components/calculator/calculator-address";
import { EXAMPLES } from "@/components/calculator/examples";
import { test } from "../fixtures/app-test";
import { expectAccessible } from "../fixtures/check-accessibility";
import { testAccessibility } from "../fixtures/test-accessibility";

const EXAMPLE = EXAMPLES.find((one) => one.name === "trend") ?? EXAMPLES[0];
const CALCULATED = EXAMPLE === undefined ? "/calculator" : calculatorHref(EXAMPLE.progressCase, null);

test.describe("with the announcement of the open month", () => {
  test.use({ account: "leader" });

  test("the overview is accessible", async ({ overview, page }) => {
    await overview.open();
    await expectAccessible(page);
  });
});

testAccessibility({
  account: null,
  pages: [
    ["the sign-in page", "/sign-in"],
    ["the accessibility statement", "/accessibility"],
    ["the page of those without access", "/no-access"],
  ],
});

testAccessibility({
  account: "leader",
  pages: [
    ["the overview of the open month", "/?asOf=2026-10-31"],
    ["the list of targets", "/targets"],
    ["a floor's page", "/targets/T-HT-1?asOf=2026-10-31"],
    ["a ratio's page", "/targets/T-VN-9"],
    ["a page without data", "/targets/T-VN-8"],
    ["the methods", "/methods"],
    ["the calculator with a result", CALCULATED],
    ["the calculator with faults", "/calculator?comparator=at_least&targetValue=x&observations=sai"],
  ],
});

testAccessibility({
  account: "leader",
  isMissing: true,
  pages: [
    ["a target that does not exist", "/targets/T-XX-1"],
    ["a page that does not exist", "/nowhere"],
  ],
});
