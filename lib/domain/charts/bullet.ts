import { linearScale } from "./scale";

export type BulletInput = {
  width: number;
  height: number;
  /** The value at the left end: 0, or the baseline where the way from it to the target counts. Equal to the target (keep it): 0 is taken. */
  start: number;
  actual: number | null;
  /** Expected on the actual's own date; null where there is no path. */
  expected: number | null;
  target: number;
};

export type BulletModel = {
  width: number;
  height: number;
  bar: { x: number; y: number; width: number; height: number } | null;
  /** The bar runs away from the target: the actual is worse than the start. */
  isBackwards: boolean;
  /** Where the start stands; 0 unless a value lies on its wrong side. */
  startX: number;
  expectedX: number | null;
  targetX: number;
};

/** Where the target stands when nothing passes it. */
const TARGET_SHARE = 0.92;

/**
 * A bullet bar from `start` towards `target`, whichever is larger: longer is always nearer to the target, so that falling and rising
 * targets read alike. Values past either end widen the scale. A missing actual has no bar (null), not a bar of zero.
 */
export function computeBullet({ width, height, actual, expected, target, ...input }: BulletInput): BulletModel {
  const start = input.start === target ? 0 : input.start;
  const known = [actual, expected].filter((value) => value !== null);
  const share = (value: number) => (target === start ? (value === target ? 1 : 0) : (value - start) / (target - start));
  const shares = [0, 1, ...known.map(share)];
  const low = Math.min(...shares);
  const high = Math.max(...shares);
  const x = linearScale({ domain: [low, Math.max(high, 1 / TARGET_SHARE)], range: [0, width] });
  const barHeight = height * 0.5;
  const from = x(0);
  const to = actual === null ? from : x(share(actual));
  return {
    width,
    height,
    bar:
      actual === null
        ? null
        : { x: Math.min(from, to), y: (height - barHeight) / 2, width: Math.abs(to - from), height: barHeight },
    isBackwards: to < from,
    startX: from,
    expectedX: expected === null ? null : x(share(expected)),
    targetX: x(1),
  };
}
