/** A result that is not finite is null (docs: methods, vocabulary); minus zero becomes zero. */
export function finiteOrNull(value: number): number | null {
  return Number.isFinite(value) ? value + 0 : null;
}

/** Values beyond 2^500 or below 2^-500 in size would overflow, or vanish, when squared or subtracted. */
const SAFE_EXPONENT = 500;

/**
 * A power of two that brings values of an extreme size near 1, so that statuses are right for every finite input; 1 for
 * all ordinary values, which are then left untouched to the last bit. Multiplying by it is exact.
 */
export function safeScale(values: Iterable<number>): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  if (largest === 0 || !Number.isFinite(largest)) return 1;
  const exponent = Math.floor(Math.log2(largest));
  return Math.abs(exponent) <= SAFE_EXPONENT ? 1 : 2 ** Math.max(-1000, Math.min(1000, -exponent));
}
