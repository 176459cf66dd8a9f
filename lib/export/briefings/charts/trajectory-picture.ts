import { decimalsOfGoal, decimalsOfTarget } from "@/lib/domain/briefings/sentences/printed";
import type { SnapshotTarget } from "@/lib/domain/briefings/snapshot";
import { computeTrajectory } from "@/lib/domain/charts/trajectory";
import type { TrajectoryInput, TrajectoryModel, TrajectoryPoint } from "@/lib/domain/charts/trajectory-types";
import type { Composition } from "@/lib/export/briefings/compose/content";
import { unitText } from "@/lib/export/briefings/compose/figure-cells";
import { formatDate, formatShortMonth } from "@/lib/format/date";
import { formatNumber, formatRange, MISSING } from "@/lib/format/number";
import { isPercentUnit } from "@/lib/format/unit";
import type { Picture } from "./bullets-chart";
import { type LegendItem, legendRow, sampleMark } from "./legend";
import { ACCENT, INK, INK_2, PAPER, RULE, STATUS_COLOURS } from "./palette";
import { element, label, shape, svgDocument } from "./svg";

const WIDTH = 600;
const PLOT_HEIGHT = 250;
const HEAD = 20;
const FOOT = 24;

/** The course of one target: what was counted, what the path asks for, the goal, where the trend leads, the day of the briefing. */
export function trajectoryPicture(
  composition: Composition,
  of: { readonly target: SnapshotTarget; readonly title: string; readonly alt: string },
): Picture {
  const { target } = of;
  const model = computeTrajectory(inputOf(composition, target));
  const height = HEAD + PLOT_HEIGHT + FOOT;
  const body = [
    label({ x: 0, y: 13, text: unitText(composition, target), fill: INK_2 }),
    target.sample ? sampleMark(composition, WIDTH) : "",
    element("g", { transform: `translate(0 ${HEAD})` }, marksOf(composition, { target, model })),
    legendRow({ items: legendItems(composition, target), x: 0, y: height - 6 }),
  ];
  const svg = svgDocument({ width: WIDTH, height, title: of.title, description: of.alt, body });
  return { svg, width: WIDTH, height };
}

function inputOf(composition: Composition, target: SnapshotTarget): TrajectoryInput {
  const { snapshot, words, language } = composition;
  const digits = decimalsOfTarget(target);
  const goal = target.floor === null ? target.target.value : 0;
  const isPercent = isPercentUnit(target.indicator.unitCode);
  const sign = isPercent ? "%" : "";
  const print = (value: number) => `${formatNumber(value, { language, digits })}${sign}`;
  return {
    width: WIDTH,
    height: PLOT_HEIGHT,
    actual: pointsOf(target),
    required: target.path,
    trend: trendOf(target),
    worstCase: worstCaseOf(target),
    asOf: snapshot.asOf,
    ...(isPercent ? { limits: { min: 0, max: 100 } } : { limits: { min: 0 } }),
    isInteger: digits === 0,
    words: {
      asOf: formatDate(snapshot.asOf, language),
      requiredPath: words.charts.legend.path,
      target: words.charts.target(`${formatNumber(goal, { language, digits: decimalsOfGoal(goal) })}${sign}`),
      ...(target.trend === null ? {} : { trendEnd: words.charts.landing(landingText(composition, target)) }),
      ...(worstCaseOf(target) === null ? {} : { worstCase: words.charts.upTo(print(worstCaseOf(target)?.value ?? 0)) }),
      ...{ provisional: "", sample: words.charts.legend.sample, seriesBreak: "", milestone: "", missing: MISSING },
    },
    formatValue: print,
    formatDate: (date) => formatDate(date, language),
    formatMonth: formatShortMonth,
  };
}

/** `24 (14–34)` */
export function landingText({ language }: Composition, { trend, ...target }: SnapshotTarget): string {
  if (trend === null) return "";
  const digits = decimalsOfTarget(target);
  const sign = isPercentUnit(target.indicator.unitCode) ? "%" : "";
  const range = formatRange({ from: trend.lower, to: trend.upper }, { language, digits });
  return `${formatNumber(trend.projected, { language, digits })}${sign} (${range}${sign})`;
}

/** A count that begins anew each January is not drawn down from December. */
function pointsOf({ series, measure, recursYearly }: SnapshotTarget): TrajectoryPoint[] {
  return series.flatMap(({ date, value, sample }, index): TrajectoryPoint[] => {
    const before = series[index - 1];
    const isNewYear = before !== undefined && before.date.slice(0, 4) !== date.slice(0, 4);
    const point = { date, value, isSample: sample };
    const isAnew = isNewYear && measure === "flow" && recursYearly;
    return isAnew ? [{ date: `${date.slice(0, 4)}-01-01`, value: null }, point] : [point];
  });
}

function trendOf({ trend, series, required, target }: SnapshotTarget): TrajectoryInput["trend"] {
  const from = series.at(-1);
  const date = required?.due ?? target.due;
  if (trend === null || from === undefined || date <= from.date) return null;
  const { projected: value, lower, upper } = trend;
  return { from: { date: from.date, value: from.value }, to: { date, value, lower, upper } };
}

/** How bad the latest figure is if those who did not report have nobody. */
function worstCaseOf({ series }: SnapshotTarget): { readonly date: string; readonly value: number } | null {
  const latest = series.at(-1);
  if (latest === undefined || latest.upper === null || latest.upper <= latest.value) return null;
  return { date: latest.date, value: latest.upper };
}

function marksOf(
  { language }: Composition,
  { target, model }: { readonly target: SnapshotTarget; readonly model: TrajectoryModel },
): string {
  const tone = STATUS_COLOURS[target.status];
  const sign = isPercentUnit(target.indicator.unitCode) ? "%" : "";
  const tick = (value: number) => `${formatNumber(value, { language })}${sign}`;
  return [
    shape(model.gridPath, { stroke: RULE }),
    shape(model.asOfPath, { stroke: INK_2, "stroke-dasharray": "2 3" }),
    shape(model.bandPath, { fill: tone, "fill-opacity": "0.14" }),
    shape(model.requiredPath, { stroke: INK_2, "stroke-width": 1.6, "stroke-dasharray": "6 4" }),
    shape(model.milestonesPath, { fill: INK_2 }),
    shape(model.trendPath, {
      stroke: tone,
      "stroke-width": 1.6,
      "stroke-dasharray": "1.5 3",
      "stroke-linecap": "round",
    }),
    shape(model.actualPath, { stroke: ACCENT, "stroke-width": 2.2, "stroke-linejoin": "round" }),
    shape(model.worstCasePath, { stroke: INK }),
    shape(model.finalDots, { fill: ACCENT }),
    shape(model.sampleDots, { fill: PAPER, stroke: ACCENT, "stroke-width": 1.4 }),
    shape(model.targetPath, { fill: INK }),
    ...model.yTicks.map(({ value, y }) =>
      label({ x: model.plot.left - 8, y: y + 4, text: tick(value), anchor: "end", fill: INK_2 }),
    ),
    ...model.xTicks.map(({ x, label: text, anchor }) => label({ x, y: model.height - 6, text, anchor, fill: INK_2 })),
    ...model.labels.map(({ id, text, size, x, y, anchor }) =>
      label({
        ...{ x, y, text, size, anchor, hasHalo: true },
        isBold: id === "latest" || id === "target" || id === "as-of",
        fill: id === "trend-end" ? tone : id === "required" ? INK_2 : INK,
      }),
    ),
  ].join("");
}

function legendItems({ words }: Composition, target: SnapshotTarget): LegendItem[] {
  const { legend } = words.charts;
  const isSample = (point: { readonly sample: boolean }) => point.sample;
  const line = (x: number, y: number, attributes: Readonly<Record<string, string | number>>) =>
    shape(`M${x} ${y - 4}h22`, attributes);
  const actual = { stroke: ACCENT, "stroke-width": 2.2 };
  const dot = (x: number, y: number, style: Readonly<Record<string, string | number>>) =>
    line(x, y, actual) + shape(`M${x + 11} ${y - 8}l4 4l-4 4l-4-4z`, style);
  const path = { stroke: INK_2, "stroke-width": 1.6, "stroke-dasharray": "6 4" };
  const trend = { stroke: STATUS_COLOURS[target.status], "stroke-width": 1.6, "stroke-dasharray": "1.5 3" };
  return [
    ...(target.series.every(isSample)
      ? []
      : [
          {
            text: legend.official,
            width: 22,
            draw: (x: number, y: number) =>
              line(x, y, actual) + element("circle", { cx: x + 11, cy: y - 4, r: 3, fill: ACCENT }),
          },
        ]),
    ...(target.series.some(isSample)
      ? [
          {
            text: legend.sample,
            width: 22,
            draw: (x: number, y: number) => dot(x, y, { fill: PAPER, stroke: ACCENT, "stroke-width": 1.4 }),
          },
        ]
      : []),
    ...(target.path.length > 1
      ? [{ text: legend.path, width: 22, draw: (x: number, y: number) => line(x, y, path) }]
      : []),
    ...(trendOf(target) === null
      ? []
      : [{ text: legend.trend, width: 22, draw: (x: number, y: number) => line(x, y, trend) }]),
  ];
}
