import { rectPath } from "@/lib/domain/charts/path";

const WIDTH = 120;
const HEIGHT = 16;
const BAR = 6;

type BedBarsProps = { planned: number | null; actual: number | null; most: number };

/** Two bars on one scale; the numbers stand in the cells beside them, so the picture is hidden from assistive technology. */
export function BedBars({ planned, actual, most }: BedBarsProps) {
  if (most === 0 || (planned === null && actual === null)) return null;
  const bar = (beds: number | null, y: number) =>
    beds === null ? "" : rectPath({ x: 0, y, width: (beds / most) * WIDTH, height: BAR });
  return (
    <svg
      className="bed-bars"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      <path className="c-bridge-total" d={bar(planned, 1)} />
      <path className="c-column" d={bar(actual, BAR + 3)} />
    </svg>
  );
}
