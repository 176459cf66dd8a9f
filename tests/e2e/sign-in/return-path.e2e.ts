import { expect, test } from "../fixtures/app-test";

const PAGE = "/targets/T-HT-1?asOf=2026-10-31";

test("who follows a link without a session comes to that page after signing in", async ({ page, signIn, target }) => {
  await page.goto(PAGE);
  await expect(signIn.heading).toBeVisible();
  await signIn.submitAs("leader");
  await expect(target.heading).toHaveText("Mỗi trạm y tế có ít nhất 4 bác sĩ");
  await expect(page).toHaveURL(PAGE);
});

test("without JavaScript the way back is the same", async ({ browser, origin }) => {
  const context = await browser.newContext({ baseURL: origin, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(PAGE);
  await page.getByLabel("Thư điện tử", { exact: true }).fill("leader@hatinh.moc.example");
  await page.getByLabel("Mật khẩu", { exact: true }).fill("moc-so-lieu-mau");
  await page.getByRole("button", { name: "Đăng nhập" }).click();
  await expect(page).toHaveURL(PAGE);
  await context.close();
});

for (const foreign of ["//evil.example/page", "https://evil.example/page", "/\\evil.example", "javascript:alert(1)"]) {
  test(`signing in never leads to ${foreign}`, async ({ signIn, overview, page }) => {
    await signIn.open(foreign);
    await signIn.submitAs("leader");
    await expect(overview.heading).toBeVisible();
    await expect(page).toHaveURL("/");
  });
}

test.describe("with a session", () => {
  test.use({ account: "leader" });

  test("the sign-in page leads on to the page asked for", async ({ signIn, page }) => {
    await signIn.open("/targets");
    await expect(page).toHaveURL("/targets");
  });

  test("the sign-in page leads to no other site", async ({ signIn, page }) => {
    await signIn.open("//evil.example/page");
    await expect(page).toHaveURL("/");
  });
});
