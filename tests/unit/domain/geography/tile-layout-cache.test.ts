import { describe, expect, it } from "vitest";
import { tilesOf } from "@/lib/domain/geography/tile-layout-cache";

const pair = [
  { code: "A", longitude: 105, latitude: 18 },
  { code: "B", longitude: 105.5, latitude: 18 },
];

describe("the kept tile layout", () => {
  it("is the same object for the same points, and another one when a point moves", () => {
    const first = tilesOf(pair);
    expect(tilesOf(pair.map((point) => ({ ...point })))).toBe(first);
    const moved = tilesOf([
      pair[0] ?? { code: "A", longitude: 0, latitude: 0 },
      { code: "B", longitude: 105, latitude: 17 },
    ]);
    expect(moved).not.toBe(first);
    const [a, b] = first;
    expect([a?.row, b?.row, (b?.column ?? 0) > (a?.column ?? 0)]).toEqual([0, 0, true]);
    const [north, south] = moved;
    expect([north?.column, south?.column, (south?.row ?? 0) > (north?.row ?? 0)]).toEqual([0, 0, true]);
  });
});
