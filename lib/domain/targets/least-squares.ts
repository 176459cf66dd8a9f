export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface FittedLine {
  readonly slope: number;
  /** the line's value at x */
  at(x: number): number;
  /** standard error of a single new observation at x */
  predictionError(x: number): number;
}

/** Ordinary least squares through at least three points with different x. */
export function fitLine(points: readonly Point[]): FittedLine {
  const n = points.length;
  const meanX = mean(points.map(({ x }) => x));
  const meanY = mean(points.map(({ y }) => y));
  let sumXX = 0;
  let sumXY = 0;
  for (const { x, y } of points) {
    sumXX += (x - meanX) ** 2;
    sumXY += (x - meanX) * (y - meanY);
  }
  const slope = sumXY / sumXX;
  const at = (x: number) => meanY + slope * (x - meanX);
  let squaredResiduals = 0;
  for (const { x, y } of points) squaredResiduals += (y - at(x)) ** 2;
  const residualError = Math.sqrt(squaredResiduals / (n - 2));
  return { slope, at, predictionError: (x) => residualError * Math.sqrt(1 + 1 / n + (x - meanX) ** 2 / sumXX) };
}

function mean(values: readonly number[]): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
