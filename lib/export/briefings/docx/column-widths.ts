import type { Row, TableBlock } from "../document";
import { cleanLine } from "./clean-text";
import { shareWidths } from "./measures";
import { boldLength } from "./rule-length";

/** Left and right of a cell's text, with a hair to spare for fonts that stand in for Times New Roman. */
const PADDING = 150;
/** A column is not widened for the sake of one word (an address) beyond this share of the table: Word breaks such a word. */
const LARGEST_LEAST = 0.2;
const HEAD_POINTS = 11;
/** A heading of so few letters stands on one line, a longer one on two. */
const SHORT_HEAD = 8;

type Need = { readonly least: number; readonly most: number };

/**
 * Widths of the columns, which add up to `width`: as the table asks, but no column narrower than its longest word, and
 * what a column has no use for goes to those whose cells would else need more lines.
 */
export function columnWidths(block: TableBlock, { width, points }: { width: number; points: number }): number[] {
  const asked = shareWidths(
    block.columns.map((column) => column.width),
    width,
  );
  const needs = block.columns.map(({ header }, index) => {
    const cells = block.rows.filter(hasOwnCells(block)).map((row) => cleanLine(row.cells[index]?.text ?? ""));
    return needOf({ header: cleanLine(header), cells, points, width });
  });
  const clamped = asked.map((one, index) => clamp(one, needs[index]));
  const spare = width - sum(clamped);
  const room = clamped.map((one, index) => roomOf({ width: one, need: needs[index], spare }));
  const moved = Math.min(Math.abs(spare), sum(room)) * Math.sign(spare);
  const fitted = clamped.map((one, index) => one + (moved * (room[index] ?? 0)) / Math.max(1, sum(room)));
  // Too little need or too much of it: all grow or shrink alike, and the rounding adds up.
  return shareWidths(fitted, width);
}

/** A group's title runs across all columns and tells nothing about the first. */
const hasOwnCells =
  (block: TableBlock) =>
  ({ cells }: Row) =>
    cells.length === block.columns.length;

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const clamp = (width: number, need: Need | undefined) =>
  Math.max(need?.least ?? 0, Math.min(need?.most ?? width, width));
const roomOf = ({ width, need, spare }: { width: number; need: Need | undefined; spare: number }) =>
  Math.max(0, spare > 0 ? (need?.most ?? 0) - width : width - (need?.least ?? 0));

function needOf(column: { header: string; cells: readonly string[]; points: number; width: number }): Need {
  const { header, cells, points, width } = column;
  const words = [
    ...header.split(/\s+/).map((word) => boldLength(word, HEAD_POINTS)),
    ...cells.flatMap((text) => text.split(/\s+/)).map((word) => boldLength(word, points)),
  ];
  const least = Math.min(width * LARGEST_LEAST, largest(words) + PADDING);
  const lines = [headLength(header), ...cells.map((text) => boldLength(text, points))];
  return { least, most: Math.max(least, largest(lines) + PADDING) };
}

function headLength(header: string): number {
  const words = header.split(/\s+/);
  if (header.length <= SHORT_HEAD || words.length === 1) return boldLength(header, HEAD_POINTS);
  const splits = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1), words.slice(index + 1)];
    return largest(lines.map((line) => boldLength(line.join(" "), HEAD_POINTS)));
  });
  return Math.min(...splits);
}

const largest = (numbers: readonly number[]) => numbers.reduce((most, one) => Math.max(most, one), 0);
