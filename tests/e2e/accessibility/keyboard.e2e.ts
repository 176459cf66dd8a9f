import type { Page } from "@playwright/test";
import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";

test.use({ account: "leader" });

const INTERACTIVE = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";

/** Gives everything to reach a number in reading order; answers how many there are. */
function numberStops(page: Page): Promise<number> {
  return page.evaluate((selector) => {
    // Of a group of radio buttons Tab reaches the chosen one.
    const isStop = (element: Element) =>
      element.checkVisibility() &&
      !(element instanceof HTMLInputElement && element.type === "radio" && !element.checked);
    const stops = [...document.querySelectorAll(selector)].filter(isStop);
    for (const [index, stop] of stops.entries()) stop.setAttribute("data-stop", String(index));
    return stops.length;
  }, INTERACTIVE);
}

/** The number of what has the focus, and whether one can see that it has. */
function readFocus(page: Page) {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return null;
    // A hidden radio button shows its focus on its label.
    const shown = [focused, focused.closest("label")].filter((element) => element !== null);
    const isMarked = shown.some((element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
    });
    const { width, height } = focused.getBoundingClientRect();
    return { stop: focused.getAttribute("data-stop"), isMarked, hasSize: width > 0 && height > 0 };
  });
}

for (const [name, address] of [
  ["the overview", "/"],
  ["a floor's page", "/targets/T-HT-1"],
] as const) {
  test(`on ${name} Tab reaches everything in reading order, and the focus is seen everywhere`, async ({ page }) => {
    await page.goto(address);
    const count = await numberStops(page);
    expect(count).toBeGreaterThan(50);
    const reached = [];
    for (let step = 0; step < count; step += 1) {
      await page.keyboard.press("Tab");
      reached.push(await readFocus(page));
    }
    expect(reached.map((focus) => focus?.stop)).toEqual(Array.from({ length: count }, (_, index) => String(index)));
    expect(reached.filter((focus) => !focus?.isMarked || !focus.hasSize)).toEqual([]);
  });
}

test("the first Tab offers to skip to the content, and Enter does it", async ({ overview, page }) => {
  await overview.open();
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: viMessages.navigation.skipToContent });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/#main");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("main").locator(":focus")).toHaveCount(1);
});

test("the account menu opens by keyboard", async ({ overview, page }) => {
  await overview.open();
  await page.getByRole("banner").getByTitle(viMessages.overview.shell.account).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: viMessages.navigation.signOut })).toBeVisible();
});

test("chart and table change places by arrow keys", async ({ target, page }) => {
  await target.open("T-HT-1");
  await target.trajectory.getByRole("radio", { name: viMessages.charts.chart }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(target.trajectory.getByRole("table")).toBeVisible();
  await expect(target.trajectory.getByRole("radio", { name: viMessages.charts.table })).toBeChecked();
});
