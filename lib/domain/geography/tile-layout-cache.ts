import { type LabelPoint, layoutTiles, type Tile } from "./tile-grid";

/** More provinces than there are; a bound, should points ever change often. */
const MOST_LAYOUTS = 64;

const layouts = new Map<string, readonly Tile[]>();

/**
 * The layout of {@link layoutTiles}, worked out once for the same points: it takes some ten milliseconds, depends on
 * nothing else, and label points change only with the official list of units. Nothing is kept that a scope could hide:
 * codes and places are public.
 */
export function tilesOf(points: readonly LabelPoint[]): readonly Tile[] {
  const key = points.map(({ code, longitude, latitude }) => `${code} ${longitude} ${latitude}`).join(";");
  const known = layouts.get(key);
  if (known !== undefined) return known;
  const tiles = layoutTiles(points);
  if (layouts.size >= MOST_LAYOUTS) layouts.clear();
  layouts.set(key, tiles);
  return tiles;
}
