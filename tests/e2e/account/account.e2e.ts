import type { Browser, Page } from "@playwright/test";
import { viMessages } from "@/lib/i18n/messages/vi";
import { expect, test } from "../fixtures/app-test";
import { makeOwnAccount } from "../fixtures/make-own-account";
import { AccountPage } from "../pages/account-page";
import { SignInPage } from "../pages/sign-in-page";

const words = viMessages.account;
const NEXT = "một câu dài và dễ nhớ hơn";

async function signIn(page: Page, account: { email: string; password: string }): Promise<AccountPage> {
  const signInPage = new SignInPage(page);
  await signInPage.open("/account");
  await signInPage.submit(account);
  const own = new AccountPage(page);
  await expect(own.heading).toBeVisible();
  return own;
}

async function openSecond(options: { browser: Browser; origin: string; account: { email: string; password: string } }) {
  const context = await options.browser.newContext({ baseURL: options.origin });
  const page = await context.newPage();
  await signIn(page, options.account);
  return { context, page };
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? "with JavaScript" : "without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("an official changes the password: other sessions end, and only the new one lets in", async ({
      page,
      browser,
      origin,
    }) => {
      const account = makeOwnAccount();
      const second = await openSecond({ browser, origin, account });
      const own = await signIn(page, account);

      await own.changePassword({ current: "not this one at all", next: NEXT });
      await expect(page.getByText(words.password.faults.current.wrong)).toBeVisible();
      await own.changePassword({ current: account.password, next: NEXT, again: `${NEXT}.` });
      await expect(page.getByText(words.password.faults.again.different)).toBeVisible();
      await own.changePassword({ current: account.password, next: NEXT });
      await expect(page.getByText(words.done.password)).toBeVisible();

      await second.page.reload();
      await expect(second.page).toHaveURL(/\/sign-in\?next=%2Faccount/);
      const again = new SignInPage(second.page);
      await again.submit(account);
      await expect(again.refusal).toBeVisible();
      await again.submit({ email: account.email, password: NEXT });
      await expect(new AccountPage(second.page).heading).toBeVisible();
      await second.context.close();
    });

    test("a token is shown once, reads within its unit, and is refused as soon as it is revoked", async ({
      page,
      request,
    }) => {
      const own = await signIn(page, makeOwnAccount());
      const name = "<b>Bảng tổng hợp</b>";
      const token = await own.createToken({ name, unit: "Phường Thành Sen" });
      expect(token).toMatch(/^moc_[\w-]{43}$/);
      expect(page.url()).not.toContain(token);
      await expect(own.tokens.getByRole("rowheader", { name })).toBeVisible();

      const ask = () => request.get("/api/v1/stations?province=42", { headers: { authorization: `Bearer ${token}` } });
      const answer = await ask();
      expect(answer.status()).toBe(200);
      expect((await answer.json()).stations).toHaveLength(1);

      await own.open();
      expect(await page.content()).not.toContain(token);
      await own.revokeToken(name);
      await expect(page.getByText(words.done.token)).toBeVisible();
      await expect(own.tokens.getByRole("rowheader", { name })).toHaveCount(0);
      expect((await ask()).status()).toBe(401);
    });

    test("a session left open elsewhere is ended from here", async ({ page, browser, origin }) => {
      const account = makeOwnAccount();
      const second = await openSecond({ browser, origin, account });
      const own = await signIn(page, account);
      await expect(own.sessions.getByRole("row")).toHaveCount(3);
      await page.getByRole("button", { name: words.sessions.endOthers }).click();
      await expect(page.getByText(words.done.sessions)).toBeVisible();
      await expect(own.sessions.getByRole("row")).toHaveCount(2);
      await second.page.reload();
      await expect(second.page).toHaveURL(/\/sign-in/);
      await second.context.close();
    });
  });
}

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("sending the form of a token again makes no second one", async ({ page }) => {
    const own = await signIn(page, makeOwnAccount());
    await own.createToken({ name: "một lần" });
    // Reloading the answer sends the form once more.
    await page.reload();
    await expect(page.getByText(words.tokens.repeated)).toBeVisible();
    await expect(own.tokens.getByRole("rowheader")).toHaveCount(1);
  });
});

test.describe("signed in", () => {
  test.use({ account: "leader" });

  test("the page says who one is, and nothing of it is kept by caches", async ({ page }) => {
    const answer = await page.goto("/account");
    expect(answer?.headers()["cache-control"]).toContain("no-store");
    expect(answer?.headers()["cache-control"]).toContain("private");
    await expect(page.getByText("Phó Giám đốc Sở Y tế")).toBeVisible();
    await expect(page.getByText("leader@hatinh.moc.example", { exact: true }).last()).toBeVisible();
  });

  test("another site's form changes nothing", async ({ page }) => {
    const html = await (await page.request.get("/account")).text();
    const key = /name="formKey" value="([^"]+)"/.exec(html)?.[1] ?? "";
    expect(key).not.toBe("");
    const answer = await page.request.post("/account", {
      headers: { origin: "https://evil.example" },
      multipart: { formKey: key, name: "stolen", expiresInDays: "1", unitCode: "" },
    });
    expect(answer.status()).toBe(403);
    expect(await (await page.request.get("/account")).text()).not.toContain("stolen");
  });
});
