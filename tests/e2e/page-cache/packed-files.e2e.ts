import { expect, test } from "../fixtures/app-test";

test.use({ account: "leader" });

test("every script and style of the overview arrives packed with brotli, to be kept for a year", async ({
  overview,
  page,
}) => {
  const files: { url: string; headers: Record<string, string> }[] = [];
  page.on("response", (response) => {
    if (["script", "stylesheet"].includes(response.request().resourceType()))
      files.push({ url: response.url(), headers: response.headers() });
  });
  await overview.open();
  expect(files.length).toBeGreaterThan(3);
  for (const { url, headers } of files)
    expect(headers, url).toMatchObject({
      "content-encoding": "br",
      vary: "Accept-Encoding",
      "cache-control": "public, max-age=31536000, immutable",
      "content-type": url.endsWith(".css") ? "text/css; charset=UTF-8" : "application/javascript; charset=UTF-8",
    });
});

test("a script is the same text in every coding, and says the same of itself", async ({ page }) => {
  const html = await (await page.request.get("/")).text();
  const address = /<script[^>]*\bsrc="([^"]*)"/.exec(html)?.[1] ?? "";
  const [packed, gzip, plain] = await Promise.all(
    ["br", "gzip", "identity"].map(async (coding) =>
      page.request.get(address, { headers: { "accept-encoding": coding } }),
    ),
  );
  expect([packed, gzip, plain].map((answer) => answer?.headers()["content-encoding"])).toEqual([
    "br",
    "gzip",
    undefined,
  ]);
  const text = await plain?.text();
  expect(await packed?.text()).toBe(text);
  expect(await gzip?.text()).toBe(text);
  for (const name of ["content-type", "cache-control", "content-security-policy", "x-content-type-options"])
    expect(packed?.headers()[name], name).toBe(plain?.headers()[name]);
});

test("what was packed has no address of its own, and nothing beside it has one", async ({ page }) => {
  for (const address of ["/_next/packed/chunks/x.js.br", "/_next/static/..%2fpacked", "/_next/static/../BUILD_ID"])
    expect((await page.request.get(address)).status(), address).toBeGreaterThanOrEqual(400);
});
