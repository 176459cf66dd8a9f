import type { Point } from "./path";

export type Anchor = "start" | "middle" | "end";
export type Box = { left: number; top: number; right: number; bottom: number };
export type LabelWish = {
  id: string;
  text: string;
  size: number;
  /** Places to try, the best first. `y` is the baseline. */
  spots: readonly (Point & { anchor: Anchor })[];
  /** Placed at its first spot even when nothing is free; otherwise it is left out (the legend and the table say the same). */
  isRequired?: boolean;
};
export type PlacedLabel = { id: string; text: string; size: number; x: number; y: number; anchor: Anchor };

/** Average advance of the product's face in em; a little wide, so that a real label never runs over a neighbour. */
const ADVANCE = 0.56;

export function measureLabel(label: { text: string; size: number; x: number; y: number; anchor: Anchor }): Box {
  const width = label.text.length * label.size * ADVANCE;
  const left = label.anchor === "start" ? label.x : label.anchor === "end" ? label.x - width : label.x - width / 2;
  return { left, right: left + width, top: label.y - label.size * 0.85, bottom: label.y + label.size * 0.3 };
}

export function isOverlapping(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Boxes along a line, so that labels keep off it. */
export function boxesAlong(points: readonly Point[], reach: number): Box[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] as Point;
    const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / (reach * 2)));
    return Array.from({ length: steps + 1 }, (_, step) => {
      const x = from.x + ((to.x - from.x) * step) / steps;
      const y = from.y + ((to.y - from.y) * step) / steps;
      return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
    });
  });
}

/** Puts each label, in the order given, at its first spot that is inside `bounds` and free of obstacles and of the labels before it. */
export function placeLabels({
  wishes,
  obstacles,
  bounds,
}: {
  wishes: readonly LabelWish[];
  obstacles: readonly Box[];
  bounds: Box;
}): PlacedLabel[] {
  const taken = [...obstacles];
  const placed: PlacedLabel[] = [];
  for (const { id, text, size, spots, isRequired } of wishes) {
    const candidates = spots.map((spot) => ({ id, text, size, ...spot }));
    const free = candidates.find((label) => {
      const box = measureLabel(label);
      const isInside =
        box.left >= bounds.left && box.right <= bounds.right && box.top >= bounds.top && box.bottom <= bounds.bottom;
      return isInside && !taken.some((other) => isOverlapping(box, other));
    });
    const chosen = free ?? (isRequired ? candidates[0] : undefined);
    if (chosen === undefined) continue;
    placed.push(chosen);
    taken.push(measureLabel(chosen));
  }
  return placed;
}
