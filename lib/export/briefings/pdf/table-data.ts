import type { Cell, Column, Row, TableBlock } from "@/lib/export/briefings/document";
import { type MissingReasons, missingReasons } from "./missing-reasons";
import { breakable, printableLine, printableText, wordsOf } from "./printable-text";
import { proseLine } from "./text-data";

/** Longer words in a cell may be broken, lest one address or code takes the width of all others. */
const LONGEST_WORD = 18;
/** How many of a column's longest words decide how narrow it may become; letters differ in width. */
const MEASURED_WORDS = 4;
/** A row that would take most of a page may be divided between two. */
const DIVIDED_FROM = 700;

export type CellData = {
  readonly text: string;
  /** Why a figure is missing, where neither the row nor the notes say it. */
  readonly reason: string;
  readonly align: Column["align"];
  readonly span: number;
};

export type RowData = { readonly isGroup: boolean; readonly isDivisible: boolean; readonly cells: readonly CellData[] };

/** Rows, or titles of groups over the rows that follow. Two heads in a row would stop the typesetter, and the server with it. */
export type PartData = { readonly isHead: boolean; readonly rows: readonly RowData[] };

export type ColumnData = {
  readonly header: string;
  readonly share: number;
  readonly words: readonly string[];
};

export type TableData = {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly ColumnData[];
  readonly parts: readonly PartData[];
  readonly notes: readonly string[];
  /** Between the margins, in points. */
  readonly room: number;
};

export function tableData(table: TableBlock, room: number): TableData {
  const reasons = missingReasons(table);
  const rows = table.rows.map((row) => rowData({ row, columns: table.columns, reasons }));
  return {
    kind: "table",
    caption: captionOf(table),
    columns: table.columns.map((column, index) => columnData({ column, index, rows })),
    parts: partsOf(rows),
    notes: [...table.notes, ...reasons.notes].filter((note) => note !== "").map(proseLine),
    room,
  };
}

function partsOf(rows: readonly RowData[]): PartData[] {
  const parts: { isHead: boolean; rows: RowData[] }[] = [];
  for (const row of rows) {
    const last = parts.at(-1);
    if (last?.isHead === row.isGroup) last.rows.push(row);
    else parts.push({ isHead: row.isGroup, rows: [row] });
  }
  const end = parts.at(-1);
  // A title over nothing is an ordinary row.
  return end?.isHead === true ? [...parts.slice(0, -1), { ...end, isHead: false }] : parts;
}

/** `Bảng 1. Kết quả thực hiện các chỉ tiêu` */
export function captionOf({ label, caption }: { readonly label: string; readonly caption: string }): string {
  return proseLine([label, caption].filter((part) => part !== "").join(". "));
}

function cellText(text: string): string {
  return breakable(printableText(text), LONGEST_WORD);
}

type RowOf = { readonly row: Row; readonly columns: readonly Column[]; readonly reasons: MissingReasons };

function rowData({ row, columns, reasons }: RowOf): RowData {
  const cells = row.cells.slice(0, columns.length).map((cell, index) => ({
    text: cellText(cell.text),
    reason: printableLine(reasons.inCell.get(cell) ?? ""),
    align: alignOf({ cell, column: columns[index], isAlone: row.cells.length === 1 }),
    span: 1,
  }));
  const last = cells.pop() ?? { text: "", reason: "", align: "left" as const, span: 1 };
  // Every row fills all columns: otherwise those who hear the table would be told the wrong head.
  cells.push({ ...last, span: columns.length - cells.length });
  const letters = Math.max(...row.cells.map(({ text }) => text.length), 0);
  return { isGroup: row.isGroup, isDivisible: letters > DIVIDED_FROM, cells };
}

function alignOf(of: { cell: Cell; column: Column | undefined; isAlone: boolean }): Column["align"] {
  if (of.isAlone || of.column === undefined) return "left";
  return of.cell.kind === "number" && of.column.align === "left" ? "right" : of.column.align;
}

type ColumnOf = { readonly column: Column; readonly index: number; readonly rows: readonly RowData[] };

function columnData({ column, index, rows }: ColumnOf): ColumnData {
  const header = cellText(column.header);
  const own = rows.flatMap(({ cells }) => {
    const cell = cells[index];
    return cell === undefined || cell.span > 1 ? [] : wordsOf(cell.text);
  });
  const words = [...new Set([...wordsOf(header), ...own])].sort((one, other) => other.length - one.length);
  return { header, share: Math.max(column.width, 0.1), words: words.slice(0, MEASURED_WORDS) };
}
