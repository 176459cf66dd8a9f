import type { Cell, Column, Row, TableBlock } from "../document";
import type { FileWords } from "../file-words";
import { escapeHtml } from "./escape-html";
import { type ReasonMarks, reasonMarks } from "./reason-marks";

type Drawing = { readonly table: TableBlock; readonly words: FileWords; readonly marks: ReasonMarks };

/** A table that scrolls in its own box where the screen is narrow; its header row comes again on each printed page. */
export function drawTable(options: {
  readonly table: TableBlock;
  readonly id: string;
  /** Of the annex, where the table has no caption of its own. */
  readonly title: string;
  readonly words: FileWords;
}): string {
  const { table, id, words } = options;
  const drawing = { table, words, marks: reasonMarks(table) };
  const caption = [table.label, table.caption || options.title].filter((part) => part !== "").join(". ");
  // The title of an annex stands right above its table already.
  const isOwn = table.label !== "" || table.caption !== "";
  const total = table.columns.reduce((sum, { width }) => sum + width, 0);
  const cols = table.columns.map(({ width }) => `<col style="width:${((width / total) * 100).toFixed(2)}%">`).join("");
  const heads = table.columns.map(({ header }) => `<th scope="col">${escapeHtml(header)}</th>`).join("");
  return [
    `<div class="scroll" role="region" aria-labelledby="${id}-caption" tabindex="0">`,
    `<table id="${id}"><caption id="${id}-caption"><span${isOwn ? "" : ' class="hidden"'}>${escapeHtml(caption)}</span></caption>`,
    `<colgroup>${cols}</colgroup><thead><tr>${heads}</tr></thead>`,
    ...bodiesOf(table.rows).map((rows) => `<tbody>${rows.map((row) => drawRow(drawing, row)).join("")}</tbody>`),
    "</table></div>",
    drawNotes(drawing),
  ].join("");
}

/** A group with its title is a body of its own, so that the title is known to belong to its rows. */
function bodiesOf(rows: readonly Row[]): Row[][] {
  const bodies: Row[][] = [];
  for (const row of rows) {
    const last = bodies.at(-1);
    if (last === undefined || row.isGroup) bodies.push([row]);
    else last.push(row);
  }
  return bodies;
}

function drawRow(drawing: Drawing, row: Row): string {
  const { columns } = drawing.table;
  if (row.isGroup) {
    const title = row.cells.map(({ text }) => text).join(" ");
    return `<tr class="group"><th scope="rowgroup" colspan="${columns.length}">${escapeHtml(title)}</th></tr>`;
  }
  const head = headColumn(columns);
  const isShown = row.reference === null || row.cells.some(({ text }) => text.includes(row.reference ?? ""));
  const cells = columns.map((column, index) => {
    const cell = row.cells[index];
    if (index !== head)
      return `<td${classOf(column, { cell, row })}>${cell === undefined ? "" : drawCell(drawing, cell)}</td>`;
    const reference = isShown ? "" : ` <span class="ref">${escapeHtml(row.reference ?? "")}</span>`;
    return `<th scope="row">${cell === undefined ? "" : drawCell(drawing, cell)}${reference}</th>`;
  });
  return `<tr>${cells.join("")}</tr>`;
}

/** What names the row: the first column of words. */
function headColumn(columns: readonly Column[]): number {
  const found = columns.findIndex(({ align }) => align === "left");
  return found === -1 ? 0 : found;
}

function classOf({ align }: Column, { cell, row }: { readonly cell: Cell | undefined; readonly row: Row }): string {
  const names = [
    align === "right" ? "r" : align === "center" ? "c" : "",
    cell !== undefined && cell.kind !== "text" ? "n" : "",
    cell?.kind === "text" && cell.text === row.reference ? "ref" : "",
  ].filter((name) => name !== "");
  return names.length === 0 ? "" : ` class="${names.join(" ")}"`;
}

function drawCell({ marks }: Drawing, cell: Cell): string {
  const text = escapeHtml(cell.text);
  if (cell.kind === "date") return `<time datetime="${cell.date}">${text}</time>`;
  if (cell.kind !== "missing" || cell.reason === "") return text;
  const reason = escapeHtml(cell.reason);
  const mark = marks.get(cell.reason);
  const sign = mark === undefined ? "" : `<sup aria-hidden="true">(${mark})</sup>`;
  return `<abbr title="${reason}">${text}</abbr>${sign}<span class="hidden"> (${reason})</span>`;
}

function drawNotes({ table, words, marks }: Drawing): string {
  const reasons = [...marks].map(([reason, mark]) => `(${mark}) ${words.missingReason}: ${reason}.`);
  const notes = [...table.notes, ...reasons];
  return notes.map((note) => `<p class="note">${escapeHtml(note)}</p>`).join("");
}
