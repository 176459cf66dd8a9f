/**
 * The coast of Hà Tĩnh from north-west to south-east, in degrees: a few points by hand, good enough for sample data.
 */
const COAST = [
  [105.8, 18.73],
  [105.93, 18.48],
  [106.1, 18.28],
  [106.33, 18.15],
  [106.5, 17.98],
] as const;

/** At 18° N. */
const KM_PER_DEGREE = { longitude: 105.9, latitude: 110.7 } as const;

/** Up to how far from the coast a band reaches; beyond the last one are mountains. */
const BANDS = [
  { terrain: "coast", km: 8.1 },
  { terrain: "plain", km: 18.5 },
  { terrain: "midland", km: 36 },
] as const;

export type SampleTerrain = (typeof BANDS)[number]["terrain"] | "mountain";

type LabelPoint = { readonly longitude: number; readonly latitude: number };
type Plane = readonly [x: number, y: number];

/**
 * Made up: no published fact says which terrain a commune has, yet the list of stations is filtered by it. So the
 * sample takes the distance of the commune's label point from the coast, in bands, and its rows stay marked as sample.
 * A province that records its own stations says the terrain itself or leaves it empty.
 */
export function sampleTerrain(point: LabelPoint): SampleTerrain {
  const distance = kmFromCoast(point);
  return BANDS.find(({ km }) => distance <= km)?.terrain ?? "mountain";
}

function kmFromCoast({ longitude, latitude }: LabelPoint): number {
  const at = toPlane([longitude, latitude]);
  const coast = COAST.map(toPlane);
  const pieces = coast.slice(1).map((end, index) => distanceToPiece({ at, start: coast[index] ?? end, end }));
  return Math.min(...pieces);
}

function toPlane([longitude, latitude]: Plane): Plane {
  return [longitude * KM_PER_DEGREE.longitude, latitude * KM_PER_DEGREE.latitude];
}

function distanceToPiece({ at, start, end }: Readonly<Record<"at" | "start" | "end", Plane>>): number {
  const [along, up] = [end[0] - start[0], end[1] - start[1]];
  const share = ((at[0] - start[0]) * along + (at[1] - start[1]) * up) / (along * along + up * up);
  const within = Math.min(1, Math.max(0, share));
  return Math.hypot(at[0] - start[0] - within * along, at[1] - start[1] - within * up);
}
