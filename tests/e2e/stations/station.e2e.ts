import { readFileSync } from "node:fs";
import { expect, test } from "../fixtures/app-test";
import { StationPage } from "../pages/station-page";

test.describe("a leader", () => {
  test.use({ account: "leader" });

  test("reads how a station stands, since when, and who of its staff counts", async ({ page }) => {
    const station = new StationPage(page);
    await station.open("18418");
    await expect(station.heading).toHaveText("Trạm Y tế Xã Tùng Lộc");
    await expect(station.main).toContainText("thiếu 4 so với mức sàn 4, từ tháng 7/2025 hoặc trước đó.");
    await expect(station.figure("luân phiên")).toHaveText("1 bác sĩ");
    await expect(station.person("HT-0738")).toContainText("luân phiên đến từ Bệnh viện Đa khoa tỉnh Hà Tĩnh");
    await expect(station.person("HT-0738")).toContainText("Không tính");
    await expect(station.person("HT-0393")).toContainText("y sĩ không phải là bác sĩ");
    await expect(station.moves.getByRole("row", { name: /biệt phái đến/ })).toContainText("1/9/2025 – 28/2/2026");
  });

  test("comes to the same page by the facility's code", async ({ page }) => {
    const station = new StationPage(page);
    await station.open("TYT-18418", { asOf: "2026-06-30" });
    await expect(page).toHaveURL("/stations/18418?asOf=2026-06-30");
    await expect(station.heading).toHaveText("Trạm Y tế Xã Tùng Lộc");
  });

  test("walks through the province and back to the list", async ({ page }) => {
    const station = new StationPage(page);
    await station.open("18418", { asOf: "2026-06-30" });
    await station.around.getByRole("link", { name: /Xã Tứ Mỹ/ }).click();
    await expect(page).toHaveURL("/stations/18202?asOf=2026-06-30");
    await station.around.getByRole("link", { name: "Danh sách và bản đồ ô" }).click();
    await expect(page).toHaveURL("/stations?asOf=2026-06-30");
  });

  test("saves the staff without a name where none is recorded", async ({ page }) => {
    const station = new StationPage(page);
    await station.open("18073");
    const [file] = await Promise.all([
      page.waitForEvent("download"),
      station.card("Nhân lực của trạm").getByRole("link", { name: "CSV" }).click(),
    ]);
    expect(file.suggestedFilename()).toBe("nhan-luc-TYT-18073-2026-09-30.csv");
    const rows = readFileSync(await file.path(), "utf8")
      .trimEnd()
      .split("\r\n");
    expect(rows).toHaveLength(12);
    expect(rows[1]).toContain("HT-0001,,Bác sĩ");
  });

  test("of a silent station sees no figure of the month, and when it was last known", async ({ page }) => {
    const station = new StationPage(page);
    await station.open("18364", { asOf: "2026-10-31" });
    await expect(station.main).toContainText("chưa báo cáo không phải là không có bác sĩ");
    await expect(station.figure("được tính, mức sàn 4")).toContainText("…");
    const table = await station.showHistoryTable();
    await expect(table.getByRole("row", { name: /^10\/2026/ })).toContainText("chưa báo cáo");
    await expect(station.reports.getByRole("row", { name: /^10\/2026/ })).toContainText("chưa xác nhận");
  });
});

test.describe("without JavaScript", () => {
  test.use({ account: "leader", javaScriptEnabled: false });

  test("chart and table change places, and another date is chosen", async ({ page }) => {
    const station = new StationPage(page);
    await station.open("18628");
    await expect(station.history.getByRole("img").first()).toBeVisible();
    await expect(await station.showHistoryTable()).toBeVisible();
    await page.getByLabel("Thời điểm", { exact: true }).selectOption("2026-10-31");
    await page.getByRole("form", { name: "Chọn thời điểm của số liệu" }).getByRole("button").click();
    await expect(page).toHaveURL("/stations/18628?asOf=2026-10-31");
    await expect(station.main).toContainText("sơ bộ, chưa duyệt");
  });
});

test.describe("a reviewer", () => {
  test.use({ account: "reviewer" });

  test("sees the approved month and nobody of the registry", async ({ page }) => {
    const station = new StationPage(page);
    await station.open("18073", { asOf: "2026-10-31" });
    await expect(station.main).toContainText("số liệu đến 30/9/2026");
    await expect(station.main).toContainText("không xem danh sách từng người");
    await expect(station.staff.getByRole("row")).toHaveCount(0);
  });
});

test.describe("a clerk", () => {
  test.use({ account: "clerk" });

  test("has the own station, and no other exists", async ({ page, faults }) => {
    faults.allow(/status of 404/);
    const station = new StationPage(page);
    expect((await station.open("18073"))?.status()).toBe(200);
    expect((await station.open("18418"))?.status()).toBe(404);
  });
});
