import { readFileSync } from "node:fs";

export type TsvRow = Readonly<Record<string, string>>;

/**
 * Reads tab-separated text with the quoting of RFC 4180: a field in double quotes may hold tabs, line breaks and
 * doubled quotes. The first row names the columns; a row of another length is an error, since a shifted column would
 * be believed.
 */
export function parseTsv(text: string): TsvRow[] {
  const [header, ...rows] = splitRecords(text.startsWith("\uFEFF") ? text.slice(1) : text);
  if (header === undefined) throw new Error("A table needs a row that names its columns");
  return rows.map((row, index) => {
    if (row.length !== header.length) {
      throw new Error(`Row ${index + 2} has ${row.length} fields, the header has ${header.length}`);
    }
    return Object.fromEntries(header.map((name, column) => [name, row[column] ?? ""]));
  });
}

/** A table that lies beside this file, by its path without the ending. */
export function readSeedTable(path: string): TsvRow[] {
  return parseTsv(readFileSync(new URL(`${path}.tsv`, import.meta.url), "utf8"));
}

/** The field of a column that must exist; an empty field is an empty text. */
export function field(row: TsvRow, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`There is no column ${column}`);
  return value.normalize("NFC");
}

export function fieldOrNull(row: TsvRow, column: string): string | null {
  return field(row, column) || null;
}

function splitRecords(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let position = 0;
  while (position < text.length) {
    const { value, next } = readField(text, position);
    record.push(value);
    const after = text[next];
    if (after === "\t") {
      position = next + 1;
      if (position === text.length) record.push("");
    } else {
      position = next + lineBreakLength(text, next);
    }
    if (after !== "\t" || position === text.length) {
      records.push(record);
      record = [];
    }
  }
  return records;
}

function readField(text: string, start: number): { value: string; next: number } {
  if (text[start] !== '"') {
    let end = start;
    while (end < text.length && text[end] !== "\t" && text[end] !== "\n" && !isCrLf(text, end)) end += 1;
    return { value: text.slice(start, end), next: end };
  }
  let value = "";
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') value += text[at];
    else if (text[at + 1] === '"') {
      value += '"';
      at += 1;
    } else {
      const after = text[at + 1];
      if (after !== undefined && after !== "\t" && after !== "\n" && !isCrLf(text, at + 1)) {
        throw new Error(`A closing quote is followed by ${JSON.stringify(after)} at ${at + 1}`);
      }
      return { value, next: at + 1 };
    }
  }
  throw new Error(`A quoted field that begins at ${start} is never closed`);
}

function isCrLf(text: string, at: number): boolean {
  return text[at] === "\r" && text[at + 1] === "\n";
}

function lineBreakLength(text: string, at: number): number {
  return isCrLf(text, at) ? 2 : 1;
}
