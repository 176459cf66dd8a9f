import { enMessages } from "@/lib/i18n/messages/en";
import { expect, test } from "../fixtures/app-test";

test.use({ account: "leader" });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("the language changes to English and back on the page it stands on", async ({ overview, shell, page }) => {
      await overview.open({ asOf: "2026-10-31" });
      await shell.english.click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(enMessages.overview.title);
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      await expect(page).toHaveURL("/?asOf=2026-10-31");
      await shell.vietnamese.click();
      await expect(overview.heading).toBeVisible();
      await expect(page.locator("html")).toHaveAttribute("lang", "vi");
    });

    test("the dark theme stays on the next pages", async ({ overview, shell, page }) => {
      await overview.open();
      await shell.choose("themeDark");
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      await page.goto("/targets");
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      await shell.choose("themeSystem");
      await expect(page.locator("html")).not.toHaveAttribute("data-theme");
    });
  });
}

test("the dark theme changes the ground of the page", async ({ overview, shell, page }) => {
  const groundOf = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await overview.open();
  await shell.choose("themeLight");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
  expect(await groundOf()).toBe("rgb(245, 247, 248)");
  await shell.choose("themeDark");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(await groundOf()).not.toBe("rgb(245, 247, 248)");
});
