import { Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType } from "docx";
import { shareWidths } from "./measures";

type LayoutRow = readonly (readonly Paragraph[])[];

/** A table without borders, with which official letters set blocks side by side. Rows are never divided by a page. */
export function layoutTable(input: { rows: readonly LayoutRow[]; shares: readonly number[]; width: number }): Table {
  const widths = shareWidths(input.shares, input.width);
  return new Table({
    style: "MocLayout",
    width: { size: input.width, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: input.rows.map((cells) => new TableRow({ cantSplit: true, children: cells.map(toCell(widths)) })),
  });
}

const toCell = (widths: readonly number[]) => (children: readonly Paragraph[], index: number) =>
  new TableCell({
    width: { size: widths[index] ?? 0, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    // A cell without a paragraph is a damaged file to Word.
    children: children.length > 0 ? children : [new Paragraph({})],
  });
