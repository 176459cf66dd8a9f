/**
 * The factor by which a value grows each year when it goes from `from` to `to` in so many years: (to/from)^(1/years).
 * Where the quotient leaves the range of numbers the root is taken through logarithms. NaN across a change of sign.
 */
export function yearlyGrowth({ from, to, years }: { from: number; to: number; years: number }): number {
  const quotient = to / from;
  const isOutOfRange = to !== 0 && (quotient === 0 || !Number.isFinite(quotient));
  return isOutOfRange && to > 0 === from > 0
    ? Math.exp((Math.log(Math.abs(to)) - Math.log(Math.abs(from))) / years)
    : quotient ** (1 / years);
}
