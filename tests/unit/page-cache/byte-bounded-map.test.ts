import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ByteBoundedMap } from "@/lib/page-cache/byte-bounded-map";

describe("a map bounded by bytes", () => {
  it("forgets what was unused for longest when a value no longer fits", () => {
    const map = new ByteBoundedMap<string>(100);
    map.set("a", "A", 40);
    map.set("b", "B", 40);
    expect(map.get("a")).toBe("A");
    map.set("c", "C", 40);
    expect([map.get("a"), map.get("b"), map.get("c")]).toEqual(["A", undefined, "C"]);
    expect(map.usedBytes).toBe(80);
  });

  it("counts a value that is set again once", () => {
    const map = new ByteBoundedMap<string>(100);
    map.set("a", "A", 40);
    map.set("a", "AA", 90);
    expect([map.get("a"), map.usedBytes, map.size]).toEqual(["AA", 90, 1]);
  });

  it("does not take a value larger than the whole budget, and keeps the others", () => {
    const map = new ByteBoundedMap<string>(100);
    map.set("a", "A", 40);
    map.set("b", "B", 101);
    expect([map.get("a"), map.get("b"), map.usedBytes]).toEqual(["A", undefined, 40]);
  });

  it("never holds more than its budget, whatever is set", () => {
    const step = fc.tuple(fc.constantFrom("a", "b", "c", "d", "e"), fc.integer({ min: 0, max: 80 }));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const map = new ByteBoundedMap<number>(100);
        for (const [key, bytes] of steps) {
          map.set(key, bytes, bytes);
          if (map.usedBytes > 100) return false;
        }
        const held = ["a", "b", "c", "d", "e"].map((key) => map.get(key) ?? 0);
        return held.reduce((sum, bytes) => sum + bytes, 0) === map.usedBytes;
      }),
    );
  });
});
