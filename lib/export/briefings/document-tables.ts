import type { Annex, BriefingDocument, Row, TableBlock } from "./document";

/** A table with the place it stands in: the report itself, or one of its annexes. */
export type PlacedTable = { readonly table: TableBlock; readonly annex: Annex | null };

/** All tables in the order of the paper. */
export function tablesOf(document: BriefingDocument): PlacedTable[] {
  const own = document.blocks.flatMap((block) => (block.kind === "table" ? [{ table: block, annex: null }] : []));
  const others = document.annexes.flatMap((annex) =>
    annex.blocks.flatMap((block) => (block.kind === "table" ? [{ table: block, annex }] : [])),
  );
  return [...own, ...others];
}

/** `Bảng 1. Kết quả thực hiện các chỉ tiêu`; of an annex without a caption its title. */
export function captionOf({ table, annex }: PlacedTable): string {
  const caption = table.caption || annex?.title || table.key;
  return table.label === "" ? caption : `${table.label}. ${caption}`;
}

/** What is missing in a row, column by column; a reason that is empty means that there is nothing to tell. */
export function reasonsOf(table: TableBlock, row: Row): string {
  return row.cells
    .flatMap((cell, index) => {
      if (cell.kind !== "missing" || cell.reason === "") return [];
      return [`${table.columns[index]?.header ?? index + 1}: ${cell.reason}`];
    })
    .join("; ");
}
