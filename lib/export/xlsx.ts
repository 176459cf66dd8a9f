import writeXlsxFile, { type CellObject, type Sheet } from "write-excel-file/node";
import type { DownloadCell, DownloadColumn, DownloadTable } from "@/lib/export/download-table";

export type WorkbookWords = { readonly data: string; readonly notes: string };

const HEADING = { fontWeight: "bold", wrap: true, alignVertical: "top", bottomBorderStyle: "thin" } as const;
const NARROWEST = 8;
const WIDEST = 48;
/** What Excel allows in the name of a sheet. */
const SHEET_NAME_LENGTH = 31;
const FORBIDDEN_IN_SHEET_NAME = /[\\/?*[\]:]/g;
/** XML has no way to write these; with one of them (from an address, in the notes) Excel would refuse the whole file. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const LONGEST_CELL = 32_767;

const writeText = (text: string) => text.replace(NOT_IN_XML, "").normalize("NFC").slice(0, LONGEST_CELL);

/**
 * A table as an Excel workbook: typed cells, the headings frozen, notes on a second sheet. Number formats are Excel's
 * own codes, which each reader sees with the separators of their system. Texts are written as texts: none is a formula.
 */
export async function formatXlsx(table: DownloadTable, words: WorkbookWords): Promise<Buffer> {
  const heads = table.columns.map(
    ({ heading }): CellObject => ({ value: writeText(heading), type: String, ...HEADING }),
  );
  const rows = table.rows.map((row) =>
    table.columns.map((column, index) => toCell(column, row[index] ?? null, table.fileName)),
  );
  const sheet: Sheet<never> = {
    sheet: sheetName(words.data),
    data: [heads, ...rows],
    columns: table.columns.map((_, index) => ({ width: widthOf(table, index) })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  };
  const notes = [table.title, ...table.notes].map((text): CellObject[] => [
    { value: writeText(text), type: String, wrap: true },
  ]);
  return writeXlsxFile([sheet, { sheet: sheetName(words.notes), data: notes, columns: [{ width: 100 }] }]).toBuffer();
}

function toCell(column: DownloadColumn, cell: DownloadCell, fileName: string): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === "number") {
    if (!Number.isFinite(cell)) throw new RangeError(`not a finite number in ${fileName}: ${column.heading}`);
    return { value: cell, type: Number, format: numberFormat(column) };
  }
  // A workbook's dates have no time zone; the library writes the day in UTC.
  if (column.kind === "date") return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: "dd/mm/yyyy" };
  return { value: writeText(cell), type: String, wrap: cell.length > WIDEST };
}

function numberFormat({ kind, digits = 2 }: DownloadColumn): string {
  return kind === "integer" ? "#,##0" : `#,##0.${"0".repeat(Math.max(1, digits))}`;
}

function widthOf(table: DownloadTable, index: number): number {
  const heading = table.columns[index]?.heading ?? "";
  const longest = table.rows.reduce((most, row) => Math.max(most, String(row[index] ?? "").length), heading.length / 2);
  return Math.min(WIDEST, Math.max(NARROWEST, longest + 2));
}

function sheetName(name: string): string {
  return name.replaceAll(FORBIDDEN_IN_SHEET_NAME, " ").slice(0, SHEET_NAME_LENGTH);
}
