import { diamondsPath, linePath, type Point, rectPath } from "./path";
import { linearScale, niceTicks, type Scale } from "./scale";

export type PostColumn = {
  label: string;
  /** Null where nothing was reported: a gap with the sign for missing, never an empty column. */
  posts: { permanent: number; contract: number; rotated: number; onSiteFte: number } | null;
  isProvisional: boolean;
};

export type PostColumnsInput = {
  width: number;
  height: number;
  /** In time order, one a month. */
  columns: readonly PostColumn[];
  /** Null: the unit follows no floor. */
  floor: number | null;
  floorLabel: string;
  formatValue: (value: number) => string;
  missing: string;
};

export type PostColumnsModel = {
  width: number;
  height: number;
  gridPath: string;
  permanentPath: string;
  contractPath: string;
  rotatedPath: string;
  /** Outlines of the columns that may still change. */
  provisionalPath: string;
  ftePath: string;
  floorPath: string;
  floorLabel: { x: number; y: number; text: string } | null;
  yTicks: { y: number; label: string }[];
  xLabels: { x: number; text: string }[];
  missingLabels: { x: number; y: number; text: string }[];
};

const FOOT = 22;
const TOP = 20;
/** Beside the columns, for the name of the floor: over them it would hide a column's top. */
const RIGHT = 54;
const WIDEST = 34;
const MARK = 4;

/**
 * Heads of one unit by month, stacked from zero: permanent, contract, rotated; so the first part is one way of counting
 * and the first two together another. Everyone on site as full-time equivalents, the third, is a mark of its own, since
 * it counts days and not heads. The floor is a line across.
 */
export function computePostColumns(input: PostColumnsInput): PostColumnsModel {
  const { width, height, columns, floor, formatValue } = input;
  const tops = columns.map(({ posts }) =>
    posts === null ? 0 : Math.max(posts.permanent + posts.contract + posts.rotated, posts.onSiteFte),
  );
  const ticks = niceTicks({ min: 0, max: Math.max(1, floor ?? 0, ...tops), count: 4, isInteger: true });
  const left = Math.max(...ticks.map((tick) => formatValue(tick).length)) * 7.2 + 12;
  const y = linearScale({ domain: [0, ticks.at(-1) ?? 1], range: [height - FOOT, TOP] });
  const pitch = (width - left - RIGHT) / Math.max(1, columns.length);
  const barWidth = Math.min(pitch * 0.66, WIDEST);
  const center = (index: number) => left + pitch * (index + 0.5);
  const across = (at: number) =>
    linePath([
      { x: left, y: y(at) },
      { x: width - RIGHT, y: y(at) },
    ] satisfies Point[]);
  const parts = drawParts({ columns, y, center, barWidth });
  return {
    width,
    height,
    gridPath: ticks.map(across).join(""),
    ...parts,
    floorPath: floor === null ? "" : across(floor),
    floorLabel: floor === null ? null : { x: width - RIGHT + 5, y: y(floor) + 4, text: input.floorLabel },
    yTicks: ticks.map((tick) => ({ y: y(tick), label: formatValue(tick) })),
    xLabels: thinOut({ columns, pitch, center }),
    missingLabels: columns.flatMap(({ posts }, index) =>
      posts === null ? [{ x: center(index), y: y(0) - 6, text: input.missing }] : [],
    ),
  };
}

type Drawing = {
  columns: readonly PostColumn[];
  y: Scale;
  center: (index: number) => number;
  barWidth: number;
};

function drawParts({ columns, y, center, barWidth }: Drawing) {
  const bar = (index: number, from: number, to: number) =>
    to > from ? rectPath({ x: center(index) - barWidth / 2, y: y(to), width: barWidth, height: y(from) - y(to) }) : "";
  const paths = { permanentPath: "", contractPath: "", rotatedPath: "", provisionalPath: "" };
  const marks: Point[] = [];
  for (const [index, { posts, isProvisional }] of columns.entries()) {
    if (posts === null) continue;
    const [first, second] = [posts.permanent, posts.permanent + posts.contract];
    const third = second + posts.rotated;
    if (isProvisional)
      paths.provisionalPath += bar(index, 0, first) + bar(index, first, second) + bar(index, second, third);
    else {
      paths.permanentPath += bar(index, 0, first);
      paths.contractPath += bar(index, first, second);
      paths.rotatedPath += bar(index, second, third);
    }
    marks.push({ x: center(index), y: y(posts.onSiteFte) });
  }
  return { ...paths, ftePath: diamondsPath(marks, MARK) };
}

/** Names under the axis, counted back from the last month, where they have room. */
function thinOut({ columns, pitch, center }: Pick<Drawing, "columns" | "center"> & { pitch: number }) {
  const widest = Math.max(...columns.map(({ label }) => label.length * 6.6 + 8), 1);
  const every = Math.ceil(widest / pitch);
  return columns.flatMap(({ label }, index) =>
    (columns.length - 1 - index) % every === 0 ? [{ x: center(index), text: label }] : [],
  );
}
