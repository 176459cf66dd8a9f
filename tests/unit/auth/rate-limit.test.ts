import { describe, expect, it } from "vitest";
import { createRateLimiter } from "@/lib/auth/rate-limit";

const MINUTE = 60_000;

describe("requests a minute", () => {
  it("lets 600 requests of a token pass in a minute and refuses the 601st until the first is a minute old", () => {
    const limiter = createRateLimiter({ requests: 600, windowMs: MINUTE, maxKeys: 10 });
    const answers = Array.from({ length: 600 }, (_, index) => limiter.take("a", 1_000 + index * 10));
    expect(new Set(answers)).toEqual(new Set([null]));
    expect(limiter.take("a", 11_000)).toBe(50);
    expect(limiter.take("a", 60_999)).toBe(1);
    expect(limiter.take("a", 61_000)).toBeNull();
  });

  it("refused requests do not count against the token", () => {
    const limiter = createRateLimiter({ requests: 1, windowMs: MINUTE, maxKeys: 10 });
    expect(limiter.take("a", 0)).toBeNull();
    expect(limiter.take("a", 30_000)).toBe(30);
    expect(limiter.take("a", 59_999)).toBe(1);
    expect(limiter.take("a", 60_000)).toBeNull();
  });

  it("a burst at the turn of a minute gets no second allowance", () => {
    const limiter = createRateLimiter({ requests: 2, windowMs: MINUTE, maxKeys: 10 });
    expect([59_000, 59_500, 60_500].map((at) => limiter.take("a", at))).toEqual([null, null, 59]);
  });

  it("counts each token apart", () => {
    const limiter = createRateLimiter({ requests: 1, windowMs: MINUTE, maxKeys: 10 });
    expect([limiter.take("a", 0), limiter.take("b", 0), limiter.take("a", 1)]).toEqual([null, null, 60]);
  });

  it("forgets the token unused for longest when there are too many", () => {
    const limiter = createRateLimiter({ requests: 1, windowMs: MINUTE, maxKeys: 2 });
    limiter.take("a", 0);
    limiter.take("b", 1);
    limiter.take("a", 2);
    limiter.take("c", 3);
    expect(limiter.take("a", 4)).toBe(60);
    expect(limiter.take("b", 5)).toBeNull();
  });
});
