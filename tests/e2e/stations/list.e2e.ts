import { readFileSync } from "node:fs";
import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";
import { StationListPage } from "../pages/station-list-page";

const { downloads } = viMessages;

test.describe("a leader", () => {
  test.use({ account: "leader" });

  test("reads which five stations are worst and since when", async ({ page }) => {
    const list = new StationListPage(page);
    await list.open();
    await expect(list.main).toContainText("43 trong 69 trạm đã báo cáo dưới mức sàn 4 bác sĩ, thiếu 71 bác sĩ.");
    await expect(list.main).toContainText(
      "5 trạm thiếu nhiều nhất: Tùng Lộc (thiếu 4, từ tháng 7/2025 hoặc trước đó); Sơn Tiến, Hà Linh, Cẩm Trung và Hồng Lộc (mỗi trạm thiếu 3, từ tháng 7/2025 hoặc trước đó); 3 trạm khác cũng thiếu 3.",
    );
    await expect(list.rows.first()).toContainText("Xã Tùng Lộc");
    await expect(list.row("Xã Tùng Lộc")).toContainText("7/2025 hoặc trước");
    await expect(list.rows).toHaveCount(69);
    await expect(list.tiles).toHaveCount(69);
  });

  test("of the open month says that three are silent, and counts nothing for them", async ({ page }) => {
    const list = new StationListPage(page);
    await list.open({ asOf: "2026-10-31", status: "silent" });
    await expect(list.main).toContainText("66/69 trạm đã báo cáo");
    await expect(list.main).toContainText("Tối đa 78 nếu 3 trạm chưa báo cáo đều trống.");
    await expect(list.rows).toHaveText([/Xã Đan Hải/, /Xã Hương Phố/, /Xã Tứ Mỹ/]);
    await expect(list.row("Xã Đan Hải")).toContainText("…");
  });

  test("keeps the stations of one terrain", async ({ page }) => {
    const list = new StationListPage(page);
    await list.open();
    await page.getByLabel("Địa hình", { exact: true }).selectOption("miền núi");
    await page.getByRole("button", { name: viMessages.common.filter, exact: true }).click();
    await expect(page).toHaveURL(/[?&]terrain=mountain(&|$)/);
    await expect(list.rows).toHaveCount(16);
    await expect(list.row("Xã Sơn Kim 1")).toContainText("miền núi");
  });

  test("orders by a column's heading and turns the order round", async ({ page }) => {
    const list = new StationListPage(page);
    await list.open();
    await list.columnHead("name").getByRole("link").click();
    await expect(page).toHaveURL("/stations?sort=name&dir=asc#list");
    await expect(list.columnHead("name")).toHaveAttribute("aria-sort", "ascending");
    await expect(list.rows.first()).toContainText("Bắc Hồng Lĩnh");
    await list.columnHead("name").getByRole("link").click();
    await expect(list.rows.first()).toContainText("Yên Hoà");
  });

  test("saves the list as filtered, in both formats", async ({ page }) => {
    const list = new StationListPage(page);
    await list.open({ status: "below", kind: "ward", sort: "name" });
    const names = await list.rows.getByRole("link").allTextContents();
    const [csv] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: downloads.csv, exact: true }).click(),
    ]);
    expect(csv.suggestedFilename()).toBe("tram-y-te-42-2026-09-30.csv");
    const [headings, ...rows] = readFileSync(await csv.path(), "utf8")
      .trimEnd()
      .split("\r\n");
    expect(headings).toContain("Mã trạm,Trạm y tế,Mã đơn vị cấp xã,Đơn vị cấp xã");
    expect(rows.map((row) => row.split(",")[3])).toEqual(names);
    const [xlsx] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("link", { name: downloads.xlsx, exact: true }).click(),
    ]);
    expect(xlsx.suggestedFilename()).toBe("tram-y-te-42-2026-09-30.xlsx");
    expect(
      readFileSync(await xlsx.path())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
  });

  test("goes with the keyboard from the list to a station", async ({ page }) => {
    const list = new StationListPage(page);
    await list.open();
    await list.row("Xã Tùng Lộc").getByRole("link").focus();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/stations/18418");
  });

  test("is told which part of an address was not understood", async ({ page }) => {
    const list = new StationListPage(page);
    await list.open({ short: "9", kind: "ward" });
    await expect(list.main).toContainText("“9” không dùng được cho mục “Mức thiếu” nên đã bỏ qua.");
    await expect(list.rows.first()).toContainText("Phường");
  });
});

test.describe("without JavaScript", () => {
  test.use({ account: "leader", javaScriptEnabled: false });

  test("the form filters, the search needs no accents, and the map pales the others", async ({ page }) => {
    const list = new StationListPage(page);
    await list.open();
    await list.filter({ q: "huong do" });
    await expect(page).toHaveURL(/[?&]q=huong\+do/);
    await expect(list.rows).toHaveText([/Xã Hương Đô/]);
    await expect(list.tiles.filter({ hasText: "Hương Đô" })).toHaveClass(/short-2/);
    await expect(list.tiles.filter({ hasText: "Tùng Lộc" })).toHaveClass(/tile-dimmed/);
  });

  test("filters hold together and are cleared by a link", async ({ page }) => {
    const list = new StationListPage(page);
    await list.open({ sort: "name" });
    await list.filter({ status: "below", kind: "ward" });
    await expect(list.rows.filter({ hasText: "Xã " })).toHaveCount(0);
    await page.getByRole("link", { name: viMessages.stations.list.filter.clear }).click();
    await expect(page).toHaveURL("/stations?sort=name");
    await expect(list.rows).toHaveCount(69);
  });
});

test.describe("a clerk", () => {
  test.use({ account: "clerk" });

  test("sees the own station and no sum of the province", async ({ page }) => {
    const list = new StationListPage(page);
    await list.open();
    await expect(list.rows).toHaveText([/Phường Thành Sen/]);
    await expect(list.tiles).toHaveCount(0);
    await expect(list.main).not.toContainText(/69\/69|trong 69/);
  });
});

test.describe("a hospital", () => {
  test.use({ account: "facility" });

  test("is led to its own pages", async ({ page }) => {
    const list = new StationListPage(page);
    await list.open();
    await expect(page.getByRole("heading", { name: viMessages.stations.list.facility.title })).toBeVisible();
    await expect(list.table).toHaveCount(0);
  });
});
