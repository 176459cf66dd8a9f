import type { Page } from "@playwright/test";
import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";

test.use({ account: "leader" });

const INTERACTIVE = "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']";

/** Further presses of Tab inside a date's field: month, year, and the button that opens the calendar. */
const DATE_PARTS = 3;

/**
 * Gives everything to reach a number in reading order, and has the page write down what gets the focus and whether one
 * can see that it has. Answers how many there are.
 */
function watchStops(page: Page): Promise<number> {
  return page.evaluate((selector) => {
    // Of a group of radio buttons Tab reaches the chosen one.
    const isStop = (element: Element) =>
      element.checkVisibility() &&
      !(element instanceof HTMLInputElement && element.type === "radio" && !element.checked);
    const hasOutline = (element: Element) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
    };
    const stops = [...document.querySelectorAll(selector)].filter(isStop);
    let reached = 0;
    document.addEventListener("focusin", ({ target }) => {
      if (!(target instanceof Element)) return;
      const { width, height } = target.getBoundingClientRect();
      // A hidden radio button shows its focus on its label.
      const isSeen = width * height > 0 && [target, target.closest("label") ?? target].some(hasOutline);
      target.setAttribute("data-reached", `${reached}${isSeen ? "" : " unseen"}`);
      reached += 1;
    });
    for (const [index, stop] of stops.entries()) stop.setAttribute("data-stop", String(index));
    return stops.length;
  }, INTERACTIVE);
}

for (const [name, address] of [
  ["the overview", "/"],
  ["a floor's page", "/targets/T-HT-1"],
] as const) {
  test(`on ${name} Tab reaches everything in reading order, and the focus is seen everywhere`, async ({ page }) => {
    await page.goto(address);
    const count = await watchStops(page);
    expect(count).toBeGreaterThan(50);
    const stops = page.locator("[data-stop]");
    const dates = await page.locator("input[type=date][data-stop]").count();
    const last = page.locator(`[data-stop="${count - 1}"]`);
    for (let step = 0; step < count + dates * DATE_PARTS; step += 1) {
      await page.keyboard.press("Tab");
      if (step >= count - 1 && (await last.getAttribute("data-reached")) !== null) break;
    }
    const reached = await stops.evaluateAll((all) => all.map((stop) => stop.getAttribute("data-reached")));
    expect(reached).toEqual(Array.from({ length: count }, (_, index) => String(index)));
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
