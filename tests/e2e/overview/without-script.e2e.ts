import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";

test.use({ account: "leader", javaScriptEnabled: false });

test("without JavaScript the overview shows its table, its bullets and its map", async ({ overview }) => {
  await overview.open();
  await expect(overview.targets).toBeVisible();
  const row = overview.row("Mỗi trạm y tế có ít nhất 4 bác sĩ");
  await expect(row.getByRole("img", { name: /^Thực hiện còn thiếu 71 bác sĩ/ })).toBeVisible();
  await expect(overview.tiles).toHaveCount(69);
  await expect(overview.tiles.first()).toBeVisible();
  await expect(overview.levels).toBeVisible();
});

test("without JavaScript another date is chosen from the list", async ({ overview, page }) => {
  await overview.open();
  await overview.asOf.selectOption("2026-10-31");
  await page.getByRole("form", { name: viMessages.overview.asOf.form }).getByRole("button").click();
  await expect(page).toHaveURL("/?asOf=2026-10-31");
  await expect(overview.main).toContainText("66/69 trạm đã báo cáo");
});
