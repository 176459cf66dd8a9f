/**
 * The value t that lies within -t..t with the given probability under Student's distribution: 0.8 with 8 degrees of
 * freedom gives 1.396815. Whole degrees of freedom have a closed form (Abramowitz and Stegun, 26.7.3 and 26.7.4), so no
 * gamma function is needed; halving the angle until it no longer changes gives it to machine precision.
 * Throws a RangeError for a probability outside (0, 1) or degrees of freedom that are not a whole number above 0.
 */
export function studentTWithin({ probability, freedom }: { probability: number; freedom: number }): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`Not a probability between 0 and 1: ${probability}`);
  if (!Number.isInteger(freedom) || freedom < 1) throw new RangeError(`Not whole degrees of freedom: ${freedom}`);
  let low = 0;
  let high = Math.PI / 2;
  for (let middle = high / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (probabilityWithin(middle, freedom) < probability) low = middle;
    else high = middle;
  }
  return Math.sqrt(freedom) * Math.tan(high);
}

/** P(|T| <= t) with t = sqrt(freedom) x tan(angle): a finite sum of powers of the cosine. */
function probabilityWithin(angle: number, freedom: number): number {
  const cosineSquared = Math.cos(angle) ** 2;
  const isOdd = freedom % 2 === 1;
  if (freedom === 1) return (2 * angle) / Math.PI;
  let term = isOdd ? Math.cos(angle) : 1;
  let sum = term;
  for (let power = isOdd ? 3 : 2; power <= freedom - 2; power += 2) {
    term *= (cosineSquared * (power - 1)) / power;
    sum += term;
  }
  return isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}
