import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";
import { emailOf, SAMPLE_NAMES, SAMPLE_PASSWORD } from "../fixtures/sample-accounts";

test("the sign-in page shows the nine sample accounts and their password", async ({ signIn, page }) => {
  await signIn.open();
  for (const name of SAMPLE_NAMES)
    await expect(signIn.sampleAccounts.getByRole("rowheader", { name: emailOf(name), exact: true })).toBeVisible();
  await expect(signIn.sampleAccounts.getByRole("rowheader")).toHaveCount(9);
  await expect(page.getByText(SAMPLE_PASSWORD, { exact: true })).toBeVisible();
});

test("an official signs in with address and password and sees the overview", async ({ signIn, overview, page }) => {
  await signIn.open();
  await signIn.submitAs("leader");
  await expect(overview.heading).toBeVisible();
  await expect(page).toHaveURL("/");
});

test("a wrong password is told, and the address stays in its field", async ({ signIn, page }) => {
  await signIn.open();
  await signIn.submit({ email: "nobody-stays@hatinh.moc.example", password: "not the password" });
  await expect(signIn.refusal).toBeVisible();
  await expect(page.getByLabel(viMessages.signIn.email, { exact: true })).toHaveValue(
    "nobody-stays@hatinh.moc.example",
  );
  await expect(page.getByLabel(viMessages.signIn.password, { exact: true })).toHaveValue("");
});

test("the session cookie is kept from scripts and from other sites", async ({ signIn, overview, context, page }) => {
  await signIn.open();
  await signIn.submitAs("leader");
  await expect(overview.heading).toBeVisible();
  const cookies = await context.cookies();
  const session = cookies.find((cookie) => cookie.name === "next-auth.session-token");
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
  expect(await page.evaluate(() => document.cookie)).toBe("");
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the form signs in", async ({ signIn, overview }) => {
    await signIn.open();
    await signIn.submitAs("leader");
    await expect(overview.heading).toBeVisible();
  });

  test("the form tells a wrong password", async ({ signIn }) => {
    await signIn.open();
    await signIn.submit({ email: "nobody-plain@hatinh.moc.example", password: "not the password" });
    await expect(signIn.refusal).toBeVisible();
  });
});
