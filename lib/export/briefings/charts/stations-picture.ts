import type { SnapshotTarget } from "@/lib/domain/briefings/snapshot";
import { computeDotPlot, type DotPlotModel } from "@/lib/domain/charts/dot-plot";
import { circlesPath } from "@/lib/domain/charts/path";
import type { Composition } from "@/lib/export/briefings/compose/content";
import { floorText } from "@/lib/export/briefings/compose/stations-annexes";
import { formatNumber } from "@/lib/format/number";
import type { Picture } from "./bullets-chart";
import { sampleMark } from "./legend";
import { INK, INK_2, RULE, SHORTFALL_COLOURS } from "./palette";
import { element, label, shape, svgDocument } from "./svg";

const WIDTH = 600;
const HEAD = 26;
const FOOT = 20;
const SILENT_WIDTH = 120;
const GAP = 12;
const ACROSS = 4;

/** Each station that reported as a dot above the number of its doctors; those that did not stand apart, hollow. */
export function stationsPicture(
  composition: Composition,
  of: { readonly target: SnapshotTarget; readonly title: string; readonly alt: string },
): Picture {
  const { snapshot, words, language } = composition;
  const silent = snapshot.stations.filter(({ reported }) => !reported).length;
  const values = snapshot.stations.flatMap(({ reported, counted }) => (reported && counted !== null ? [counted] : []));
  const width = silent === 0 ? WIDTH : WIDTH - SILENT_WIDTH;
  const model = computeDotPlot({
    ...{ width, values, floor: of.target.floorValue ?? 0 },
    formatValue: (value) => formatNumber(value, { language }),
    floorLabel: words.charts.floor(floorText(composition, of.target)),
  });
  const rows = Math.ceil(silent / ACROSS);
  const drop = Math.max(0, rows * GAP + 46 - model.baseline);
  const height = HEAD + drop + model.height + FOOT;
  const isSample = snapshot.stations.some(({ sample }) => sample);
  const body = [
    isSample ? sampleMark(composition, WIDTH) : "",
    element(
      "g",
      { transform: `translate(0 ${HEAD + drop})` },
      drawDots(model, width) + drawSilent(composition, { silent, baseline: model.baseline }),
    ),
    label({ x: 0, y: height - 6, text: words.charts.axisStations, fill: INK_2 }),
  ];
  const svg = svgDocument({ width: WIDTH, height, title: of.title, description: of.alt, body });
  return { svg, width: WIDTH, height };
}

function drawDots(model: DotPlotModel, width: number): string {
  const { columns, dots, floorX, floorLabel, baseline } = model;
  return [
    shape(`M0 ${baseline}h${width}`, { stroke: RULE }),
    ...dots.map(({ step, path }) => shape(path, { fill: SHORTFALL_COLOURS[step], stroke: INK, "stroke-width": 0.7 })),
    shape(`M${floorX} ${floorLabel.y - 12}V${baseline}`, {
      stroke: INK,
      "stroke-width": 1.4,
      "stroke-dasharray": "5 3",
    }),
    label({ ...floorLabel, isBold: true, hasHalo: true }),
    ...columns.flatMap(({ x, count, countY, label: text }) => [
      label({ x, y: baseline + 16, text, anchor: "middle" }),
      count === 0 ? "" : label({ x, y: countY, text: String(count), anchor: "middle", isBold: true, hasHalo: true }),
    ]),
  ].join("");
}

function drawSilent(
  { words, language }: Composition,
  { silent, baseline }: { readonly silent: number; readonly baseline: number },
): string {
  if (silent === 0) return "";
  const left = WIDTH - SILENT_WIDTH + 16;
  const middle = left + (SILENT_WIDTH - 16) / 2;
  const across = Math.min(ACROSS, silent);
  const points = Array.from({ length: silent }, (_, index) => ({
    x: middle + ((index % ACROSS) - (across - 1) / 2) * GAP,
    y: baseline - GAP / 2 - Math.floor(index / ACROSS) * GAP,
  }));
  const top = baseline - Math.ceil(silent / ACROSS) * GAP - 6;
  return [
    shape(`M${left} ${baseline}H${WIDTH}`, { stroke: RULE }),
    shape(circlesPath(points, GAP * 0.36), { stroke: INK_2, "stroke-dasharray": "2 1.6" }),
    label({ x: middle, y: top, text: formatNumber(silent, { language, digits: 0 }), anchor: "middle", isBold: true }),
    label({ x: middle, y: baseline + 16, text: words.charts.legend.notReported, anchor: "middle" }),
  ].join("");
}
