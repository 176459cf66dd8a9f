import { addDays, type IsoDate, isoDate } from "../dates/iso-date";
import { circlesPath, linePath, short } from "./path";
import { linearScale, niceTicks, type Scale } from "./scale";
import { dayOf, timeTicks } from "./time-ticks";

/** A level that holds from a day to a day, both included; `to` null: still so at the end of the chart. */
export type Step = {
  readonly from: string;
  readonly to: string | null;
  readonly value: number;
  /** Drawn hollow: sample data. */
  readonly isHollow?: boolean;
};
export type StepLine = { readonly id: string; readonly steps: readonly Step[] };

export type StepChartInput = {
  readonly width: number;
  readonly height: number;
  /** The last day shown, `YYYY-MM-DD`; the first is that of the earliest step. */
  readonly until: string;
  /** Each line's steps in the order of their dates, none overlapping. */
  readonly lines: readonly StepLine[];
  readonly formatValue: (value: number) => string;
  readonly formatMonth: (date: string) => string;
};

type Anchor = "start" | "middle" | "end";
export type StepLabel = { readonly x: number; readonly y: number; readonly text: string; readonly anchor: Anchor };
export type StepChartModel = {
  readonly width: number;
  readonly height: number;
  readonly gridPath: string;
  readonly yTicks: readonly { readonly y: number; readonly label: string }[];
  readonly xTicks: readonly { readonly x: number; readonly label: string; readonly anchor: Anchor }[];
  readonly lines: readonly {
    readonly id: string;
    readonly path: string;
    readonly dots: string;
    readonly hollowDots: string;
    readonly labels: readonly StepLabel[];
  }[];
};

const TOP = 20;
const FOOT = 24;
const RIGHT = 14;
const DIGIT = 7.4;
const RADIUS = 3.5;

/**
 * Levels that change on known days and stay between them, such as beds: flat lines with upright steps, from zero, so
 * that a change looks as large as it is. A day between two steps for which there is no level breaks the line, since a
 * gap is no value. Steps after `until` are not drawn. Each step carries its value where there is room; of two lines the
 * higher has its words above, the lower below. Throws on a date that does not exist. Source: this product.
 */
export function computeSteps(input: StepChartInput): StepChartModel {
  const { width, height, until, formatValue } = input;
  const lines = input.lines.map(({ id, steps }) => ({ id, steps: steps.filter(({ from }) => from <= until) }));
  const all = lines.flatMap(({ steps }) => steps);
  const start = [until, ...all.map(({ from }) => from)].sort()[0] ?? until;
  const ticks = niceTicks({ min: 0, max: Math.max(1, ...all.map(({ value }) => value)), count: 4, isInteger: true });
  const left = Math.max(...ticks.map((tick) => formatValue(tick).length)) * DIGIT + 12;
  const x = linearScale({ domain: [dayOf(start), dayOf(until)], range: [left, width - RIGHT] });
  const y = linearScale({ domain: [0, ticks.at(-1) ?? 1], range: [height - FOOT, TOP] });
  const place: Place = { x: (date) => x(dayOf(date)), y, until, right: width - RIGHT };
  return {
    width,
    height,
    gridPath: ticks
      .map((tick) =>
        linePath([
          { x: left, y: y(tick) },
          { x: width - RIGHT, y: y(tick) },
        ]),
      )
      .join(""),
    yTicks: ticks.map((tick) => ({ y: y(tick), label: formatValue(tick) })),
    xTicks: layoutMonths({ ...input, start, left, place }),
    lines: lines.map((line) => ({
      id: line.id,
      path: stepPath(line.steps, place),
      dots: startDots(line.steps, place, false),
      hollowDots: startDots(line.steps, place, true),
      labels: labelSteps({ line, others: lines.filter((other) => other !== line), place, formatValue }),
    })),
  };
}

type Place = {
  readonly x: (date: string) => number;
  readonly y: Scale;
  readonly until: string;
  readonly right: number;
};

/** A step ends where the next day begins, so that two steps that follow each other meet in one upright. */
function endOf({ to }: Step, { x, until, right }: Place): number {
  return to === null || to >= until ? right : x(dayAfter(to));
}

function dayAfter(date: string): IsoDate {
  return addDays(isoDate(date), 1);
}

function stepPath(steps: readonly Step[], place: Place): string {
  return steps
    .map((step, index) => {
      const before = steps[index - 1];
      const follows = before !== undefined && before.to !== null && dayAfter(before.to) === step.from;
      const [atX, atY] = [short(place.x(step.from)), short(place.y(step.value))];
      return `${follows ? `V${atY}` : `M${atX} ${atY}`}H${short(endOf(step, place))}`;
    })
    .join("");
}

function startDots(steps: readonly Step[], { x, y }: Place, isHollow: boolean): string {
  const points = steps
    .filter((step) => (step.isHollow ?? false) === isHollow)
    .map((step) => ({ x: x(step.from), y: y(step.value) }));
  return circlesPath(points, RADIUS);
}

function labelSteps(options: {
  readonly line: StepLine;
  readonly others: readonly StepLine[];
  readonly place: Place;
  readonly formatValue: (value: number) => string;
}): StepLabel[] {
  const { line, others, place, formatValue } = options;
  return line.steps.flatMap((step): StepLabel[] => {
    const text = formatValue(step.value);
    const [start, end] = [place.x(step.from), endOf(step, place)];
    const needed = text.length * DIGIT + 6;
    const isLower = others.some(({ steps }) => (levelOn(steps, step.from) ?? -1) > step.value);
    const y = place.y(step.value) + (isLower ? 17 : -8);
    if (end - start >= needed) return [{ x: start + 2, y, text, anchor: "start" }];
    // The last level is the one that is asked for: it keeps its words, to the left of the edge.
    return step === line.steps.at(-1) ? [{ x: end, y, text, anchor: "end" }] : [];
  });
}

function levelOn(steps: readonly Step[], date: string): number | null {
  return steps.find(({ from, to }) => from <= date && (to === null || to >= date))?.value ?? null;
}

function layoutMonths(options: {
  readonly start: string;
  readonly until: string;
  readonly left: number;
  readonly place: Place;
  readonly formatMonth: (date: string) => string;
}): StepChartModel["xTicks"] {
  const { start, until, left, place, formatMonth } = options;
  const room = 70;
  const ticks = timeTicks({ from: start, to: until, maxCount: Math.max(2, Math.floor((place.right - left) / room)) });
  const inner = ticks
    .map(({ date }) => ({ x: place.x(date), label: formatMonth(date), anchor: "middle" as const }))
    .filter((tick) => tick.x - left > room / 2 && place.right - tick.x > room);
  const first = { x: left, label: formatMonth(start), anchor: "start" as const };
  const last = { x: place.right, label: formatMonth(until), anchor: "end" as const };
  if (start === until) return [last];
  return [first, ...inner.filter((tick) => tick.x - left > room), last];
}
