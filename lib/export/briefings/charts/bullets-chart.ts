import type { SnapshotTarget } from "@/lib/domain/briefings/snapshot";
import { computeBullet } from "@/lib/domain/charts/bullet";
import { interpolatePath } from "@/lib/domain/charts/trajectory";
import type { Composition } from "@/lib/export/briefings/compose/content";
import { figureText, goalText } from "@/lib/export/briefings/compose/figure-cells";
import { MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import { type LegendItem, legendRow, sampleMark } from "./legend";
import { INK, INK_2, RULE, RULE_2, STATUS_COLOURS } from "./palette";
import { statusMark } from "./status-mark";
import { element, label, shape, svgDocument } from "./svg";
import { wrapText } from "./text-width";

const WIDTH = 600;
const HEAD = 34;
const SIZE = 12;
const LINE = 14;
const NAME_WIDTH = 204;
const BAR = { x: 222, width: 186, height: 20 };
const WORDS_X = 420;

export type NumberedTarget = { readonly number: number; readonly target: SnapshotTarget };
export type Picture = { readonly svg: string; readonly width: number; readonly height: number };

/** Every target on a line: its name, how far it is on its way, what the path asked for, the goal, and the status in words. */
export function bulletsChart(
  composition: Composition,
  of: { readonly targets: readonly NumberedTarget[]; readonly title: string; readonly alt: string },
): Picture {
  const rows = of.targets.map((one) => rowOf(composition, one));
  let y = HEAD;
  const body = rows.map(({ height, draw }) => {
    const drawn = draw(y);
    y += height;
    return drawn;
  });
  const height = y + 4;
  const isSample = of.targets.some(({ target }) => target.sample);
  const head = [
    legendRow({ items: legendItems(composition), x: 0, y: 14 }),
    isSample ? sampleMark(composition, WIDTH) : "",
    shape(`M0 ${HEAD - 8}h${WIDTH}`, { stroke: RULE }),
  ];
  const svg = svgDocument({ width: WIDTH, height, title: of.title, description: of.alt, body: [...head, ...body] });
  return { svg, width: WIDTH, height };
}

/** A short remark in brackets stays on one line, and the number with the first word. */
function unbroken(name: string): string {
  return name
    .replace(/^(\d+\.) /u, "$1\u00A0")
    .replace(/\([^)]{1,16}\)/gu, (remark) => remark.replaceAll(" ", "\u00A0"));
}

type DrawnRow = { readonly height: number; readonly draw: (y: number) => string };

function rowOf(composition: Composition, { number, target }: NumberedTarget): DrawnRow {
  const name = unbroken(`${number}. ${target.name[composition.language]}`);
  const names = wrapText(name, { width: NAME_WIDTH, size: SIZE });
  const said = saidOf(composition, target);
  const height = Math.max(names.length, said.length + 1) * LINE + 10;
  return {
    height,
    draw: (y) => {
      const colour = STATUS_COLOURS[target.status];
      const status = getMessages(composition.language).status.words[target.status];
      const markY = y + (said.length + 1) * LINE;
      return [
        ...names.map((text, index) => label({ x: 0, y: y + (index + 1) * LINE, text })),
        drawBullet({ target, y: y + 2 }),
        ...said.map((text, index) =>
          label({ x: WORDS_X, y: y + (index + 1) * LINE, text, isBold: index === 0, fill: index === 0 ? INK : INK_2 }),
        ),
        statusMark(target.status, { x: WORDS_X, y: markY - 9.5 }),
        label({ x: WORDS_X + 15, y: markY, text: status, isBold: true, fill: colour }),
        shape(`M0 ${y + height - 2}h${WIDTH}`, { stroke: RULE_2 }),
      ].join("");
    },
  };
}

/** The figure first, then the goal; on one line where both have room. */
function saidOf(composition: Composition, target: SnapshotTarget): string[] {
  const { words } = composition;
  const { actual, floor } = target;
  if (actual.kind === "missing") {
    return wrapText(`${MISSING} (${words.missing[actual.reason]})`, { width: WIDTH - WORDS_X, size: SIZE });
  }
  const figure = figureText(composition, target, actual.value);
  const told = floor === null ? figure : words.charts.short(figure);
  const goal = `${words.charts.legend.target}: ${goalText(composition, target)}`;
  return [told, ...wrapText(goal, { width: WIDTH - WORDS_X, size: SIZE })];
}

function drawBullet({ target, y }: { readonly target: SnapshotTarget; readonly y: number }): string {
  const { actual, floor, path, status } = target;
  // A floor without a baseline has no way whose length could be shown.
  if (actual.kind === "missing" || (floor !== null && path.length === 0)) {
    return shape(`M${BAR.x} ${y + BAR.height / 2}h${BAR.width}`, { stroke: RULE, "stroke-dasharray": "2 4" });
  }
  const model = computeBullet({
    width: BAR.width,
    height: BAR.height,
    start: path[0]?.value ?? 0,
    actual: actual.value,
    expected: interpolatePath({ required: path, date: actual.asOf }),
    target: target.floor === null ? target.target.value : 0,
  });
  const { bar, expectedX, targetX } = model;
  return [
    element("rect", { x: BAR.x, y: y + 5, width: BAR.width, height: BAR.height - 10, fill: RULE_2 }),
    bar === null
      ? ""
      : element("rect", {
          x: BAR.x + bar.x,
          y: y + bar.y,
          width: Math.max(bar.width, 1.5),
          height: bar.height,
          fill: STATUS_COLOURS[status],
        }),
    expectedX === null ? "" : expectedTick({ x: BAR.x + expectedX, y }),
    shape(`M${round(BAR.x + targetX)} ${y}v${BAR.height}`, { stroke: INK, "stroke-width": 2.4 }),
  ].join("");
}

/** A line with a triangle on it, unlike the thick line of the goal. */
function expectedTick({ x, y }: { readonly x: number; readonly y: number }): string {
  const at = round(x);
  return (
    shape(`M${at} ${y + 3}v${BAR.height - 3}`, { stroke: "#ffffff", "stroke-width": 3 }) +
    shape(`M${at} ${y + 3}v${BAR.height - 3}`, { stroke: INK, "stroke-width": 1.2 }) +
    shape(`M${round(x - 4)} ${y - 1}h8l-4 5z`, { fill: INK })
  );
}

function legendItems({ words }: Composition): LegendItem[] {
  const { actual, expected, target } = words.charts.legend;
  return [
    { text: actual, width: 22, draw: (x, y) => element("rect", { x, y: y - 9, width: 20, height: 10, fill: INK_2 }) },
    {
      text: expected,
      width: 12,
      draw: (x, y) =>
        shape(`M${x + 5} ${y - 9}v12`, { stroke: INK, "stroke-width": 1.2 }) +
        shape(`M${x + 1} ${y - 12}h8l-4 5z`, { fill: INK }),
    },
    { text: target, width: 8, draw: (x, y) => shape(`M${x + 3} ${y - 11}v14`, { stroke: INK, "stroke-width": 2.4 }) },
  ];
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
