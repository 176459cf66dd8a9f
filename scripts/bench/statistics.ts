/** The p-th quantile (0 to 1) of numbers, the nearest that was measured; NaN of none. */
export function quantile(numbers: readonly number[], p: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * p))] ?? Number.NaN;
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** As many digits as say something: 0.123, 12.3, 1,234. */
export function round(value: number): number {
  return Number(value.toPrecision(3));
}
