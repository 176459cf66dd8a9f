import { readFileSync } from "node:fs";
import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";

test.use({ account: "leader" });

const { charts, downloads, target: words } = viMessages;

test("the table behind the trajectory has the chart's points, the sample marked", async ({ target }) => {
  await target.open("T-HT-1");
  const table = await target.showTable(target.trajectory);
  const row = table.getByRole("row", { name: /^28\/10\/2025/ });
  await expect(row).toContainText("108");
  await expect(table.getByRole("row", { name: /^30\/9\/2026/ })).toContainText("69/69");
  await expect(table.getByRole("row", { name: /^30\/9\/2026/ })).toContainText(charts.sample);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("chart and table change places, and there is no button that needs a script", async ({ target, page }) => {
    await target.open("T-HT-1");
    const chart = target.trajectory.getByRole("img", { name: words.trajectory.floorTitle });
    await expect(chart).toBeVisible();
    const table = await target.showTable(target.trajectory);
    await expect(table).toBeVisible();
    await expect(chart).toBeHidden();
    await target.trajectory.getByText(charts.chart, { exact: true }).click();
    await expect(chart).toBeVisible();
    await expect(page.getByRole("button", { name: charts.interactive })).toHaveCount(0);
  });

  test("stations, methods, map and bridge are there", async ({ target }) => {
    await target.open("T-HT-1");
    await expect(target.below).toBeVisible();
    await expect(target.methods).toBeVisible();
    await expect(target.tiles).toHaveCount(69);
    await expect(target.bridge.getByRole("img")).toBeVisible();
  });
});

test("the file of stations opens in Excel as UTF-8: 69 rows in the page's order, missing left empty", async ({
  target,
  page,
}) => {
  await target.open("T-HT-1", { asOf: "2026-10-31" });
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page
      .getByRole("region", { name: words.stations.below("4"), exact: true })
      .getByRole("link", { name: downloads.csv })
      .click(),
  ]);
  expect(download.suggestedFilename()).toBe("T-HT-1-stations-2026-10-31.csv");
  const text = readFileSync(await download.path(), "utf8");
  const [headings, ...rows] = text.trimEnd().split("\r\n");
  expect(headings).toBe(
    "\uFEFFChỉ tiêu,Số liệu đến ngày,Mã trạm,Tên trạm,Mã đơn vị cấp xã,Đơn vị cấp xã,Số điểm trạm,Báo cáo," +
      "Bác sĩ được tính,Thiếu,Biên chế,Hợp đồng,Luân phiên,Quy đổi toàn thời gian," +
      "Ngày biết được lần cuối,Giá trị biết được lần cuối,Số liệu mẫu",
  );
  expect(rows).toHaveLength(69);
  expect(rows[0]).toContain("T-HT-1,2026-10-31,TYT-18418,Trạm Y tế Xã Tùng Lộc");
  const silent = rows.filter((row) => row.includes("chưa báo cáo"));
  expect(silent).toHaveLength(3);
  for (const row of silent) expect(row).toContain("chưa báo cáo,,,,,,,2026-09-30,");
});

test("the file of the trajectory has the published 108 of 28/10/2025 and unrounded figures", async ({
  target,
  page,
}) => {
  await target.open("T-HT-1");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    target.trajectory.getByRole("link", { name: downloads.csv }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("T-HT-1-series-2026-09-30.csv");
  const text = readFileSync(await download.path(), "utf8");
  expect(text.startsWith("\uFEFFChỉ tiêu,Ngày,Số bác sĩ còn thiếu tại trạm,Đơn vị tính,")).toBe(true);
  expect(text).toContain("T-HT-1,2025-10-28,108,bác sĩ,108,69,69,108,Có,Có\r\n");
});

test("a target without stations has no file of stations", async ({ page }) => {
  expect((await page.request.get("/targets/T-HT-4/stations.csv")).status()).toBe(404);
});
