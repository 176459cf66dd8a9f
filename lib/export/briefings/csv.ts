import { type CsvCell, formatCsv } from "../csv";
import type { BriefingDocument, Cell } from "./document";
import { captionOf, type PlacedTable, reasonsOf, tablesOf } from "./document-tables";
import { fileWords } from "./file-words";

/**
 * All rows of all tables as one flat CSV. Each row tells its briefing, table and group and its reference; then comes a column
 * for each heading there is, of which a table fills its own, so that a reader can take the tables apart again. A missing figure
 * is empty and its reason stands in the last column; numbers have all their decimals, dates are `2026-10-31`.
 */
export function renderBriefingCsv(document: BriefingDocument): string {
  const words = fileWords(document.language);
  const tables = tablesOf(document);
  const { briefing, state, table, caption, group, reference } = words.csv;
  const fixed = [briefing, state, table, caption, group, reference];
  const headings = [...new Set(tables.flatMap((placed) => headingsOf(placed, fixed)))];
  const marks = stateOf(document, words.states[document.state]);
  const rows = tables.flatMap((placed) =>
    dataRows(placed, fixed).map(({ group: title, row, cells }) => [
      document.reference,
      marks,
      placed.table.key,
      captionOf(placed),
      title,
      row.reference,
      ...headings.map((heading) => cells.get(heading) ?? null),
      reasonsOf(placed.table, row) || null,
    ]),
  );
  return formatCsv([...fixed, ...headings, words.missingReason], rows);
}

/** `Dự thảo; SỐ LIỆU MẪU`: a mark that says the same is not said again. */
function stateOf({ marks }: BriefingDocument, state: string): string {
  const others = marks.filter((mark) => mark.toLocaleLowerCase("vi") !== state.toLocaleLowerCase("vi"));
  return [state, ...others].join("; ");
}

/** Columns with one heading are told apart, in a table and from those that every row has: `Ngày`, `Ngày (2)`. */
function headingsOf({ table }: PlacedTable, fixed: readonly string[]): string[] {
  return table.columns.map(({ header }, index) => {
    const earlier = [...fixed, ...table.columns.slice(0, index).map((column) => column.header)];
    const before = earlier.filter((heading) => heading === header).length;
    return before === 0 ? header : `${header} (${before + 1})`;
  });
}

/** Rows with figures; the title of a group goes along with each of its rows. */
function dataRows(placed: PlacedTable, fixed: readonly string[]) {
  const headings = headingsOf(placed, fixed);
  let group: string | null = null;
  return placed.table.rows.flatMap((row) => {
    if (row.isGroup) {
      group = row.cells.map(({ text }) => text).join(" ");
      return [];
    }
    const cells = new Map(headings.map((heading, index) => [heading, csvCell(row.cells[index])]));
    return [{ group, row, cells }];
  });
}

function csvCell(cell: Cell | undefined): CsvCell {
  if (cell === undefined || cell.kind === "missing") return null;
  if (cell.kind === "number") return cell.value;
  return cell.kind === "date" ? cell.date : cell.text;
}
