/** Rounding noise of a product of decimals, so that 490.4999999999 is not what 490.5 should have been. */
const NOISE_DIGITS = 6;

export interface NeededCount {
  /** people or beds that the goal asks for, unrounded: 7303.0545 */
  readonly exact: number;
  /** the nearest whole number: 7303 */
  readonly needed: number;
  /** what the figure on that population counts, the nearest whole number; null without a figure */
  readonly inPost: number | null;
  /** needed less in post, never below 0; null without a figure */
  readonly missing: number | null;
}

/**
 * What a ratio means in people or beds on one population: goal x people / per. All counts are rounded to the nearest
 * whole number, as the domain paper prints them (45 per 10,000 of 1,622,901 is 7,303 beds, of 1,317,200 it is 5,927).
 * Rounding down can leave a goal missed by a fraction of one; the status is decided on the ratio, never on this count.
 * Shapes: `goal` and `actual` in the indicator's unit, `people` and `per` above 0. Throws where they are not.
 * Source: docs: domain, section 3.1.
 */
export function computeNeededCount(options: {
  readonly goal: number;
  readonly people: number;
  /** 10,000 for "per 10,000", 100 for a percentage */
  readonly per: number;
  readonly actual: number | null;
}): NeededCount {
  const { goal, people, per, actual } = options;
  if (!(people > 0) || !(per > 0)) throw new RangeError(`a ratio needs people and a base: ${people}, ${per}`);
  const exact = countOf({ ratio: goal, people, per });
  const needed = Math.round(exact);
  const inPost = actual === null ? null : Math.round(countOf({ ratio: actual, people, per }));
  return { exact, needed, inPost, missing: inPost === null ? null : Math.max(0, needed - inPost) };
}

function countOf({ ratio, people, per }: { ratio: number; people: number; per: number }): number {
  return Number(((ratio * people) / per).toFixed(NOISE_DIGITS));
}

/**
 * The same count over another population: a ratio whose numerator stays, from `from` people to `to` people (both above
 * 0). 34.690964 per 10,000 of 1,622,901 is 42.742180 of 1,317,200.
 */
export function rebaseRatio(value: number, { from, to }: { readonly from: number; readonly to: number }): number {
  if (!(from > 0) || !(to > 0)) throw new RangeError(`a population must be above 0: ${from}, ${to}`);
  return (value * from) / to;
}
