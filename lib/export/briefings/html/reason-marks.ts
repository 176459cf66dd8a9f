import type { Row, TableBlock } from "../document";

/** The letter of a footnote by the reason for which a figure is missing. */
export type ReasonMarks = ReadonlyMap<string, string>;

/** A reason gets a footnote unless the table tells it already, in a note or in the row where the figure is missing. */
export function reasonMarks({ rows, notes }: TableBlock): ReasonMarks {
  const told = fold(notes.join("\n"));
  const marks = new Map<string, string>();
  for (const reason of rows.flatMap((row) => untoldIn(row))) {
    if (!told.includes(fold(reason)) && !marks.has(reason)) marks.set(reason, letter(marks.size));
  }
  return marks;
}

function untoldIn(row: Row): string[] {
  const words = fold(row.cells.map((cell) => (cell.kind === "text" ? cell.text : "")).join("\n"));
  return row.cells.flatMap((cell) =>
    cell.kind === "missing" && cell.reason !== "" && !words.includes(fold(cell.reason)) ? [cell.reason] : [],
  );
}

function fold(text: string): string {
  return text.normalize("NFC").toLocaleLowerCase("vi");
}

/** a, b, …, z, then by number. */
function letter(index: number): string {
  return index < 26 ? String.fromCharCode(97 + index) : String(index + 1);
}
