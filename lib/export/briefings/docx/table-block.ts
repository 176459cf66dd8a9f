import {
  AlignmentType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { Cell, Column, Row, TableBlock } from "../document";
import { captionParagraph } from "./caption-paragraph";
import { cleanLine } from "./clean-text";
import { columnWidths } from "./column-widths";
import { noteParagraph } from "./note-paragraph";
import { missingReasons, unsaidReasons } from "./table-reasons";

const ALIGNMENT = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
/** With more columns than this in a portrait page, or twice as many in a landscape one, letters are smaller. */
const COLUMNS_A_100_MM = 4;
const TWIPS_A_100_MM = 5669;
/** Of the styles of a cell. */
const TEXT_POINTS = 12;
const SMALL_POINTS = 11;
const SHADE = "F2F2F2";

type Drawn = {
  readonly block: TableBlock;
  readonly widths: readonly number[];
  readonly letters: ReadonlyMap<string, string>;
  readonly style: "MocTableText" | "MocTableSmall";
};

/** Caption, table and notes. The heading repeats on every page, rows stay whole, widths add up to `width`. */
export function tableBlock(block: TableBlock, width: number): (Paragraph | Table)[] {
  const isWide = block.columns.length > (COLUMNS_A_100_MM * width) / TWIPS_A_100_MM;
  const drawn: Drawn = {
    block,
    widths: columnWidths(block, { width, points: isWide ? SMALL_POINTS : TEXT_POINTS }),
    letters: missingReasons(block),
    style: isWide ? "MocTableSmall" : "MocTableText",
  };
  return [...captionParagraph(block, { isAbove: true }), ...theTable(drawn, width), ...notesOf(drawn)];
}

function theTable(drawn: Drawn, width: number): Table[] {
  if (drawn.block.columns.length === 0) return [];
  return [
    new Table({
      style: "MocTable",
      width: { size: width, type: WidthType.DXA },
      columnWidths: drawn.widths,
      layout: TableLayoutType.FIXED,
      tableLook: {
        firstRow: true,
        lastRow: false,
        firstColumn: false,
        lastColumn: false,
        noHBand: true,
        noVBand: true,
      },
      rows: [headRow(drawn), ...drawn.block.rows.map((row) => bodyRow(drawn, row))],
    }),
  ];
}

function headRow({ block, widths }: Drawn): TableRow {
  const children = block.columns.map(
    ({ header }, index) =>
      new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        verticalAlign: VerticalAlignTable.CENTER,
        children: [new Paragraph({ style: "MocTableHead", children: [new TextRun({ text: cleanLine(header) })] })],
      }),
  );
  return new TableRow({ tableHeader: true, cantSplit: true, children });
}

function bodyRow(drawn: Drawn, row: Row): TableRow {
  const { columns } = drawn.block;
  const cells = row.cells.slice(0, columns.length);
  const unsaid = unsaidReasons(row, drawn.block.notes);
  const children = (cells.length > 0 ? cells : [EMPTY]).map((cell, index, all) => {
    // The last cell of a short row, as of a group's title, runs on to the edge.
    const span = index === all.length - 1 ? columns.length - index : 1;
    const width = drawn.widths.slice(index, index + span).reduce((sum, one) => sum + one, 0);
    const letter = cell.kind === "missing" && unsaid.includes(cell.reason) ? drawn.letters.get(cell.reason) : undefined;
    return new TableCell({
      width: { size: width, type: WidthType.DXA },
      ...(span > 1 && { columnSpan: span }),
      ...(row.isGroup && { shading: { type: "clear", fill: SHADE, color: "auto" } }),
      children: [cellParagraph({ cell, column: columns[index], row, style: drawn.style, letter })],
    });
  });
  return new TableRow({ cantSplit: true, ...(row.isGroup && { keepNext: true }), children });
}

const EMPTY: Cell = { kind: "text", text: "" };

function cellParagraph(input: {
  cell: Cell;
  column: Column | undefined;
  row: Row;
  style: string;
  letter: string | undefined;
}): Paragraph {
  const { cell, row, column } = input;
  const text = new TextRun({ text: cleanLine(cell.text), ...(row.isGroup && { bold: true }) });
  const letter = input.letter === undefined ? [] : [new TextRun({ text: input.letter, superScript: true })];
  const align = row.isGroup && row.cells.length === 1 ? "left" : (column?.align ?? "left");
  return new Paragraph({ style: input.style, alignment: ALIGNMENT[align], children: [text, ...letter] });
}

function notesOf({ block, letters }: Drawn): Paragraph[] {
  const reasons = [...letters].flatMap(([reason, letter], index) => [
    new TextRun({ text: index > 0 ? "; " : "" }),
    new TextRun({ text: letter, superScript: true }),
    new TextRun({ text: ` ${cleanLine(reason)}` }),
  ]);
  return [
    ...(reasons.length > 0 ? [new Paragraph({ style: "MocNote", children: reasons })] : []),
    ...block.notes.map(noteParagraph),
    // Without it Word would join a table to one that follows.
    ...(reasons.length === 0 && block.notes.length === 0 ? [new Paragraph({ style: "MocRule" })] : []),
  ];
}
