import type { APIResponse } from "@playwright/test";
import { expect, test } from "../fixtures/app-test";

test.use({ account: "leader" });

const COMMON = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

const LOCKED = "default-src 'none'; frame-ancestors 'none'";

function policyOf(answer: APIResponse): string {
  return answer.headers()["content-security-policy"] ?? "";
}

for (const [kind, address, status] of [
  ["the accessibility statement", "/accessibility", 200],
  ["a page that does not exist", "/nowhere", 404],
  ["a target that does not exist", "/targets/T-XX-1", 404],
  ["a redirect", "/sign-in", 307],
] as const) {
  test(`${kind} carries the security headers and a policy that lets only marked scripts run`, async ({ page }) => {
    const answer = await page.request.get(address, { maxRedirects: 0 });
    expect(answer.status()).toBe(status);
    expect(answer.headers()).toMatchObject(COMMON);
    expect(answer.headers()["permissions-policy"]).toContain("camera=()");
    expect(policyOf(answer)).toContain("default-src 'none'; script-src 'self' 'nonce-");
    expect(policyOf(answer)).toContain("frame-ancestors 'none'");
    expect(policyOf(answer)).not.toMatch(/unsafe-/);
    expect(answer.headers()["cache-control"]).toContain("no-store");
    expect(answer.headers()).not.toHaveProperty("x-powered-by");
  });
}

for (const [kind, address] of [
  ["the overview", "/"],
  ["a target", "/targets/T-HT-1"],
] as const) {
  test(`${kind}, a kept page, carries the security headers and a policy that lets only its own scripts run`, async ({
    page,
  }) => {
    const answer = await page.request.get(address);
    expect(answer.status()).toBe(200);
    expect(answer.headers()).toMatchObject({ ...COMMON, "cache-control": "private, no-cache" });
    expect(answer.headers()["permissions-policy"]).toContain("camera=()");
    expect(policyOf(answer)).toContain("default-src 'none'; script-src 'self' 'sha256-");
    expect(policyOf(answer)).toContain("frame-ancestors 'none'");
    expect(policyOf(answer)).not.toMatch(/unsafe-|nonce|strict-dynamic/);
  });
}

for (const [kind, address, status] of [
  ["the interface", "/api/v1/provinces", 200],
  ["the interface's description", "/api/v1/openapi.json", 200],
  ["the interface's refusal", "/api/v1/stations?province=99", 404],
  ["an address that the interface does not know", "/api/v1/nothing", 404],
  ["the health check", "/api/health", 200],
  ["a file that does not exist", "/_next/static/nothing.js", 404],
] as const) {
  test(`${kind} carries the security headers and a policy that lets nothing run`, async ({ page }) => {
    const answer = await page.request.get(address);
    expect(answer.status()).toBe(status);
    expect(answer.headers()).toMatchObject(COMMON);
    expect(policyOf(answer)).toBe(LOCKED);
  });
}

test("scripts, styles and fonts of the overview carry the security headers", async ({ overview, page }) => {
  const files: { url: string; headers: Record<string, string> }[] = [];
  page.on("response", (response) => {
    if (["script", "stylesheet", "font"].includes(response.request().resourceType()))
      files.push({ url: response.url(), headers: response.headers() });
  });
  await overview.open();
  await page.evaluate(() => document.fonts.ready);
  expect(files.length).toBeGreaterThan(3);
  for (const file of files)
    expect(file.headers, file.url).toMatchObject({ ...COMMON, "content-security-policy": LOCKED });
});

test("each answer that is not kept has a nonce of its own, and its scripts carry it", async ({ page }) => {
  const nonces = [];
  for (const address of ["/accessibility", "/accessibility"]) {
    const answer = await page.request.get(address);
    const nonce = /'nonce-([^']+)'/.exec(policyOf(answer))?.[1] ?? "";
    const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(nonce).toMatch(/^[A-Za-z0-9+/]{22}==$/);
    expect(scripts.length).toBeGreaterThan(1);
    for (const script of scripts) expect(script).toContain(`nonce="${nonce}"`);
    nonces.push(nonce);
  }
  expect(nonces[0]).not.toBe(nonces[1]);
});
