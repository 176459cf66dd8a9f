import { contentDisposition } from "./content-disposition";

/** A cell of a table to hand out: null is missing and stays empty; the sign for missing is for eyes. */
export type CsvCell = string | number | null;

const BYTE_ORDER_MARK = "\uFEFF";
const LINE_END = "\r\n";
/** What makes a spreadsheet take a text for a formula, the wide signs of East Asian settings among them. */
const FORMULA_START = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const MINUS = "\u2212";

/**
 * A table as CSV (RFC 4180) in UTF-8: with a byte order mark, because Excel reads Vietnamese wrongly without it.
 * Numbers are written as `14.6`, dates as they come (`2026-10-31`), in every language, so that the next program reads
 * them. No cell begins like a formula: a text gets an apostrophe before it, a negative number the sign U+2212.
 */
export function formatCsv(headings: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + [headings, ...rows].map((row) => row.map(formatCell).join(",") + LINE_END).join("");
}

function formatCell(cell: CsvCell): string {
  if (cell === null) return "";
  return quote(typeof cell === "number" ? formatNumber(cell) : disarm(cell.normalize("NFC")));
}

function formatNumber(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a finite number: ${value}`);
  return value < 0 ? `${MINUS}${-value}` : String(value);
}

function disarm(text: string): string {
  return FORMULA_START.test(text) ? `'${text}` : text;
}

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The headers of a file to save. */
export function csvHeaders(fileName: string): Record<string, string> {
  return {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": contentDisposition(fileName),
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  };
}
