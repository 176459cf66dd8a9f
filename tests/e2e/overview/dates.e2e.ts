import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";

test.use({ account: "leader" });

const FLOOR = "Mỗi trạm y tế có ít nhất 4 bác sĩ";

test("without a date the overview speaks of 30/9/2026, the last closed month, with all 69 stations", async ({
  overview,
}) => {
  await overview.open();
  await expect(overview.asOf).toHaveValue("2026-09-30");
  await expect(overview.main).toContainText("Số liệu đến 30/9/2026 · đã khóa sổ · 69/69 trạm đã báo cáo");
  await expect(overview.row(FLOOR)).toContainText("thiếu 71 bác sĩ");
});

test("the open month is announced with 66 of 69 stations and one link leads to it", async ({ overview, page }) => {
  await overview.open();
  await expect(overview.main).toContainText("Tháng 10/2026 chưa khóa sổ: 66/69 trạm đã xác nhận danh sách.");
  await page.getByRole("link", { name: viMessages.overview.openMonthLink }).click();
  await expect(page).toHaveURL("/?asOf=2026-10-31");
  await expect(overview.main).toContainText("chưa khóa sổ, số liệu tạm thời · 66/69 trạm đã báo cáo");
  await expect(page.getByRole("link", { name: viMessages.overview.openMonthLink })).toHaveCount(0);
});

test("with three stations silent the shortfall is 66 and at most 78, never 66 of the whole province", async ({
  overview,
}) => {
  await overview.open({ asOf: "2026-10-31" });
  await expect(overview.row(FLOOR)).toContainText(
    "thiếu 66 bác sĩ tại 41/66 trạm đã báo cáo, tối đa 78 nếu 3 trạm chưa báo cáo đều trống",
  );
  await expect(overview.row(FLOOR)).toContainText("chưa duyệt");
});

test("on 28/10/2025, the day of the published count, 108 doctors are missing", async ({ overview }) => {
  await overview.open({ asOf: "2025-10-28" });
  await expect(overview.main).toContainText("Số liệu đến 28/10/2025");
  await expect(overview.row(FLOOR)).toContainText("thiếu 108 bác sĩ");
});

test("a date that does not exist is named, and the default date used in its place", async ({ overview }) => {
  await overview.open({ asOf: "2026-02-30" });
  await expect(overview.main).toContainText(viMessages.overview.asOf.invalid("2026-02-30", "30/9/2026"));
  await expect(overview.asOf).toHaveValue("2026-09-30");
});

test("another month is chosen from the list", async ({ overview, page }) => {
  await overview.open();
  await overview.asOf.selectOption("2025-10-31");
  await page.getByRole("form", { name: viMessages.overview.asOf.form }).getByRole("button").click();
  await expect(page).toHaveURL("/?asOf=2025-10-31");
  await expect(overview.row(FLOOR)).toContainText("thiếu 108 bác sĩ");
});

test("any day is typed in", async ({ overview, page }) => {
  await overview.open();
  await page.getByText(viMessages.overview.asOf.day, { exact: true }).first().click();
  const form = page.getByRole("form", { name: viMessages.overview.asOf.day });
  await form.getByLabel(viMessages.overview.asOf.day).fill("2025-10-28");
  await form.getByRole("button").click();
  await expect(page).toHaveURL("/?asOf=2025-10-28");
});
