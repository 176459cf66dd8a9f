import { createHash } from "node:crypto";
import { expect, test } from "../fixtures/app-test";
import { emailOf, SAMPLE_NAMES } from "../fixtures/sample-accounts";

test.use({ account: "leader" });

const PAGES = ["/", "/targets", "/targets/T-HT-1", "/?asOf=2025-10-31"];

for (const address of PAGES) {
  test(`the policy of ${address} names exactly its inline scripts, and no script was left out`, async ({ page }) => {
    const answer = await page.request.get(address);
    const html = await answer.text();
    const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)];
    const inline = scripts.filter(([, attributes = ""]) => !/\bsrc=/.test(attributes)).map(([, , body = ""]) => body);
    const hashes = inline.map((body) => `sha256-${createHash("sha256").update(body).digest("base64")}`);
    const named = (answer.headers()["content-security-policy"] ?? "").match(/sha256-[\w+/=]+/g) ?? [];
    expect(inline.length).toBeGreaterThan(0);
    expect(new Set(named)).toEqual(new Set(hashes));
    expect(html).not.toContain("nonce=");
    for (const source of html.matchAll(/<script[^>]*\bsrc="([^"]*)"/g)) expect(source[1]).toMatch(/^\/_next\/static\//);
  });
}

test("a second view costs no body, and the page still comes alive", async ({ overview, page }) => {
  await overview.open();
  const sizes: number[] = [];
  page.on("requestfinished", async (request) => {
    if (request.resourceType() === "document") sizes.push((await request.sizes()).responseBodySize);
  });
  await overview.open();
  await expect.poll(() => sizes).toEqual([0]);
  // The key is a script's: that it moves to the search field shows that the page's scripts ran.
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
});

test("nobody without a session gets a page or a 304 for the tag of somebody's", async ({
  page,
  playwright,
  origin,
}) => {
  const kept = await page.request.get("/");
  const headers = { "if-none-match": kept.headers().etag ?? "" };
  expect((await page.request.get("/", { headers })).status()).toBe(304);
  const stranger = await playwright.request.newContext({ baseURL: origin });
  for (const cookie of ["", "next-auth.session-token=forged"]) {
    const answer = await stranger.get("/", { headers: { ...headers, cookie }, maxRedirects: 0 });
    expect(answer.status()).toBe(307);
    expect(answer.headers().location).toBe("/sign-in");
  }
  await stranger.dispose();
});

test("48 requests of 8 people at once each get their own page", async ({ playwright, origin, sessionOf }) => {
  const names = SAMPLE_NAMES.filter((name) => name !== "specialist2");
  const contexts = await Promise.all(
    names.map(async (name) => {
      const storageState = await sessionOf(name);
      return { name, client: await playwright.request.newContext({ baseURL: origin, storageState }) };
    }),
  );
  const visits = Array.from({ length: 48 }, (_, n) => contexts[n % contexts.length]);
  await Promise.all(
    visits.map(async (visit) => {
      const text = (await (await visit?.client.get("/"))?.text()) ?? "";
      const others = SAMPLE_NAMES.map(emailOf).filter((email) => text.includes(email));
      expect(others).toEqual([emailOf(visit?.name ?? "leader")]);
    }),
  );
  for (const { client } of contexts) await client.dispose();
});

test("after signing out no page comes back, not even with two steps back", async ({ shell, signIn, context, page }) => {
  await context.clearCookies();
  await signIn.open();
  await signIn.submitAs("leader");
  await expect(page).toHaveURL("/");
  await page.goto("/targets");
  await page.goto("/");
  await shell.signOut();
  await expect(signIn.signedOut).toBeVisible();
  for (const step of [1, 2]) {
    await page.goBack();
    await expect(signIn.heading, `step ${step}`).toBeVisible();
  }
});
