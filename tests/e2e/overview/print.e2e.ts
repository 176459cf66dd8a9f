import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";
import { expectNoSidewaysScroll } from "../fixtures/check-accessibility";

test.use({ account: "leader" });

test("on paper the overview has its figures and where they come from, but no bar and no forms", async ({
  overview,
  page,
}) => {
  await overview.open();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("banner")).toBeHidden();
  await expect(overview.asOf).toBeHidden();
  await expect(overview.main).toContainText("69/69 trạm đã báo cáo");
  await expect(overview.targets).toBeVisible();
  await expect(page.getByText(viMessages.footnotes.sample)).toBeVisible();
  await expect(page.getByText(/^In từ hệ thống Mốc, lúc /)).toBeVisible();
});

for (const [face, hasFonts] of [
  ["our fonts", true],
  ["the fonts of the machine", false],
] as const) {
  test(`the overview fits on one A4 page and a narrow screen in ${face}`, async ({ overview, page, faults }) => {
    faults.allow(/\/fonts\//);
    if (!hasFonts) await page.route("**/fonts/**", (route) => route.abort());
    await overview.open();
    // Fonts that come too late for the first drawing wait for the next page; by then they are here.
    await page.evaluate(() => document.fonts.ready);
    await overview.open();
    const paper = await page.pdf({ format: "A4", preferCSSPageSize: true });
    expect(paper.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(paper.includes("BeVietnamPro")).toBe(hasFonts);
    await page.setViewportSize({ width: 320, height: 640 });
    await expectNoSidewaysScroll(page);
  });
}
