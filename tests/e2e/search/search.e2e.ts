import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";

const words = viMessages.search;

test.use({ account: "leader" });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("from the bar, without accents, a ward's station is found and opened", async ({ overview, shell, page }) => {
      await overview.open();
      await shell.search("thanh sen");
      await expect(page).toHaveURL("/search?q=thanh+sen");
      const stations = page.getByRole("region", { name: words.groups.stations });
      await expect(stations.locator("mark")).toHaveText(["Thành", "Sen"]);
      await expect(stations.getByRole("link", { name: "Trạm Y tế Phường Thành Sen" })).toHaveAttribute(
        "href",
        "/stations/18073",
      );
    });

    test("a code leads to its target at once", async ({ overview, shell, page }) => {
      await overview.open();
      await shell.search("T-HT-1");
      const first = page.getByRole("main").getByRole("region").first();
      await expect(first.getByRole("heading")).toHaveText(words.groups.targets);
      await first.getByRole("link").first().click();
      await expect(page).toHaveURL("/targets/T-HT-1");
    });
  });
}

test("a former ward says into which two it went", async ({ page }) => {
  await page.goto("/search?q=dai+nai");
  const former = page.getByRole("region", { name: words.groups.formerUnits });
  await expect(former.getByRole("listitem").first()).toContainText("Phường Đại Nài");
  await expect(former.getByRole("listitem").first().getByRole("link")).toHaveCount(2);
});

test("more than five lead to all of their group", async ({ page }) => {
  await page.goto("/search?q=tram+y+te+xa");
  const stations = page.getByRole("region", { name: words.groups.stations });
  await expect(stations.getByRole("listitem")).toHaveCount(5);
  await stations.getByRole("link", { name: /^Xem cả/ }).click();
  await expect(page).toHaveURL("/search?q=tram+y+te+xa&in=stations");
  expect(await page.getByRole("region").getByRole("listitem").count()).toBeGreaterThan(40);
});

for (const [name, text] of [
  ["a percent sign", "%"],
  ["a quote", "'"],
  ["an emoji", "🎉"],
  ["what would be a script", "<script>alert(1)</script>"],
  ["10 kB", "x".repeat(10_000)],
] as const) {
  test(`${name} is answered with a page`, async ({ page }) => {
    const answer = await page.goto(`/search?q=${encodeURIComponent(text)}`);
    expect(answer?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1, name: words.title })).toBeVisible();
  });
}

test("an address that cannot be decoded is still a search", async ({ page }) => {
  const answer = await page.request.get("/search?q=%E0%A4%A&q=2");
  expect(answer.status()).toBe(200);
});

test("the key / leads to the field, and can be turned off on the account page", async ({ overview, shell, page }) => {
  await overview.open();
  await page.keyboard.press("/");
  await expect(shell.searchField).toBeFocused();
  await expect(shell.searchField).toHaveValue("");
  await page.goto("/account");
  await page.getByRole("checkbox", { name: viMessages.account.look.shortcutLead }).uncheck();
  await overview.open();
  await page.keyboard.press("/");
  await expect(shell.searchField).not.toBeFocused();
});

test.describe("people of one unit", () => {
  test.use({ account: "clerk" });

  test("find their own station and no other", async ({ page }) => {
    await page.goto("/search?q=tram+y+te&in=stations");
    await expect(page.getByRole("region").getByRole("listitem")).toHaveCount(1);
    await page.goto("/search?q=TYT-18100");
    await expect(page.getByRole("region", { name: words.groups.stations })).toHaveCount(0);
  });
});
