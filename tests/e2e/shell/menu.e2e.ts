import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";
import { expectAccessible, expectNoSidewaysScroll } from "../fixtures/check-accessibility";

const { navigation } = viMessages;

test.use({ account: "leader" });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled, viewport: { width: 320, height: 640 } });

    test("at 320 px the menu opens over the page and leads on", async ({ overview, shell, page }) => {
      await overview.open();
      await expect(shell.menu).toHaveCount(0);
      const before = await page.getByRole("main").boundingBox();
      await shell.menuButton.click();
      await expect(shell.menu.getByRole("link")).toHaveCount(10);
      for (const link of await shell.menu.getByRole("link").all()) await expect(link).toBeInViewport();
      expect(await page.getByRole("main").boundingBox()).toEqual(before);
      await expectNoSidewaysScroll(page);
      await shell.menu.getByRole("link", { name: navigation.targets }).click();
      await expect(page).toHaveURL("/targets");
      await expect(shell.menu).toHaveCount(0);
    });
  });
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("the menu opens by keyboard, marks the page it stands on, and closes by Escape", async ({ page, shell }) => {
    await page.goto("/targets");
    await shell.menuButton.focus();
    await page.keyboard.press("Enter");
    await expect(shell.menu.getByRole("link", { name: navigation.targets })).toHaveAttribute("aria-current", "page");
    await page.keyboard.press("Tab");
    await expect(shell.menu.getByRole("link").first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(shell.menu).toHaveCount(0);
    await expect(shell.menuButton).toBeFocused();
  });
});

for (const language of ["vi", "en"] as const) {
  for (const width of [1440, 1024, 768, 320]) {
    test.describe(`${language}, ${width} px`, () => {
      test.use({ language, viewport: { width, height: 900 } });

      test("the bar keeps its two rows and nothing of it is cut off", async ({ page }) => {
        await page.goto("/calculator");
        await expectNoSidewaysScroll(page);
        const bar = page.getByRole("banner");
        expect((await bar.boundingBox())?.height).toBeLessThanOrEqual(92);
        const cut = await bar.locator("a, summary, input").evaluateAll(
          (all) =>
            all
              .filter((one) => one.checkVisibility())
              .map((one) => one.getBoundingClientRect())
              .filter(({ left, right }) => left < 0 || right > innerWidth).length,
        );
        expect(cut).toBe(0);
      });
    });
  }
}

for (const theme of ["light", "dark"] as const) {
  test.describe(`${theme} theme`, () => {
    test.use({ theme });

    for (const [name, address] of [
      ["results", "/search?q=ha+tinh"],
      ["a search without results", "/search?q=zzzz"],
      ["the account", "/account"],
    ] as const) {
      for (const width of [1440, 320]) {
        test(`${name} at ${width} px: accessible, nothing sideways`, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 });
          await page.goto(address);
          await expectNoSidewaysScroll(page);
          await expectAccessible(page);
        });
      }
    }

    test("the open menu of a phone is accessible", async ({ overview, shell, page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await overview.open();
      await shell.menuButton.click();
      await expectAccessible(page);
    });
  });
}
