import { expect, test } from "../fixtures/app-test";

// A session of its own: signing out ends it for good, and the fixture's is shared.
test.beforeEach(async ({ signIn, overview }) => {
  await signIn.open();
  await signIn.submitAs("leader");
  await expect(overview.heading).toBeVisible();
});

test("signing out leads to the sign-in page and says so", async ({ shell, signIn, page }) => {
  await shell.signOut();
  await expect(signIn.signedOut).toBeVisible();
  await page.goto("/");
  await expect(page).toHaveURL("/sign-in");
});

test("after signing out the back button shows nothing of the overview", async ({ shell, signIn, overview, page }) => {
  await page.goto("/targets");
  await page.goto("/");
  await shell.signOut();
  await expect(signIn.signedOut).toBeVisible();
  await page.goBack();
  await expect(signIn.heading).toBeVisible();
  await expect(overview.targets).toHaveCount(0);
});

test("a second tab is signed out with the first", async ({ shell, signIn, context, page }) => {
  const second = await context.newPage();
  await second.goto("/targets");
  await expect(second.getByRole("heading", { level: 1 })).toHaveText("Chỉ tiêu theo nghị quyết");
  await shell.signOut();
  await expect(signIn.signedOut).toBeVisible();
  await second.getByRole("navigation", { name: "Trình đơn chính" }).getByRole("link", { name: "Tổng quan" }).click();
  await expect(second).toHaveURL("/sign-in");
  await expect(page).toHaveURL("/sign-in?signedOut=1");
});

test("a copy of the cookie is worth nothing after signing out", async ({
  shell,
  signIn,
  context,
  playwright,
  origin,
}) => {
  const copy = await playwright.request.newContext({ baseURL: origin, storageState: await context.storageState() });
  expect((await copy.get("/api/v1/provinces")).status()).toBe(200);
  await shell.signOut();
  await expect(signIn.signedOut).toBeVisible();
  expect((await copy.get("/api/v1/provinces")).status()).toBe(401);
  await copy.dispose();
});
