import { describe, expect, it } from "vitest";
import { createConcurrencyLimit } from "@/lib/auth/limit-concurrency";

describe("a concurrency limit", () => {
  it("runs at most so many works at once, and all of them in the end", async () => {
    const limit = createConcurrencyLimit(2);
    let running = 0;
    let most = 0;
    const work = async (value: number) => {
      running += 1;
      most = Math.max(most, running);
      await Promise.resolve();
      running -= 1;
      return value;
    };
    const results = await Promise.all([1, 2, 3, 4, 5].map((value) => limit(() => work(value))));
    expect(results).toEqual([1, 2, 3, 4, 5]);
    expect(most).toBe(2);
  });

  it("a work that fails makes room for the next", async () => {
    const limit = createConcurrencyLimit(1);
    const failing = limit(() => Promise.reject(new Error("no")));
    const next = limit(() => Promise.resolve("yes"));
    await expect(failing).rejects.toThrow("no");
    await expect(next).resolves.toBe("yes");
    await expect(limit(() => Promise.resolve("again"))).resolves.toBe("again");
  });
});
