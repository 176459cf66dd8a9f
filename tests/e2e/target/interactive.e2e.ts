import type { Page } from "@playwright/test";
import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";

test.use({ account: "leader" });

const { charts } = viMessages;

/** Scripts fetched so far that hold the chart library, by a class name it draws with. */
function watchChartLibrary(page: Page): () => Promise<number> {
  const bodies: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "script") bodies.push(response.text());
  });
  return async () => (await Promise.all(bodies)).filter((body) => body.includes("recharts-surface")).length;
}

test("the chart library is fetched only when somebody asks for the interactive chart", async ({ target, page }) => {
  const countLibrary = watchChartLibrary(page);
  await target.open("T-HT-1");
  await page.waitForLoadState("networkidle");
  expect(await countLibrary()).toBe(0);
  await page.getByRole("button", { name: charts.interactive }).click();
  await expect(page.getByRole("figure", { name: new RegExp(charts.interactiveHint) })).toBeVisible();
  expect(await countLibrary()).toBeGreaterThan(0);
});

test("the interactive chart takes exactly the place of the drawing, and gives it back", async ({ target, page }) => {
  await target.open("T-HT-1");
  // A press would scroll it into view, and everything would seem to move.
  await page.getByRole("button", { name: charts.interactive }).scrollIntoViewIfNeeded();
  const before = [await target.trajectory.boundingBox(), await target.bridge.boundingBox()];
  await page.getByRole("button", { name: charts.interactive }).click();
  await expect(page.getByRole("figure", { name: new RegExp(charts.interactiveHint) })).toBeVisible();
  expect([await target.trajectory.boundingBox(), await target.bridge.boundingBox()]).toEqual(before);
  await page.getByRole("button", { name: charts.interactiveOff }).click();
  await expect(target.trajectory.getByRole("img")).toBeVisible();
  expect([await target.trajectory.boundingBox(), await target.bridge.boundingBox()]).toEqual(before);
});

test("arrow keys go from point to point of the interactive chart", async ({ target, page }) => {
  await target.open("T-HT-1");
  await page.getByRole("button", { name: charts.interactive }).press("Enter");
  const figure = page.getByRole("figure", { name: new RegExp(charts.interactiveHint) });
  await figure.getByRole("application").focus();
  await page.keyboard.press("ArrowRight");
  await expect(figure).toContainText(/\d{1,2}\/\d{1,2}\/20\d{2}/);
});
