import type { Composition } from "@/lib/export/briefings/compose/content";
import { INK, INK_2, PAPER } from "./palette";
import { element, label } from "./svg";
import { textWidth } from "./text-width";

const SIZE = 12;
const MARK_SIZE = 11;

export type LegendItem = {
  readonly text: string;
  /** Of the sign before the words. */
  readonly width: number;
  readonly draw: (x: number, y: number) => string;
};

/** Signs and their words in a row; `y` is the baseline. */
export function legendRow({
  items,
  x,
  y,
}: {
  readonly items: readonly LegendItem[];
  readonly x: number;
  readonly y: number;
}): string {
  let left = x;
  return items
    .map(({ text, width, draw }) => {
      const drawn = draw(left, y) + label({ x: left + width + 4, y, text, size: SIZE, fill: INK_2 });
      left += width + 4 + textWidth(text, SIZE) + 14;
      return drawn;
    })
    .join("");
}

/** In the upper right corner of every picture with a sample figure: it may be cut out of its document. */
export function sampleMark({ words }: Composition, right: number): string {
  const text = words.marks.sample;
  const width = textWidth(text, MARK_SIZE) + 12;
  return (
    element("rect", {
      x: right - width - 0.5,
      y: 0.5,
      width,
      height: 18,
      fill: PAPER,
      stroke: INK,
      "stroke-width": 1,
    }) +
    label({ x: right - width / 2 - 0.5, y: 13.5, text, size: MARK_SIZE, anchor: "middle", isBold: true, fill: INK })
  );
}
