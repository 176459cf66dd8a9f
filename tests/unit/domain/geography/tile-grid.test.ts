import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computeAssignment } from "@/lib/domain/geography/assignment";
import { layoutTiles, type Tile } from "@/lib/domain/geography/tile-grid";
import { measureNeighbours } from "@/lib/domain/geography/tile-quality";
import { HA_TINH_POINTS } from "./ha-tinh-points";

const places = (tiles: readonly Tile[]) => tiles.map((tile) => `${tile.column}/${tile.row}`);

const anyPoints = fc.uniqueArray(
  fc.record({
    code: fc.string({ minLength: 1, maxLength: 5 }),
    longitude: fc.double({ min: 102, max: 110, noNaN: true }),
    latitude: fc.double({ min: 8, max: 23, noNaN: true }),
  }),
  { selector: (point) => point.code, minLength: 1, maxLength: 30 },
);

describe("the tile map of Hà Tĩnh", () => {
  const tiles = layoutTiles(HA_TINH_POINTS);
  const tileOf = new Map(tiles.map((tile) => [tile.code, tile]));
  it("has 69 tiles, none on another", () => {
    expect(tiles).toHaveLength(69);
    expect(new Set(places(tiles)).size).toBe(69);
  });
  it("keeps at least 95 of 100 nearest neighbours within two cells, and 99 of 100 on their compass side", () => {
    const quality = measureNeighbours({
      places: HA_TINH_POINTS.map((point) => ({ x: point.longitude * 0.95, y: -point.latitude })),
      cells: HA_TINH_POINTS.map((point) => ({
        x: tileOf.get(point.code)?.column ?? 0,
        y: tileOf.get(point.code)?.row ?? 0,
      })),
    });
    expect(quality.kept).toBeGreaterThanOrEqual(0.95);
    expect(quality.adjacent).toBeGreaterThanOrEqual(0.75);
    expect(quality.directions).toBeGreaterThanOrEqual(0.99);
  });
  it("puts Sơn Hồng in the north-west and Hoành Sơn in the south-east", () => {
    const place = (name: string) => tileOf.get(HA_TINH_POINTS.find((point) => point.name === name)?.code ?? "");
    expect(place("Xã Sơn Hồng")).toMatchObject({ column: 0 });
    expect(place("Phường Hoành Sơn")?.row).toBe(Math.max(...tiles.map((tile) => tile.row)));
  });
  it("stays within the columns asked for", () => {
    const narrow = layoutTiles(HA_TINH_POINTS, { maxColumns: 8 });
    expect(Math.max(...narrow.map((tile) => tile.column))).toBeLessThan(8);
    expect(new Set(places(narrow)).size).toBe(69);
  });
  it("is the same whatever the order of the points", () => {
    expect(layoutTiles(HA_TINH_POINTS.toReversed())).toEqual(tiles);
  });
});

describe("any province", () => {
  it("a single unit has one tile, none have none", () => {
    expect(layoutTiles([{ code: "a", longitude: 105, latitude: 18 }])).toEqual([{ code: "a", column: 0, row: 0 }]);
    expect(layoutTiles([])).toEqual([]);
  });
  it("units with one and the same label point still get a tile each", () => {
    const same = Array.from({ length: 12 }, (_, index) => ({ code: String(index), longitude: 105, latitude: 18 }));
    expect(new Set(places(layoutTiles(same))).size).toBe(12);
  });
  it("tiles never overlap, start at 0/0, and do not depend on the order of the points", () => {
    fc.assert(
      fc.property(anyPoints, (points) => {
        const tiles = layoutTiles(points);
        expect(new Set(places(tiles)).size).toBe(points.length);
        expect(Math.min(...tiles.map((tile) => tile.column))).toBe(0);
        expect(Math.min(...tiles.map((tile) => tile.row))).toBe(0);
        expect(layoutTiles(points.toReversed())).toEqual(tiles);
      }),
      { numRuns: 25 },
    );
  });
});

describe("optimal assignment", () => {
  it("takes the cheapest of all pairings, not the first cheap one", () => {
    const costs = [Float64Array.of(1, 2, 9), Float64Array.of(1, 9, 9)];
    expect(computeAssignment(costs)).toEqual([1, 0]);
  });
  it("more rows than columns is an error", () => {
    expect(() => computeAssignment([Float64Array.of(1), Float64Array.of(2)])).toThrow(RangeError);
  });
  it("is never dearer than the pairing along the diagonal", () => {
    const matrix = fc.integer({ min: 1, max: 6 }).chain((size) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 99 }), { minLength: size + 1, maxLength: size + 1 }), {
        minLength: size,
        maxLength: size,
      }),
    );
    fc.assert(
      fc.property(matrix, (rows) => {
        const found = computeAssignment(rows.map((row) => Float64Array.from(row)));
        const total = found.reduce((sum, column, row) => sum + (rows[row]?.[column] ?? Number.NaN), 0);
        const diagonal = rows.reduce((sum, row, index) => sum + (row[index] ?? 0), 0);
        expect(new Set(found).size).toBe(rows.length);
        expect(total).toBeLessThanOrEqual(diagonal);
      }),
    );
  });
});
