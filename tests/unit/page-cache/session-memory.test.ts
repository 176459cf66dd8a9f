import { describe, expect, it } from "vitest";
import { createSessionMemory } from "@/lib/page-cache/session-memory";

const CLAIMS = { userId: "0193a5f0-0000-4000-8000-000000000001", sessionId: "0193a5f0-0000-4000-8000-000000000002" };

function openMemory(valid: Set<string>) {
  const read: string[] = [];
  let at = 0;
  const memory = createSessionMemory({
    read: async (cookie) => {
      read.push(cookie);
      return valid.has(cookie) ? CLAIMS : null;
    },
    elapsedMs: () => at,
  });
  return { memory, read, wait: (ms: number) => (at += ms) };
}

describe("the memory of session cookies", () => {
  it("decrypts a cookie once a minute, so that one that ended meanwhile ends here too", async () => {
    const valid = new Set(["own"]);
    const { memory, read, wait } = openMemory(valid);
    expect(await memory("own")).toEqual(CLAIMS);
    expect(await memory("own")).toEqual(CLAIMS);
    expect(read).toEqual(["own"]);
    valid.clear();
    wait(60_000);
    expect(await memory("own")).toBeNull();
  });

  it("does not remember forged cookies, nor reads very long ones", async () => {
    const { memory, read } = openMemory(new Set());
    await memory("forged");
    await memory("forged");
    await memory("x".repeat(5_000));
    expect(read).toEqual(["forged", "forged"]);
  });

  it("holds two thousand and forgets the oldest", async () => {
    const cookies = Array.from({ length: 2_001 }, (_, n) => `c${n}`);
    const { memory, read } = openMemory(new Set(cookies));
    for (const cookie of cookies) await memory(cookie);
    await memory("c2000");
    await memory("c0");
    expect(read.length).toBe(2_002);
    expect(read.at(-1)).toBe("c0");
  });
});
