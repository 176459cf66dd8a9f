import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { stopWithNpm } from "@/scripts/runtime/stop-with-npm.mjs";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function watch(env: Record<string, string>) {
  const stop = vi.fn();
  const parent = vi.fn(() => 100);
  stopWithNpm({ env, parent, stop });
  return { stop, parent };
}

describe("npm start that is told to stop", () => {
  it("stops once when npm is gone, because npm passes no signal on", () => {
    const { stop, parent } = watch({ npm_lifecycle_event: "start" });
    vi.advanceTimersByTime(10_000);
    expect(stop).not.toHaveBeenCalled();
    parent.mockReturnValue(1);
    vi.advanceTimersByTime(10_000);
    expect(stop).toHaveBeenCalledTimes(1);
  });

  it("outlives its parent where npm did not start it", () => {
    const { stop, parent } = watch({});
    parent.mockReturnValue(1);
    vi.advanceTimersByTime(10_000);
    expect(stop).not.toHaveBeenCalled();
  });
});
