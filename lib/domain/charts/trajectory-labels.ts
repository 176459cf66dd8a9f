import { type Anchor, type Box, boxesAlong, type LabelWish, type PlacedLabel, placeLabels } from "./label-placement";
import type { Point } from "./path";
import { type Frame, TEXT_SIZE, VALUE_SIZE } from "./trajectory-frame";
import type { TrajectoryInput } from "./trajectory-types";

type Spot = Point & { anchor: Anchor };

/** Names of lines and values where they run over nothing; the ids are as-of, event-N, latest, latest-note, worst-case, target, trend-end, required. */
export function layoutLabels({ input, frame }: { input: TrajectoryInput; frame: Frame }): PlacedLabel[] {
  const { x, y, plot } = frame;
  const latest = input.actual.findLast((point) => point.value !== null);
  const at = latest?.value == null ? null : { x: x(latest.date), y: y(latest.value) };
  const wishes: LabelWish[] = [
    ...(at && latest?.value != null
      ? [
          {
            id: "latest",
            text: input.formatValue(latest.value),
            size: VALUE_SIZE,
            isRequired: true,
            spots: around(at, 10),
          },
        ]
      : []),
    ...layoutEnds({ input, frame }),
    {
      id: "as-of",
      text: input.words.asOf,
      size: TEXT_SIZE,
      isRequired: true,
      spots: topSpots({ x: x(input.asOf), plot }),
    },
    ...(input.worstCase && input.words.worstCase
      ? [
          {
            id: "worst-case",
            text: input.words.worstCase,
            size: TEXT_SIZE,
            spots: around({ x: x(input.worstCase.date), y: y(input.worstCase.value) }, 8),
          },
        ]
      : []),
    ...(at && input.words.latestNote
      ? [{ id: "latest-note", text: input.words.latestNote, size: TEXT_SIZE, spots: noteSpots(at) }]
      : []),
    ...(input.events ?? []).map((event, index) => ({
      id: `event-${index}`,
      text: event.label,
      size: TEXT_SIZE,
      spots: topSpots({ x: x(event.date), plot }),
    })),
    {
      id: "required",
      text: input.required.length > 1 ? input.words.requiredPath : "",
      size: TEXT_SIZE,
      spots: alongPath({ input, frame }),
    },
  ];
  const bounds = { left: 0, right: input.width, top: 2, bottom: plot.bottom + 2 };
  return placeLabels({
    wishes: wishes.filter((wish) => wish.text !== ""),
    obstacles: listObstacles({ input, frame }),
    bounds,
  });
}

function around({ x, y }: Point, gap: number): Spot[] {
  return [
    { x: x - gap, y: y + 22, anchor: "end" },
    { x: x - gap, y: y - 10, anchor: "end" },
    { x: x + gap, y: y + 5, anchor: "start" },
    { x: x + gap, y: y - 10, anchor: "start" },
    { x: x - gap, y: y + 5, anchor: "end" },
    { x: x - gap, y: y + 38, anchor: "end" },
    { x: x + gap, y: y + 24, anchor: "start" },
    { x: x - gap, y: y - 26, anchor: "end" },
  ];
}

function noteSpots({ x, y }: Point): Spot[] {
  const rows = [38, 54, -28, 22, 70, -44];
  return [
    ...rows.map((dy): Spot => ({ x: x - 10, y: y + dy, anchor: "end" })),
    ...rows.map((dy): Spot => ({ x: x + 10, y: y + dy, anchor: "start" })),
  ];
}

/** Beside the head of a vertical line: to the right, to the left, then one row lower. */
function topSpots({ x, plot }: { x: number; plot: Box }): Spot[] {
  return [-8, 10, 26, 42].flatMap((dy): Spot[] => [
    { x: x + 5, y: plot.top + dy, anchor: "start" },
    { x: x - 5, y: plot.top + dy, anchor: "end" },
  ]);
}

/** The ends of the trend and of the path share the right margin; the one that comes second moves up or down. */
function layoutEnds({ input, frame: { x, y, plot } }: { input: TrajectoryInput; frame: Frame }): LabelWish[] {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = input.limits ?? {};
  const beside = (point: Point): Spot[] => [
    ...[4, -10, 18, -24, 32].map(
      (dy): Spot => ({ x: point.x + 8, y: Math.min(point.y + dy, plot.bottom), anchor: "start" }),
    ),
    // Where the margin is too narrow (phones): flush with the edge, above or below the end.
    ...[-16, -30, 24, -44, 40].map((dy): Spot => ({ x: input.width - 2, y: point.y + dy, anchor: "end" })),
  ];
  const target = input.required.at(-1);
  const wishes: LabelWish[] = [];
  if (target)
    wishes.push({
      id: "target",
      text: input.words.target,
      size: TEXT_SIZE,
      isRequired: true,
      spots: beside({ x: x(target.date), y: y(target.value) }),
    });
  if (input.trend && input.words.trendEnd) {
    const end = { x: x(input.trend.to.date), y: y(Math.min(max, Math.max(min, input.trend.to.value))) };
    wishes.push({ id: "trend-end", text: input.words.trendEnd, size: TEXT_SIZE, isRequired: true, spots: beside(end) });
  }
  return wishes;
}

function alongPath({ input, frame: { x, y } }: { input: TrajectoryInput; frame: Frame }): Spot[] {
  const points = input.required.map((point) => ({ x: x(point.date), y: y(point.value) }));
  const from = points[0];
  const to = points.at(-1);
  if (!from || !to) return [];
  return [0.3, 0.2, 0.45, 0.6, 0.75].flatMap((share) => {
    const px = from.x + (to.x - from.x) * share;
    const py = heightAt({ points, x: px });
    return [20, 34, -10, -22].flatMap((dy): Spot[] => [
      { x: px, y: py + dy, anchor: "end" },
      { x: px, y: py + dy, anchor: "start" },
    ]);
  });
}

function heightAt({ points, x }: { points: readonly Point[]; x: number }): number {
  const index = Math.max(
    1,
    points.findIndex((point) => point.x >= x),
  );
  const from = points[index - 1] as Point;
  const to = points[index] ?? from;
  return to.x === from.x ? to.y : from.y + ((x - from.x) / (to.x - from.x)) * (to.y - from.y);
}

function listObstacles({ input, frame: { x, y, plot } }: { input: TrajectoryInput; frame: Frame }): Box[] {
  const place = (point: { date: string; value: number }) => ({ x: x(point.date), y: y(point.value) });
  const actual = input.actual.flatMap((point) =>
    point.value === null ? [] : [place({ date: point.date, value: point.value })],
  );
  const trend = input.trend ? [place(input.trend.from), place(input.trend.to)] : [];
  const verticals = [input.asOf, ...(input.events ?? []).map((event) => event.date)];
  return [
    ...boxesAlong(actual, 4),
    ...actual.slice(0, 1).map(({ x: px, y: py }) => ({ left: px - 4, right: px + 4, top: py - 4, bottom: py + 4 })),
    ...boxesAlong(input.required.map(place), 3),
    ...boxesAlong(trend, 3),
    ...verticals.flatMap((date) =>
      boxesAlong(
        [
          { x: x(date), y: plot.top },
          { x: x(date), y: plot.bottom },
        ],
        2,
      ),
    ),
  ];
}
