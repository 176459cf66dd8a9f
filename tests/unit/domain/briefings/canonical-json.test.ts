import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "@/lib/domain/briefings/canonical-json";
import { briefingSnapshot } from "@/tests/support/briefing-snapshot";

/** JSON values without -0, which JSON itself reads back as another number. */
const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);

function turnAround(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turnAround);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, turnAround(part)]),
  );
}

describe("one text for one value", () => {
  it("keys are sorted at every depth, lists keep their order, nothing is indented", () => {
    expect(canonicalJson({ b: [{ z: 1, a: 2 }, 3], a: null, "A b": "…" })).toBe(
      '{"A b":"…","a":null,"b":[{"a":2,"z":1},3]}',
    );
  });

  it("a key without a value is left out, and minus zero is zero", () => {
    expect(canonicalJson({ a: undefined, b: -0, c: 5.4, d: 1e21 })).toBe('{"b":0,"c":5.4,"d":1e+21}');
  });

  it("reads back as the same value", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
    );
  });

  it("is the same in whatever order the keys were set", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(turnAround(value))).toBe(canonicalJson(value));
      }),
    );
    const snapshot = briefingSnapshot();
    expect(canonicalJson(turnAround(snapshot))).toBe(canonicalJson(snapshot));
  });

  it.each([
    ["a number that is none", { a: [Number.NaN] }, "$.a[0]"],
    ["infinity", { a: Number.POSITIVE_INFINITY }, "$.a"],
    ["a date", { made: new Date(0) }, "$.made"],
    ["a map", new Map(), "$"],
    ["a gap in a list", { a: [1, undefined] }, "$.a[1]"],
    ["a big integer", { a: 1n }, "$.a"],
  ])("refuses %s and says where it is", (_what, value, path) => {
    expect(() => canonicalJson(value)).toThrow(path);
  });
});
