import type { Cell, Row, TableBlock } from "@/lib/export/briefings/document";

/** From so many cells of a column on, one note tells the reason that they share. */
const TOLD_ONCE_FROM = 3;

export type MissingReasons = {
  /** For under the `…` of a cell. */
  readonly inCell: ReadonlyMap<Cell, string>;
  /** `…: chưa có số liệu (Số gần nhất, Ngày)` */
  readonly notes: readonly string[];
};

/** Why figures are missing, as far as neither their row nor the notes of the table say it. */
export function missingReasons(table: TableBlock): MissingReasons {
  const inCell = new Map<Cell, string>();
  const byReason = new Map<string, string[]>();
  table.columns.forEach(({ header }, index) => {
    const untold = table.rows.flatMap((row) => untoldReason({ row, index, table }));
    const [first] = untold;
    if (
      first !== undefined &&
      untold.length >= TOLD_ONCE_FROM &&
      untold.every(({ reason }) => reason === first.reason)
    ) {
      byReason.set(first.reason, [...(byReason.get(first.reason) ?? []), header]);
      return;
    }
    for (const { cell, reason } of untold) inCell.set(cell, reason);
  });
  return { inCell, notes: [...byReason].map(([reason, headers]) => `…: ${reason} (${headers.join(", ")})`) };
}

type UntoldOf = { readonly row: Row; readonly index: number; readonly table: TableBlock };

function untoldReason({ row, index, table }: UntoldOf): { cell: Cell; reason: string }[] {
  const cell = row.cells[index];
  if (cell?.kind !== "missing" || cell.reason === "") return [];
  const told = [...table.notes, ...row.cells.map(({ text }) => text)].join("\n").toLowerCase();
  return told.includes(cell.reason.toLowerCase()) ? [] : [{ cell, reason: cell.reason }];
}
