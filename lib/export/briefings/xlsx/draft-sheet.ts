import type { Block, BriefingDocument, Column, Row, TableBlock } from "../document";
import { reasonsOf } from "../document-tables";
import type { FileWords } from "../file-words";
import { FRAME, HEAD, textCell, typedCell } from "./cells";
import { fitLine, type Line } from "./fit-line";

/** A sheet before it is written: which rows and columns stay in sight when one scrolls. */
export type DraftSheet = {
  readonly name: string;
  readonly isLandscape: boolean;
  readonly lines: readonly Line[];
  readonly widths: readonly number[];
  readonly headRows: number;
  readonly headColumns: number;
};

const NARROWEST = 7;
const WIDEST = 46;
const WIDTH_OF_WORDS = 90;
/** Excel's unit of width is a digit; a relative width of the paper stands for about so many. */
const DIGITS_OF_WIDTH = 7;

/** The tables of an annex below one another, with what is said around them. Pictures are left to the other files. */
export function draftSheet(options: {
  readonly document: BriefingDocument;
  readonly name: string;
  readonly title: string;
  readonly isLandscape: boolean;
  readonly blocks: readonly Block[];
  readonly words: FileWords;
}): DraftSheet {
  const { document, blocks, words, title } = options;
  const tables = blocks.filter((block) => block.kind === "table");
  const under = [...document.marks, `${words.record} ${document.reference}`].join(" · ");
  const [only] = tables;
  const isOne = tables.length === 1 && blocks[0] === only;
  const lines: Line[] = [
    [textCell(title, { fontWeight: "bold", fontSize: 13 })],
    [textCell(isOne && only?.caption ? `${only.caption} · ${under}` : under, { textColor: "#A32D15" })],
  ];
  for (const block of blocks) lines.push(...linesOf(block, { words, isOne }));
  const widths = widthsOf(tables);
  return {
    name: options.name,
    isLandscape: options.isLandscape,
    lines: lines.map((line) => fitLine(line, widths)),
    widths,
    headRows: isOne ? 3 : 2,
    headColumns: isOne ? headColumns(only?.columns ?? []) : 0,
  };
}

function linesOf(block: Block, of: { readonly words: FileWords; readonly isOne: boolean }): Line[] {
  switch (block.kind) {
    case "table":
      return tableLines(block, of);
    case "chart":
      return [[textCell(`${block.label === "" ? "" : `${block.label}. `}${block.caption}: ${block.alt}`)]];
    case "heading":
      return [[], [textCell(`${block.number} ${block.text}`.trim(), { fontWeight: "bold" })]];
    default:
      return [[textCell(block.text)]];
  }
}

function tableLines(
  table: TableBlock,
  { words, isOne }: { readonly words: FileWords; readonly isOne: boolean },
): Line[] {
  const caption = [table.label, table.caption].filter((part) => part !== "").join(". ");
  const hasMissing = table.rows.some((row) => reasonsOf(table, row) !== "");
  const heads = [...table.columns.map(({ header }) => header), ...(hasMissing ? [words.missingReason] : [])];
  return [
    ...(isOne ? [] : [[], [textCell(caption, { fontWeight: "bold" })]]),
    heads.map((head) => textCell(head, HEAD)),
    ...table.rows.map((row) => rowLine(table, { row, width: heads.length, hasMissing })),
    ...table.notes.map((note) => [textCell(note, { fontStyle: "italic" })]),
  ];
}

function rowLine(
  table: TableBlock,
  { row, width, hasMissing }: { readonly row: Row; readonly width: number; readonly hasMissing: boolean },
): Line {
  if (row.isGroup) {
    const title = row.cells.map(({ text }) => text).join(" ");
    const rest = Array.from({ length: width - 1 }, () => null);
    return [textCell(title, { ...FRAME, fontWeight: "bold", columnSpan: width, backgroundColor: "#F5F7F8" }), ...rest];
  }
  const cells = table.columns.map((column, index) => typedCell(row.cells[index], { column, block: table.key }));
  return hasMissing ? [...cells, textCell(reasonsOf(table, row), { ...FRAME, wrap: true })] : cells;
}

/** What names a row stays in sight: up to the first column of words. */
function headColumns(columns: readonly Column[]): number {
  return columns.findIndex(({ align }) => align === "left") + 1;
}

function widthsOf(tables: readonly TableBlock[]): number[] {
  const widths: number[] = [];
  for (const table of tables) {
    for (const [index, { width, header }] of table.columns.entries()) {
      const word = Math.max(...header.split(" ").map((part) => part.length));
      const wanted = Math.min(WIDEST, Math.max(NARROWEST, width * DIGITS_OF_WIDTH, word + 2));
      widths[index] = Math.max(widths[index] ?? 0, Math.round(wanted));
    }
    if (table.rows.some((row) => reasonsOf(table, row) !== "")) {
      widths[table.columns.length] = Math.max(widths[table.columns.length] ?? 0, WIDEST);
    }
  }
  return widths.length === 0 ? [WIDTH_OF_WORDS] : widths;
}
