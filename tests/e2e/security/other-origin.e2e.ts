import { expect, test } from "../fixtures/app-test";
import { emailOf, SAMPLE_PASSWORD } from "../fixtures/sample-accounts";

const FOREIGN = "https://evil.example";

test("preferences are not changed for another site", async ({ request }) => {
  const foreign: Record<string, string>[] = [
    { origin: FOREIGN },
    { origin: "null" },
    { "sec-fetch-site": "cross-site" },
    {},
  ];
  for (const headers of foreign) {
    const answer = await request.post("/api/preferences", { headers, form: { lang: "en" }, maxRedirects: 0 });
    expect(answer.status(), JSON.stringify(headers)).toBe(403);
    expect(answer.headers()).not.toHaveProperty("set-cookie");
  }
});

test("preferences are changed for the own site, which leads back to a page of it", async ({ request, origin }) => {
  const answer = await request.post("/api/preferences", {
    headers: { origin },
    form: { lang: "en", next: "//evil.example" },
    maxRedirects: 0,
  });
  expect(answer.status()).toBe(303);
  expect(answer.headers().location).toBe("/");
  expect(answer.headers()["set-cookie"]).toMatch(/^moc-lang=en; Path=\/; Max-Age=31536000; SameSite=Lax; HttpOnly/);
});

test("the sign-in form, sent by another site with a right password, signs nobody in", async ({ request }) => {
  const page = await (await request.get("/sign-in")).text();
  const hidden = [...page.matchAll(/<input type="hidden" name="([^"]+)"(?: value="([^"]*)")?/g)];
  const fields = Object.fromEntries(hidden.map(([, name = "", value = ""]) => [name, value.replaceAll("&quot;", '"')]));
  expect(Object.keys(fields).some((name) => name.startsWith("$ACTION"))).toBe(true);
  const multipart = { ...fields, email: emailOf("auditor"), password: SAMPLE_PASSWORD };
  const send = (origin: string) =>
    request.post("/sign-in", { headers: { origin }, multipart, maxRedirects: 0, failOnStatusCode: false });

  const foreign = await send(FOREIGN);
  expect(foreign.status()).not.toBe(303);
  expect(foreign.headers()["set-cookie"] ?? "").not.toContain("session-token");

  // The same form from the own site: the refusal above was for its origin.
  const own = await send(new URL(foreign.url()).origin);
  expect(own.status()).toBe(303);
  expect(own.headers()["set-cookie"]).toContain("next-auth.session-token=");
});

test("a page of another site cannot change the language with the reader's browser", async ({
  page,
  origin,
  faults,
  context,
}) => {
  faults.allow(/evil\.example|status of 403/);
  await page.route(`${FOREIGN}/**`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<form method="post" action="${origin}/api/preferences"><button name="lang" value="en">Go</button></form>`,
    }),
  );
  await page.goto(FOREIGN);
  const [answer] = await Promise.all([
    page.waitForResponse(`${origin}/api/preferences`),
    page.getByRole("button", { name: "Go" }).click(),
  ]);
  expect(answer.status()).toBe(403);
  const language = (await context.cookies(origin)).find((cookie) => cookie.name === "moc-lang");
  expect(language?.value).toBe("vi");
});

test.describe("with a session", () => {
  test.use({ account: "leader" });

  test("a POST to the interface from another site is refused, whatever the session", async ({ page }) => {
    const data = { asOf: "2026-09-30", cases: [] };
    const answer = await page.request.post("/api/v1/progress/evaluate", { headers: { origin: FOREIGN }, data });
    expect(answer.status()).toBe(403);
    expect((await answer.json()).error.code).toBe("cross_origin");
  });
});
