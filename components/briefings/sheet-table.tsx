import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Cell, Column, Row, TableBlock } from "@/lib/export/briefings/document";
import { reasonMarks } from "@/lib/export/briefings/html/reason-marks";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { traceHref } from "./briefing-address";

type SheetTableProps = { table: TableBlock; id: string; title: string; language: Language };
type Marks = ReturnType<typeof reasonMarks>;

/** A table of the document; where the screen is narrow it scrolls in its own box. Each row leads to what stands behind it. */
export function SheetTable({ table, id, title, language }: SheetTableProps) {
  const caption = [table.label, table.caption || title].filter((part) => part !== "").join(". ");
  const total = table.columns.reduce((sum, { width }) => sum + width, 0);
  const marks = reasonMarks(table);
  const words = getMessages(language).briefings;
  const reasons = [...marks].map(([reason, mark]) => `(${mark}) ${words.reasons(reason)}`);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard */}
      <section className="sheet-scroll" aria-labelledby={`${id}-caption`} tabIndex={0}>
        <table className="sheet-table">
          <caption id={`${id}-caption`}>
            <span>{caption}</span>
          </caption>
          <colgroup>
            {table.columns.map(({ header, width }) => (
              <col key={header} width={`${((width / total) * 100).toFixed(2)}%`} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {table.columns.map(({ header }) => (
                <th key={header} scope="col">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          {bodiesOf(table.rows).map((rows, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows without figures have no name of their own
            <tbody key={index}>
              {rows.map((row, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <SheetRow key={at} row={row} columns={table.columns} marks={marks} />
              ))}
            </tbody>
          ))}
        </table>
      </section>
      {[...table.notes, ...reasons].map((note) => (
        <p key={note} className="sheet-note">
          {note}
        </p>
      ))}
    </>
  );
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

type RowProps = { row: Row; columns: readonly Column[]; marks: Marks };

function SheetRow({ row, columns, marks }: RowProps) {
  if (row.isGroup) {
    return (
      <tr className="sheet-group">
        <th scope="rowgroup" colSpan={columns.length}>
          {row.cells.map(({ text }) => text).join(" ")}
        </th>
      </tr>
    );
  }
  const head = Math.max(
    0,
    columns.findIndex(({ align }) => align === "left"),
  );
  return (
    <tr>
      {columns.map(({ header, align }, index) => {
        const cell = row.cells[index];
        const Tag = index === head ? "th" : "td";
        return (
          <Tag key={header} scope={index === head ? "row" : undefined} className={`sheet-${align} ${kindClass(cell)}`}>
            {cell === undefined ? null : <SheetCell cell={cell} reference={row.reference} marks={marks} />}
          </Tag>
        );
      })}
    </tr>
  );
}

function kindClass(cell: Cell | undefined): string {
  return cell === undefined || cell.kind === "text" ? "" : "sheet-number";
}

function SheetCell({ cell, reference, marks }: { cell: Cell; reference: string | null; marks: Marks }) {
  if (reference !== null && cell.text === reference) {
    return (
      <a className="link sheet-reference" href={traceHref(reference)}>
        {reference}
      </a>
    );
  }
  if (cell.kind === "date") return <time dateTime={cell.date}>{cell.text}</time>;
  if (cell.kind !== "missing" || cell.reason === "") return cell.text;
  const mark = marks.get(cell.reason);
  return (
    <>
      <abbr title={cell.reason}>{cell.text}</abbr>
      {mark === undefined ? null : <sup aria-hidden="true">({mark})</sup>}
      <VisuallyHidden> ({cell.reason})</VisuallyHidden>
    </>
  );
}
