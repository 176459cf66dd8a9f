import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";

test.use({ account: "leader" });

const FROM_WORST_TO_BEST = [
  "Không đạt",
  "Đến hạn, chưa có kết quả",
  "Thụt lùi",
  "Nguy cơ không đạt",
  "Chậm tiến độ",
  "Chưa có số liệu",
  "Chưa đến kỳ",
  "Đúng tiến độ",
  "Đạt",
];

test("the statuses stand in their order, worst first, and their counts sum up to 23 targets", async ({ overview }) => {
  await overview.open({ asOf: "2026-10-31" });
  const counted = await overview.statusCounts.allTextContents();
  const [counts, words] = [
    counted.map((text) => Number.parseInt(text, 10)),
    counted.map((text) => text.replace(/^\d+ /, "")),
  ];
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(23);
  expect(words).toEqual(FROM_WORST_TO_BEST.filter((word) => words.includes(word)));
});

test("the rows stand in the order of their statuses, worst first", async ({ overview }) => {
  await overview.open({ asOf: "2026-10-31" });
  const rows = await overview.targets.getByRole("row").allTextContents();
  const order = rows.slice(1).map((row) => FROM_WORST_TO_BEST.findIndex((word) => row.startsWith(word)));
  expect(order.length).toBeGreaterThan(5);
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test("a count of the strip leads to its rows", async ({ overview, page }) => {
  await overview.open();
  await overview.statusCounts.getByRole("link", { name: viMessages.status.words.no_data }).click();
  await expect(page).toHaveURL("/#status-no_data");
});

test("the nation's target stands beside the province's as a row of its own, with the same figure", async ({
  overview,
}) => {
  await overview.open();
  await expect(overview.row("Mỗi trạm y tế có ít nhất 4 bác sĩ")).toContainText("Tỉnh, từng trạm");
  await expect(overview.row("Mỗi trạm y tế cấp xã có ít nhất 4-5 bác sĩ")).toContainText("Cả nước, từng trạm");
  await expect(overview.main).toContainText("4 chỉ tiêu của tỉnh, 17 chỉ tiêu của cả nước");
});

test("a row says what, since when, how far, who and on what legal ground", async ({ overview, page }) => {
  await overview.open();
  const row = overview.row("Mỗi trạm y tế có ít nhất 4 bác sĩ");
  await expect(row).toContainText("NQ ĐH Đảng bộ tỉnh XX · hạn 31/12/2027");
  await expect(row).toContainText("từ 5/2026");
  await expect(row).toContainText("26/69 trạm đạt");
  await expect(row).toContainText("Phòng Tổ chức cán bộ");
  await expect(row.getByRole("img", { name: /còn thiếu 71 bác sĩ/ })).toBeVisible();
  await row.getByRole("link").click();
  await expect(page).toHaveURL("/targets/T-HT-1");
});

test("sample figures are marked as such at the head and in a footnote", async ({ overview, page }) => {
  await overview.open();
  await expect(overview.main.getByText("SỐ LIỆU MẪU", { exact: true }).first()).toBeVisible();
  await expect(page.getByText(viMessages.footnotes.sample)).toBeVisible();
});

test("the levels stand side by side with their conflicts in words", async ({ overview }) => {
  await overview.open();
  await expect(overview.levels).toContainText(viMessages.overview.levels.conflicts.national_is_range);
  await expect(overview.levels).toContainText(viMessages.overview.levels.conflicts.below_national_result);
});

test("the map has one square for each of the 69 units, and each leads to its station", async ({ overview, page }) => {
  await overview.open({ asOf: "2026-10-31" });
  await expect(overview.tiles).toHaveCount(69);
  await expect(overview.tiles.filter({ hasText: "…" })).toHaveCount(3);
  await overview.tiles.filter({ hasText: "Tùng Lộc" }).click();
  await expect(page).toHaveURL("/targets/T-HT-1?asOf=2026-10-31#station-18418");
  await expect(page.getByRole("rowheader", { name: /Xã Tùng Lộc/ })).toBeInViewport();
});

test("the menu says on which page one stands", async ({ overview, shell }) => {
  await overview.open();
  await expect(shell.menu.getByRole("link", { name: "Tổng quan" })).toHaveAttribute("aria-current", "page");
});
