import { getPathMatch } from "next/dist/shared/lib/router/utils/path-match";
import { describe, expect, it } from "vitest";
import nextConfig from "@/next.config";

/** Where the server goes on with an address, matched as it matches rewrites. */
async function rewrite(path: string): Promise<string | null> {
  const rewrites = await nextConfig.rewrites?.();
  const before = rewrites && "beforeFiles" in rewrites ? (rewrites.beforeFiles ?? []) : [];
  return before.find(({ source }) => getPathMatch(source, { strict: true })(path) !== false)?.destination ?? null;
}

describe("an address that cannot be decoded", () => {
  it("is not found: as JSON below the interface, as a page elsewhere", async () => {
    expect(await rewrite("/api/v1/targets/%ff")).toBe("/api/v1");
    expect(await rewrite("/targets/%ff")).toBe("/_undecodable");
    expect(await rewrite("/targets/%ff/series.csv")).toBe("/_undecodable");
    expect(await rewrite("/targets/%")).toBe("/_undecodable");
  });

  it("is told from addresses of our own, with their ASCII escapes", async () => {
    for (const path of [
      "/",
      "/sign-in",
      "/targets/T-HT-1",
      "/targets/T%2DHT%2D1",
      "/_next/static/chunks/%5Bcode%5D.js",
    ])
      expect(await rewrite(path), path).toBeNull();
  });
});
