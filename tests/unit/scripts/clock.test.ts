import { afterEach, describe, expect, it, vi } from "vitest";
import { now, today, vietnamDate } from "@/lib/shared/clock";

afterEach(() => vi.unstubAllEnvs());

describe("the day in Vietnam", () => {
  it("17:00 UTC is midnight of the next day", () => {
    expect(vietnamDate(new Date("2026-10-31T16:59:59Z"))).toBe("2026-10-31");
    expect(vietnamDate(new Date("2026-10-31T17:00:00Z"))).toBe("2026-11-01");
  });

  it("MOC_CLOCK sets the moment outside production", () => {
    vi.stubEnv("MOC_CLOCK", "2026-10-31T20:00:00Z");
    expect(today()).toBe("2026-11-01");
  });

  it("MOC_CLOCK means nothing in production", () => {
    vi.stubEnv("MOC_CLOCK", "2001-01-01T00:00:00Z");
    vi.stubEnv("NODE_ENV", "production");
    expect(now().getUTCFullYear()).toBeGreaterThan(2024);
  });
});
