import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";

test.use({ account: "leader" });

const OPEN_MONTH = { asOf: "2026-10-31" };
const { target: words, methods, status } = viMessages;

test("the head names target, due date, owner and the date of the figures", async ({ target }) => {
  await target.open("T-HT-1");
  await expect(target.heading).toHaveText("Mỗi trạm y tế có ít nhất 4 bác sĩ");
  await expect(target.main).toContainText("hạn 31/12/2027 · phụ trách: Phòng Tổ chức cán bộ");
  await expect(target.main).toContainText("Số liệu đến 30/9/2026 · 69/69 trạm đã báo cáo · đã duyệt");
});

test("at the end of September 26 of 69 stations meet the floor and 71 doctors are missing", async ({ target }) => {
  await target.open("T-HT-1");
  await expect(target.figure(words.figures.meeting)).toHaveText("26/69");
  await expect(target.figure("bác sĩ còn thiếu")).toHaveText("71");
  await expect(target.keyFigures).toContainText(status.words.at_risk);
});

test("in the open month 66 doctors are missing, at most 78, and the worse of the two readings decides", async ({
  target,
}) => {
  await target.open("T-HT-1", OPEN_MONTH);
  await expect(target.figure("bác sĩ còn thiếu")).toHaveText("66");
  await expect(target.keyFigures).toContainText("tối đa 78 nếu 3 trạm chưa báo cáo đều trống");
  await expect(target.keyFigures).toContainText(status.words.off_track);
  const upper = target.methods.getByRole("row", { name: /tính 3 trạm chưa báo cáo là trống/ });
  const reported = target.methods.getByRole("row", { name: /chỉ 66 trạm đã báo cáo/ });
  await expect(upper).toContainText(words.methods.decides);
  await expect(upper).toContainText(status.words.off_track);
  await expect(reported).toContainText(status.words.at_risk);
});

test("five methods stand side by side; growth rates say why they do not apply to a floor", async ({ target }) => {
  await target.open("T-HT-1");
  const rows = target.methods.getByRole("rowheader");
  await expect(rows).toHaveCount(5);
  await expect(rows.nth(0)).toContainText(words.methods.linear);
  await expect(rows.nth(1)).toContainText("Xu thế, hồi quy 24 tháng");
  await expect(rows.nth(2)).toContainText(methods.words.cagr);
  await expect(rows.nth(3)).toContainText(methods.words.un);
  await expect(rows.nth(4)).toContainText(methods.words.healthy_people);
  await expect(target.methods.getByText(words.methods.why.floor)).toHaveCount(2);
});

test("the colour is explained in words", async ({ target }) => {
  await target.open("T-HT-1");
  await expect(target.card(methods.why)).toContainText(
    "lộ trình cần còn thiếu 62 bác sĩ, thực tế còn 71 tại 69 trạm đã báo cáo",
  );
});

test("stations below the floor are listed worst first: 43 of them, 71 doctors short", async ({ target }) => {
  await target.open("T-HT-1");
  const rows = target.below.getByRole("row");
  await expect(rows).toHaveCount(44);
  const shortfalls = await target.below.locator("tbody tr td:nth-child(3)").allTextContents();
  const numbers = shortfalls.map(Number);
  expect(numbers[0]).toBe(4);
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(71);
});

test("silent stations are listed apart with what was last known, not as 0", async ({ target }) => {
  await target.open("T-HT-1", OPEN_MONTH);
  await expect(target.silent.getByRole("rowheader")).toHaveCount(3);
  await expect(target.silent).toContainText("3/69 trạm");
  await expect(target.silent.getByRole("cell", { name: "…" })).toHaveCount(3);
  await expect(target.silent.getByRole("cell", { name: "30/9/2026" })).toHaveCount(3);
});

test("the tile map has 69 squares; one leads to the station's row", async ({ target, page }) => {
  await target.open("T-HT-1");
  await expect(target.tiles).toHaveCount(69);
  await target.tiles.filter({ hasText: "Tùng Lộc" }).click();
  await expect(page).toHaveURL("/targets/T-HT-1#station-18418");
  await expect(target.below.getByRole("rowheader", { name: /^Xã Tùng Lộc/ })).toBeInViewport();
});

test("the dot plot counts every reporting station once", async ({ target }) => {
  await target.open("T-HT-1", OPEN_MONTH);
  const table = await target.showTable(target.dots);
  const counts = await table.locator("tbody td").allTextContents();
  expect(counts.map(Number).reduce((sum, count) => sum + count, 0)).toBe(66);
});

test("the head looks at another date on the same page", async ({ target, overview, page }) => {
  await target.open("T-HT-1");
  await overview.asOf.selectOption("2025-10-31");
  await page.getByRole("form", { name: viMessages.overview.asOf.form }).getByRole("button").click();
  await expect(page).toHaveURL("/targets/T-HT-1?asOf=2025-10-31");
  await expect(target.figure("bác sĩ còn thiếu")).toHaveText("108");
});

test("a date that does not exist is named, and the default date used in its place", async ({ target }) => {
  await target.open("T-HT-1", { asOf: "2026-02-30" });
  await expect(target.main).toContainText(viMessages.overview.asOf.invalid("2026-02-30", "30/9/2026"));
});
