export type Scale = (value: number) => number;

/** A straight map of `domain` onto `range`; a domain of one value maps to the middle of the range. Values outside are not clamped. */
export function linearScale({
  domain,
  range,
}: {
  domain: readonly [number, number];
  range: readonly [number, number];
}): Scale {
  const [from, to] = domain;
  const [start, end] = range;
  if (from === to) return () => (start + end) / 2;
  return (value) => start + ((value - from) / (to - from)) * (end - start);
}

const STEPS = [1, 2, 2.5, 5, 10];

/**
 * Ticks at 1, 2, 2.5 or 5 times a power of ten that enclose [min, max], about `count` of them. One value gets ticks around it.
 * `isInteger` keeps whole steps, for counts. Throws on numbers that are not finite.
 */
export function niceTicks({
  min,
  max,
  count,
  isInteger = false,
}: {
  min: number;
  max: number;
  count: number;
  isInteger?: boolean;
}): number[] {
  if (!Number.isFinite(min) || !Number.isFinite(max)) throw new RangeError("ticks need finite limits");
  const extent = max > min ? max - min : Math.abs(max) || 1;
  const raw = extent / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(raw));
  const found = (STEPS.find((step) => step * power >= raw * 0.999) ?? 10) * power;
  const step = isInteger ? Math.max(1, Math.ceil(found)) : found;
  const first = Math.floor(min / step + 1e-9);
  const last = Math.max(Math.ceil(max / step - 1e-9), first + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => tidy((first + index) * step));
}

/** Takes the binary dust off a tick: 0.30000000000000004 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
