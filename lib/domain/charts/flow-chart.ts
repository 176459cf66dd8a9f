export type FlowNodeInput = {
  readonly key: string;
  /** Lines of its name. */
  readonly label: readonly string[];
};
export type FlowBandInput = {
  readonly from: string;
  readonly to: string;
  readonly isDashed: boolean;
  /** A whole number above 0. */
  readonly value: number;
};
export type FlowNode = {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly label: readonly string[];
  readonly total: string;
  readonly textX: number;
  /** Baseline of the first line of the name. */
  readonly textY: number;
  readonly anchor: "start" | "end";
};
export type FlowBandShape = { readonly key: string; readonly path: string; readonly isDashed: boolean };
export type FlowChartModel = {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly FlowNode[];
  readonly bands: readonly FlowBandShape[];
  readonly heads: readonly { readonly x: number; readonly text: string; readonly anchor: "start" | "end" }[];
};

const HEAD = 22;
const LINE = 14;
const GAP = 10;
const BAR = 10;
const TEXT_GAP = 6;
/** Thinner bands could not be seen. */
const THINNEST = 1.5;
/** A few heads must not look like a flood. */
const WIDEST_PER_HEAD = 6;

/**
 * Bands from places on the left to places on the right, as wide as their values; a place that nothing leaves is not on
 * the left, one that nothing reaches not on the right. The height follows from what there is to show: each place has
 * room for its name whatever its size. `bodyHeight` is what the larger side's bands share.
 */
export function computeFlowChart(input: {
  readonly width: number;
  readonly bodyHeight: number;
  /** Room for names at either side. */
  readonly margin: number;
  readonly nodes: readonly FlowNodeInput[];
  readonly bands: readonly FlowBandInput[];
  readonly heads: { readonly from: string; readonly to: string };
  readonly formatValue: (value: number) => string;
}): FlowChartModel {
  const { width, margin, bands } = input;
  const total = bands.reduce((sum, band) => sum + band.value, 0);
  const scale = total === 0 ? 0 : Math.min(WIDEST_PER_HEAD, input.bodyHeight / total);
  const left = layOutSide({ ...input, scale, side: "from" });
  const right = layOutSide({ ...input, scale, side: "to" });
  const shapes = drawBands({ bands, left, right, scale, startX: margin + BAR, endX: width - margin - BAR });
  return {
    width,
    height: Math.ceil(Math.max(heightOf(left), heightOf(right), HEAD + LINE)),
    nodes: [
      ...left.map((node) => toNode(node, { x: margin, textX: margin - TEXT_GAP, anchor: "end" }, input)),
      ...right.map((node) =>
        toNode(node, { x: width - margin - BAR, textX: width - margin + TEXT_GAP, anchor: "start" }, input),
      ),
    ],
    bands: shapes,
    heads: [
      { x: margin + BAR, text: input.heads.from, anchor: "end" },
      { x: width - margin - BAR, text: input.heads.to, anchor: "start" },
    ],
  };
}

type Placed = FlowNodeInput & { value: number; y: number; height: number; slotTop: number; slotHeight: number };

function layOutSide(options: {
  readonly nodes: readonly FlowNodeInput[];
  readonly bands: readonly FlowBandInput[];
  readonly scale: number;
  readonly side: "from" | "to";
}): Placed[] {
  let top = HEAD + 4;
  return options.nodes.flatMap((node) => {
    const own = options.bands.filter((band) => band[options.side] === node.key);
    const value = own.reduce((sum, band) => sum + band.value, 0);
    if (value === 0) return [];
    const height = own.reduce((sum, band) => sum + thickness(band.value, options.scale), 0);
    const slotHeight = Math.max(height, (node.label.length + 1) * LINE);
    const placed = { ...node, value, height, slotTop: top, slotHeight, y: top + (slotHeight - height) / 2 };
    top += slotHeight + GAP;
    return [placed];
  });
}

const thickness = (value: number, scale: number) => Math.max(THINNEST, value * scale);

const heightOf = (side: readonly Placed[]) => {
  const last = side.at(-1);
  return last === undefined ? 0 : last.slotTop + last.slotHeight + 2;
};

/** At each place the bands lie in the order of the places at their other end, so that they cross as little as they can. */
function drawBands(options: {
  readonly bands: readonly FlowBandInput[];
  readonly left: readonly Placed[];
  readonly right: readonly Placed[];
  readonly scale: number;
  readonly startX: number;
  readonly endX: number;
}): FlowBandShape[] {
  const { left, right, scale, startX, endX } = options;
  const startY = new Map(left.map((node) => [node.key, node.y]));
  const endY = new Map(right.map((node) => [node.key, node.y]));
  const rank = (side: readonly Placed[], key: string) => side.findIndex((node) => node.key === key);
  const order = [...options.bands].sort(
    (a, b) =>
      rank(left, a.from) - rank(left, b.from) ||
      rank(right, a.to) - rank(right, b.to) ||
      Number(a.isDashed) - Number(b.isDashed),
  );
  return order.map((band) => {
    const size = thickness(band.value, scale);
    const [y0, y1] = [startY.get(band.from) ?? 0, endY.get(band.to) ?? 0];
    startY.set(band.from, y0 + size);
    endY.set(band.to, y1 + size);
    return {
      key: `${band.from}-${band.to}-${band.isDashed}`,
      isDashed: band.isDashed,
      path: bandPath({ startX, endX, y0, y1, size }),
    };
  });
}

function bandPath(band: { startX: number; endX: number; y0: number; y1: number; size: number }): string {
  const { startX, endX, y0, y1, size } = band;
  const middle = round((startX + endX) / 2);
  const [a, b, c, d] = [round(y0), round(y1), round(y0 + size), round(y1 + size)];
  return `M${startX} ${a}C${middle} ${a} ${middle} ${b} ${endX} ${b}V${d}C${middle} ${d} ${middle} ${c} ${startX} ${c}z`;
}

const round = (value: number) => Math.round(value * 10) / 10;

function toNode(
  node: Placed,
  place: { x: number; textX: number; anchor: "start" | "end" },
  { formatValue }: { formatValue: (value: number) => string },
): FlowNode {
  const lines = node.label.length + 1;
  return {
    key: node.key,
    x: place.x,
    y: round(node.y),
    width: BAR,
    height: round(node.height),
    label: node.label,
    total: formatValue(node.value),
    textX: place.textX,
    textY: round(node.slotTop + (node.slotHeight - lines * LINE) / 2 + 11),
    anchor: place.anchor,
  };
}
