import { expect, test } from "../fixtures/app-test";
import { expectAccessible, expectNoSidewaysScroll } from "../fixtures/check-accessibility";

const PAGE = "/workforce?asOf=2026-06-30";

test.describe("a leader asks how many doctors are permanent, on contract, rotated", () => {
  test.use({ account: "leader" });

  test("the head of the page answers for stations and for the province on 30/6/2026", async ({ page }) => {
    await page.goto(PAGE);
    const head = page.getByRole("main").locator("header").first();
    await expect(head).toContainText("169 biên chế, 26 hợp đồng, 7 luân phiên");
    await expect(head).toContainText("1.807 biên chế, 26 hợp đồng, 7 luân phiên");
    await expect(head).toContainText("SỐ LIỆU MẪU");
    const stations = page
      .getByRole("table", { name: /Bác sĩ, đếm theo ba cách/ })
      .getByRole("row", { name: /Trạm y tế/ });
    await expect(stations).toContainText("197,6");
    await expect(page.getByText("khớp số đã duyệt tháng 6/2026 của cả 69 trạm")).toBeVisible();
  });

  for (const theme of ["light", "dark"] as const) {
    test.describe(theme, () => {
      test.use({ theme, language: theme === "dark" ? "en" : "vi" });
      test(`axe finds nothing, at the desk and on a phone (${theme})`, async ({ page }) => {
        await page.goto(PAGE);
        await expectAccessible(page);
        await page.setViewportSize({ width: 320, height: 800 });
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);
      });
    });
  }

  test("the list downloads as it is filtered", async ({ page }) => {
    await page.goto(`${PAGE}&presence=rotation`);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("region", { name: "Ai ở đâu" }).getByRole("link", { name: "CSV" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("nhan-luc-staff-42-2026-06-30.csv");
  });
});

test.describe("without JavaScript", () => {
  test.use({ account: "specialist", javaScriptEnabled: false });

  test("the form filters the list and the pages turn", async ({ page }) => {
    await page.goto(PAGE);
    const form = page.getByRole("form", { name: "Lọc danh sách nhân lực" });
    await form.getByLabel("Có mặt").selectOption("secondment");
    await form.getByRole("button", { name: "Lọc" }).click();
    await expect(page).toHaveURL(/presence=secondment/);
    await expect(page.getByRole("table", { name: /Ai ở đâu/ }).locator("tbody tr")).toHaveCount(2);
    await page.getByRole("link", { name: "Bỏ lọc" }).click();
    await page.getByRole("link", { name: "Trang sau" }).click();
    await expect(page.getByText(/Trang 2\/97/)).toBeVisible();
  });
});

test.describe("who sees people", () => {
  test.describe("a commune committee", () => {
    test.use({ account: "commune" });
    test("sees how many of its own station, and no list", async ({ page }) => {
      await page.goto(PAGE);
      await expect(page.getByText("xem số lượng, không xem danh sách từng người")).toBeVisible();
      await expect(page.getByRole("table", { name: /Ai ở đâu/ })).toHaveCount(0);
      await expect(page.getByText("Toàn tỉnh:")).toHaveCount(0);
    });
  });

  test.describe("a reviewer", () => {
    test.use({ account: "reviewer" });
    test("sees the approved counts only", async ({ page }) => {
      await page.goto(PAGE);
      await expect(page.getByText("Sổ đăng ký nhân lực chưa qua duyệt")).toBeVisible();
      await expect(page.getByRole("main").locator("header").first()).toContainText("169 biên chế");
      await expect(page.getByRole("table", { name: /Ai ở đâu/ })).toHaveCount(0);
    });
  });
});
