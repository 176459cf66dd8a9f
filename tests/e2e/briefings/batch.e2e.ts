import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { viMessages } from "@/lib/i18n/messages/vi";
import { briefingBatch as words } from "@/lib/i18n/messages/vi/briefing-batch";
import { expect, test } from "../fixtures/app-test";
import { expectAccessible, expectNoSidewaysScroll } from "../fixtures/check-accessibility";
import { makeOwnAccount } from "../fixtures/make-own-account";
import { BatchPage } from "../pages/batch-page";

/** On a busy machine; alone it takes some seconds. */
const MADE_WITHIN_MS = 120_000;

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("an official of the nation makes the files of all provinces, watches them being made and downloads them", async ({
    page,
    signIn,
  }) => {
    test.setTimeout(MADE_WITHIN_MS + 60_000);
    await signIn.open("/briefings/batch");
    await signIn.submit(makeOwnAccount({ role: "leader", unit: "VN" }));
    const batch = new BatchPage(page);
    await expect(batch.heading).toHaveText(words.title);

    await batch.begin("2026-99");
    await expect(batch.form).toContainText(words.form.failed);
    await expect(batch.period).toHaveValue("2026-99");

    await batch.begin("2026-10");
    await expect(page).toHaveURL(/\/briefings\/batch\/[0-9a-f-]{36}$/);
    await expect(batch.progress).toHaveAttribute("max", "68");
    await expect(batch.download).toBeVisible({ timeout: MADE_WITHIN_MS });

    const waiting = page.waitForEvent("download");
    await batch.download.click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe("Báo cáo tháng 10-2026 - các tỉnh, thành phố - dự thảo.zip");
    const files = unzipSync(readFileSync(await download.path()));
    expect(Object.keys(files)).toHaveLength(68);
    const pdf = files["Báo cáo tháng 10-2026 - Hà Tĩnh - 42.pdf"] ?? new Uint8Array();
    expect(strFromU8(pdf.slice(0, 5))).toBe("%PDF-");
  });
});

test("the batch's page is accessible, on a phone as well, and stops loading itself again when told", async ({
  page,
  signIn,
}) => {
  test.setTimeout(MADE_WITHIN_MS + 60_000);
  await page.setViewportSize({ width: 320, height: 800 });
  await signIn.open("/briefings/batch");
  await signIn.submit(makeOwnAccount({ role: "leader", unit: "VN" }));
  const batch = new BatchPage(page);
  await expect(batch.heading).toHaveText(words.title);
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await batch.begin("2026-09");
  await expect(page).toHaveURL(/\/briefings\/batch\/[0-9a-f-]{36}$/);
  const own = page.url();
  await page.goto(`${own}?refresh=off`);
  await expect(page.locator('meta[http-equiv="refresh"]')).toHaveCount(0);
  await expectAccessible(page);
  await page.goto(own);
  await expect(batch.download).toBeVisible({ timeout: MADE_WITHIN_MS });
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
});

test.describe("an official of a province", () => {
  test.use({ account: "leader" });

  test("finds no such page", async ({ page, faults }) => {
    faults.allow(/status of 404/);
    const answer = await page.goto("/briefings/batch");
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole("main")).toContainText(viMessages.errors.notFoundTitle);
  });
});
