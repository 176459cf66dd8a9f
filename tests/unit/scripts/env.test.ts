import { describe, expect, it } from "vitest";
import { parseEnv } from "@/lib/shared/env";

const complete = {
  DATABASE_URL: "postgresql://moc_app@127.0.0.1:5432/moc",
  NEXTAUTH_SECRET: "0123456789abcdef0123456789abcdef",
  NEXTAUTH_URL: "http://127.0.0.1:3000",
};

describe("the server's environment", () => {
  it("is no demonstration unless it says so", () => {
    expect(parseEnv(complete).MOC_DEMO).toBe(false);
    expect(parseEnv({ ...complete, MOC_DEMO: "1" }).MOC_DEMO).toBe(true);
  });

  it("keeps drawn pages in 64 MiB unless it says otherwise; 0 keeps none", () => {
    expect(parseEnv(complete).MOC_PAGE_CACHE_MB).toBe(64);
    expect(parseEnv({ ...complete, MOC_PAGE_CACHE_MB: "0" }).MOC_PAGE_CACHE_MB).toBe(0);
    expect(() => parseEnv({ ...complete, MOC_PAGE_CACHE_MB: "-1" })).toThrow("MOC_PAGE_CACHE_MB");
  });

  it("refuses a secret of 31 characters without showing it", () => {
    const short = "0123456789abcdef0123456789abcde";
    expect(() => parseEnv({ ...complete, NEXTAUTH_SECRET: short })).toThrow(
      "Environment is not complete: NEXTAUTH_SECRET (at least 32 characters)",
    );
  });

  it("names every variable that is wrong at once", () => {
    expect(() => parseEnv({ DATABASE_URL: "mysql://db" })).toThrow(/DATABASE_URL .*NEXTAUTH_SECRET .*NEXTAUTH_URL/);
  });
});
