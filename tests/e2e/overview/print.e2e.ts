import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";

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

test("the overview fits on one A4 page", async ({ overview, page }) => {
  await overview.open();
  const paper = await page.pdf({ format: "A4", preferCSSPageSize: true });
  expect(paper.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});
