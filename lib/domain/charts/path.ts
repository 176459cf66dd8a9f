export type Point = { x: number; y: number };

/** A coordinate as short as it can be without moving anything a person could see: a tenth of a unit. */
export function short(value: number): string {
  const text = String(Math.round(value * 10) / 10);
  return text === "-0" ? "0" : text;
}

const pair = ({ x, y }: Point) => `${short(x)} ${short(y)}`;

/** A line through the points; null breaks it, since a gap is not a value. A point alone between two gaps draws nothing here. */
export function linePath(points: readonly (Point | null)[]): string {
  let isOpen = false;
  let path = "";
  for (const point of points) {
    if (point === null) isOpen = false;
    else {
      path += isOpen ? `L${pair(point)}` : `M${pair(point)}`;
      isOpen = true;
    }
  }
  return path;
}

/** A closed shape through the points. */
export function areaPath(points: readonly Point[]): string {
  return points.length === 0 ? "" : `${linePath(points)}Z`;
}

export function rectPath({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  return `M${pair({ x, y })}h${short(width)}v${short(height)}h${short(-width)}z`;
}

/** Circles of one radius in a single path, so that a hundred dots are one element. */
export function circlesPath(points: readonly Point[], radius: number): string {
  const r = short(radius);
  const across = short(radius * 2);
  return points
    .map(({ x, y }) => `M${pair({ x: x - radius, y })}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0-${across} 0`)
    .join("");
}

export function diamondsPath(points: readonly Point[], radius: number): string {
  const r = short(radius);
  return points.map(({ x, y }) => `M${pair({ x, y: y - radius })}l${r} ${r}l-${r} ${r}l-${r}-${r}z`).join("");
}
