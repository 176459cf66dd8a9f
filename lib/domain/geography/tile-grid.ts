import { computeAssignment } from "./assignment";
import { measureNeighbours } from "./tile-quality";

export type LabelPoint = { code: string; longitude: number; latitude: number };
/** Column 0 is the west, row 0 the north. */
export type Tile = { code: string; column: number; row: number };
export type TileOptions = { maxColumns?: number };

type Plane = { x: number; y: number };

/**
 * Gives every unit a square of an even grid so that neighbours stay near each other. Points are label points in degrees. Several grids
 * (scale and how far crowded parts are spread) are filled by optimal assignment, least squared displacement first; the grid that keeps
 * most neighbours wins. Deterministic, without overlaps, independent of the order of the points; codes must be unique. No points: [].
 */
export function layoutTiles(points: readonly LabelPoint[], options: TileOptions = {}): Tile[] {
  if (points.length === 0) return [];
  const sorted = points.toSorted((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  const plane = project(sorted);
  let best: { cells: Plane[]; score: number } | null = null;
  for (const attempt of listAttempts(sorted.length)) {
    const targets = scaleToGrid({ plane, ...attempt });
    const cells = fillGrid({ targets, maxColumns: options.maxColumns ?? Number.POSITIVE_INFINITY });
    const score = measureNeighbours({ places: plane, cells }).score;
    if (best === null || score > best.score + 1e-9) best = { cells, score };
  }
  const cells = trim(best?.cells ?? []);
  return sorted.map(({ code }, index) => ({ code, column: cells[index]?.x ?? 0, row: cells[index]?.y ?? 0 }));
}

/** Degrees to a plane where both axes have the same length: longitude shrinks with the cosine of the mean latitude; y grows southwards. */
function project(points: readonly LabelPoint[]): Plane[] {
  const mean = points.reduce((sum, point) => sum + point.latitude, 0) / points.length;
  const shrink = Math.cos((mean * Math.PI) / 180);
  return points.map(({ longitude, latitude }) => ({ x: longitude * shrink, y: -latitude }));
}

type Attempt = { spread: number; tightness: number };

/** Fewer tries for large provinces, so that the layout stays well under a tenth of a second. */
function listAttempts(count: number): Attempt[] {
  const spreads = count > 110 ? [0.5] : [0.25, 0.5, 0.75];
  const tightnesses = count > 110 ? [1, 1.25] : [0.9, 1.05, 1.2, 1.4];
  return spreads.flatMap((spread) => tightnesses.map((tightness) => ({ spread, tightness })));
}

/**
 * Moves points to grid units. `spread` mixes each coordinate with its rank (0: true place, 1: evenly filled axis), which makes room
 * in crowded parts; `tightness` is the average number of points a cell of the bounding box would get.
 */
function scaleToGrid({ plane, spread, tightness }: Attempt & { plane: readonly Plane[] }): Plane[] {
  const x = spreadAxis({ values: plane.map((point) => point.x), spread });
  const y = spreadAxis({ values: plane.map((point) => point.y), spread });
  const width = Math.max(...x.mixed) - Math.min(...x.mixed) || 1e-9;
  const height = Math.max(...y.mixed) - Math.min(...y.mixed) || 1e-9;
  // A line of points has no area: the longer side then gets a cell for each point.
  const unit = Math.max(Math.sqrt((width * height * tightness) / plane.length), Math.max(width, height) / plane.length);
  return plane.map((_, index) => ({
    x: ((x.mixed[index] ?? 0) - Math.min(...x.mixed)) / unit,
    y: ((y.mixed[index] ?? 0) - Math.min(...y.mixed)) / unit,
  }));
}

function spreadAxis({ values, spread }: { values: readonly number[]; spread: number }): { mixed: number[] } {
  const order = values.toSorted((a, b) => a - b);
  const low = order[0] ?? 0;
  const extent = (order.at(-1) ?? 0) - low;
  const rankOf = new Map(order.map((value, rank) => [value, rank / Math.max(1, order.length - 1)]));
  return { mixed: values.map((value) => (1 - spread) * value + spread * (low + extent * (rankOf.get(value) ?? 0))) };
}

/** Candidate cells are the box around the points with a margin; each point takes the cell that keeps the sum of squared moves least. */
function fillGrid({ targets, maxColumns }: { targets: readonly Plane[]; maxColumns: number }): Plane[] {
  const columns = Math.min(maxColumns, Math.ceil(Math.max(...targets.map((point) => point.x))) + 2);
  const squeeze = Math.min(1, (columns - 1) / Math.max(1, Math.max(...targets.map((point) => point.x))));
  const wanted = targets.map((point) => ({ x: point.x * squeeze, y: point.y }));
  const rows = Math.max(
    Math.ceil(Math.max(...wanted.map((point) => point.y))) + 2,
    Math.ceil(targets.length / columns) + 1,
  );
  const all = Array.from({ length: columns * rows }, (_, index) => ({
    x: index % columns,
    y: Math.floor(index / columns),
  }));
  const cells = keepNearest({ cells: all, wanted });
  const costs = wanted.map((point) =>
    Float64Array.from(cells, (cell) => (cell.x - point.x) ** 2 + (cell.y - point.y) ** 2),
  );
  return computeAssignment(costs).map((index) => cells[index] ?? { x: 0, y: 0 });
}

/** Cells far from every point can only make holes and cost time: the nearest 3/2 of the count stay (ties by place). */
function keepNearest({ cells, wanted }: { cells: readonly Plane[]; wanted: readonly Plane[] }): Plane[] {
  const distance = cells.map((cell) => Math.min(...wanted.map((p) => (p.x - cell.x) ** 2 + (p.y - cell.y) ** 2)));
  const limit = Math.min(cells.length, Math.ceil(wanted.length * 1.5) + 4);
  return cells
    .map((cell, index) => ({ cell, distance: distance[index] ?? 0, index }))
    .toSorted((a, b) => a.distance - b.distance || a.index - b.index)
    .slice(0, limit)
    .toSorted((a, b) => a.index - b.index)
    .map(({ cell }) => cell);
}

function trim(cells: readonly Plane[]): Plane[] {
  const left = Math.min(...cells.map((cell) => cell.x));
  const top = Math.min(...cells.map((cell) => cell.y));
  return cells.map((cell) => ({ x: cell.x - left, y: cell.y - top }));
}
