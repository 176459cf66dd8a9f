import { describe, expect, it } from "vitest";
import { computeLockedUntil, computeLookBackMs, SIGN_IN_LOCKOUT } from "@/lib/auth/lockout";

const MINUTE = 60_000;
const lockedUntil = (minutes: readonly number[], at: number) => {
  const until = computeLockedUntil({
    failures: minutes.map((m) => m * MINUTE),
    at: at * MINUTE,
    rule: SIGN_IN_LOCKOUT,
  });
  return until === null ? null : until / MINUTE;
};

describe("five failures in 15 minutes lock for 15 minutes", () => {
  it("four failures do not lock", () => {
    expect(lockedUntil([0, 1, 2, 3], 4)).toBeNull();
  });

  it("the fifth failure within 15 minutes locks until 15 minutes after it", () => {
    expect(lockedUntil([0, 3, 6, 9, 12], 12)).toBe(27);
    expect(lockedUntil([0, 3, 6, 9, 12], 26.99)).toBe(27);
  });

  it("the lock is over after 15 minutes and the next failure does not renew it", () => {
    expect(lockedUntil([0, 3, 6, 9, 12], 27)).toBeNull();
    expect(lockedUntil([0, 3, 6, 9, 12, 28], 28)).toBeNull();
  });

  it("five failures spread over more than 15 minutes do not lock", () => {
    expect(lockedUntil([0, 4, 8, 12, 16], 16)).toBeNull();
  });

  it("failures of half an hour back are enough to know", () => {
    expect(computeLookBackMs(SIGN_IN_LOCKOUT)).toBe(1_800_000);
  });
});
