import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";

test.use({ account: "leader", javaScriptEnabled: false });

const words = viMessages.overview;

test("every ratio names its population, and all of them change with one link that later links keep", async ({
  overview,
  page,
}) => {
  await overview.open();
  await expect(overview.row("Giường bệnh trên 10.000 dân ≥ 45")).toContainText("giường kế hoạch, dân số hành chính");
  await page.getByRole("link", { name: /^dân số thống kê/ }).click();
  await expect(page).toHaveURL("/?population=statistical");
  const beds = overview.row("Giường bệnh trên 10.000 dân ≥ 45");
  await expect(beds).toContainText("44,6");
  await expect(beds).toContainText("giường kế hoạch, dân số thống kê");
  await expect(overview.main).toContainText("tỉnh đang dùng dân số hành chính");
  await overview.asOf.selectOption("2026-08-31");
  await page.getByRole("form", { name: words.asOf.form }).getByRole("button").click();
  await expect(page).toHaveURL("/?population=statistical&asOf=2026-08-31");
  await beds.getByRole("link").click();
  await expect(page).toHaveURL("/targets/T-HT-3?asOf=2026-08-31&population=statistical");
});

test("a yearly target says which year it counts and up to when", async ({ overview }) => {
  await overview.open();
  await expect(overview.targets).toContainText("năm 2026, lũy kế đến 30/9");
});

test("plans stand beside the targets as plans, with a count of their own", async ({ overview }) => {
  await overview.open();
  await expect(overview.main).toContainText("2 kế hoạch (không phải chỉ tiêu nghị quyết)");
  const plan = overview.targets.getByRole("row").filter({ hasText: "bệnh án điện tử" });
  await expect(plan.getByText(words.plan, { exact: true })).toBeVisible();
});

test("the nine commitments without a number open as a list with their source", async ({ page, overview }) => {
  await overview.open();
  const card = page.getByRole("region", { name: "9 cam kết không có con số" });
  await card.getByText(words.commitments.open).click();
  await expect(card.getByRole("listitem")).toHaveCount(9);
  await expect(card).toContainText(words.commitments.number);
});

test("changes are told against any earlier day, and a day that is none is named", async ({ overview, page }) => {
  await overview.open();
  const form = page.getByRole("form", { name: words.changes.form });
  await form.getByLabel(words.changes.compare).fill("2025-12-31");
  await form.getByRole("button").click();
  await expect(page).toHaveURL("/?since=2025-12-31");
  await expect(page.getByRole("region", { name: words.changes.title })).toContainText("106 → 71");
  await overview.open({ since: "2026-02-30" });
  await expect(overview.main).toContainText(words.changes.invalid("2026-02-30", "31/8/2026"));
  await overview.open({ since: "2026-12-01" });
  await expect(overview.main).toContainText(words.changes.notBefore("1/12/2026", "30/9/2026", "31/8/2026"));
});

test("45 beds stand beside the nation's 35 and its vision for 2050", async ({ overview }) => {
  await overview.open();
  const beds = overview.levels.getByRole("row").filter({ hasText: "Giường bệnh" });
  await expect(beds).toContainText("≥ 35 (2030)");
  await expect(beds).toContainText("QĐ 89/QĐ-TTg · 33 (2025) · tầm nhìn 2050: 45");
  await expect(beds).toContainText("đích của tỉnh bằng tầm nhìn cả nước đến 2050");
});
