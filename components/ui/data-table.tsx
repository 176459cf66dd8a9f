import type { ReactNode } from "react";
import { Frozen } from "./frozen";

export type Column<Row> = {
  key: string;
  header: ReactNode;
  /** The header as plain text for stacked rows on a phone; the header itself when that is a text. */
  label?: string;
  cell: (row: Row) => ReactNode;
  isNumber?: boolean;
  /** The cell that names the row. */
  isRowHeader?: boolean;
  /** On a phone the cell takes its own line without its label. */
  isBlock?: boolean;
  sort?: "ascending" | "descending";
  className?: string;
};

type DataTableProps<Row> = {
  caption: ReactNode;
  isCaptionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shown in place of rows. */
  empty?: ReactNode;
  /** Rows stay rows on a phone (narrow tables). */
  isCompact?: boolean;
};

/** From here on a table goes to the browser as one piece. */
const LONG_TABLE_ROWS = 20;

/** A table that reads as a list of blocks under 600 px, without JavaScript. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  if (props.rows.length < LONG_TABLE_ROWS) return <PlainTable {...props} />;
  return (
    <Frozen>
      <PlainTable {...props} />
    </Frozen>
  );
}

function PlainTable<Row>({
  caption,
  isCaptionHidden = true,
  columns,
  rows,
  rowKey,
  empty,
  isCompact = false,
}: DataTableProps<Row>) {
  return (
    <table className={isCompact ? "data-table" : "data-table data-table-stacked"}>
      <caption className={isCaptionHidden ? "sr-only" : "card-aside p-2 text-start"}>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.key} scope="col" aria-sort={column.sort} className={column.isNumber ? "number" : undefined}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>
            {columns.map((column) => (
              <DataCell key={column.key} column={column} row={row} />
            ))}
          </tr>
        ))}
        {rows.length === 0 && empty ? (
          <tr>
            <td className="block-cell" colSpan={columns.length}>
              {empty}
            </td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

function DataCell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const className = [column.isNumber && "number", column.isBlock && "block-cell", column.className]
    .filter(Boolean)
    .join(" ");
  const label = column.label ?? (typeof column.header === "string" ? column.header : undefined);
  const Cell = column.isRowHeader ? "th" : "td";
  return (
    <Cell scope={column.isRowHeader ? "row" : undefined} className={className || undefined} data-label={label}>
      {column.cell(row)}
    </Cell>
  );
}
