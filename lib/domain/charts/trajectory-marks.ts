import { areaPath, circlesPath, diamondsPath, linePath, type Point } from "./path";
import type { Frame } from "./trajectory-frame";
import type { TrajectoryInput, TrajectoryModel, TrajectoryPoint } from "./trajectory-types";

const DOT = 3;

type Marks = Omit<TrajectoryModel, "width" | "height" | "plot" | "yTicks" | "xTicks" | "labels" | "rows">;

/** Every shape of the chart as a path; empty text where there is nothing to draw. */
export function drawMarks({ input, frame }: { input: TrajectoryInput; frame: Frame }): Marks {
  const { x, y, plot } = frame;
  const place = (point: { date: string; value: number }): Point => ({ x: x(point.date), y: y(point.value) });
  const placed = input.actual.map((point) =>
    point.value === null ? null : place({ date: point.date, value: point.value }),
  );
  const vertical = (date: string) =>
    linePath([
      { x: x(date), y: plot.top },
      { x: x(date), y: plot.bottom },
    ]);
  const target = input.required.at(-1);
  const milestones = input.required.slice(1, -1).map(place);
  return {
    gridPath: frame.yTicks
      .map((tick) =>
        linePath([
          { x: plot.left, y: tick.y },
          { x: plot.right, y: tick.y },
        ]),
      )
      .join(""),
    eventsPath: (input.events ?? []).map((event) => vertical(event.date)).join(""),
    asOfPath: vertical(input.asOf),
    requiredPath: linePath(input.required.map(place)),
    milestonesPath: diamondsPath(milestones, DOT + 0.5),
    targetPath: target === undefined ? "" : triangle(place(target)),
    ...drawTrend({ input, place }),
    actualPath: linePath(breakLine({ points: input.actual, placed })),
    ...drawDots({ points: input.actual, placed }),
    breaksPath: drawBreaks({ points: input.actual, placed }),
    worstCasePath: drawWorstCase({ input, place }),
    latest: placed.findLast((point) => point !== null) ?? null,
  };
}

function triangle({ x, y }: Point): string {
  return areaPath([
    { x: x - 5, y: y - 9 },
    { x: x + 5, y: y - 9 },
    { x, y: y - 1 },
  ]);
}

type Place = (point: { date: string; value: number }) => Point;

function drawTrend({ input, place }: { input: TrajectoryInput; place: Place }): {
  bandPath: string;
  trendPath: string;
} {
  if (!input.trend) return { bandPath: "", trendPath: "" };
  const { from, to } = input.trend;
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = input.limits ?? {};
  const at = (value: number) => place({ date: to.date, value: Math.min(max, Math.max(min, value)) });
  return {
    bandPath: areaPath([place(from), at(to.upper), at(to.lower)]),
    trendPath: linePath([place(from), at(to.value)]),
  };
}

type Placed = { points: readonly TrajectoryPoint[]; placed: readonly (Point | null)[] };

/** The line stops at a gap and at a break of the series: what lies on both sides does not measure the same. */
function breakLine({ points, placed }: Placed): (Point | null)[] {
  return placed.flatMap((point, index) => (points[index]?.isBreakBefore ? [null, point] : [point]));
}

function drawDots({ points, placed }: Placed): Pick<Marks, "finalDots" | "provisionalDots" | "sampleDots"> {
  const pick = (isWanted: (point: TrajectoryPoint) => boolean) =>
    placed.filter((point, index): point is Point => point !== null && isWanted(points[index] as TrajectoryPoint));
  return {
    finalDots: circlesPath(
      pick((point) => !point.isProvisional && !point.isSample),
      DOT,
    ),
    sampleDots: diamondsPath(
      pick((point) => !point.isProvisional && point.isSample === true),
      DOT + 0.6,
    ),
    provisionalDots: circlesPath(
      pick((point) => point.isProvisional === true),
      DOT,
    ),
  };
}

/** A break: a pair of short slanted strokes halfway between the two points. */
function drawBreaks({ points, placed }: Placed): string {
  return points
    .map((point, index) => {
      const to = placed[index];
      const from = placed[index - 1];
      if (!point.isBreakBefore || !to || !from) return "";
      const x = (from.x + to.x) / 2;
      const y = (from.y + to.y) / 2;
      return [-2, 2]
        .map((shift) =>
          linePath([
            { x: x + shift - 2, y: y + 6 },
            { x: x + shift + 2, y: y - 6 },
          ]),
        )
        .join("");
    })
    .join("");
}

function drawWorstCase({ input, place }: { input: TrajectoryInput; place: Place }): string {
  const latest = input.actual.findLast((point) => point.value !== null);
  if (!input.worstCase || latest?.value == null) return "";
  const from = place({ date: latest.date, value: latest.value });
  const to = place(input.worstCase);
  return (
    linePath([from, to]) +
    linePath([
      { x: to.x - 5, y: to.y },
      { x: to.x + 5, y: to.y },
    ])
  );
}
