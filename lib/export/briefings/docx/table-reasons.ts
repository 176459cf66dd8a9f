import type { Row, TableBlock } from "../document";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/**
 * Letters for the reasons why figures of a table are missing, in the order of their first place. A reason that the row's
 * own remark or a note below the table gives already needs none.
 */
export function missingReasons(block: TableBlock): Map<string, string> {
  const letters = new Map<string, string>();
  for (const row of block.rows)
    for (const reason of unsaidReasons(row, block.notes))
      if (!letters.has(reason)) letters.set(reason, letterAt(letters.size));
  return letters;
}

export function unsaidReasons(row: Row, notes: readonly string[]): string[] {
  const said = [...notes, ...row.cells.map((cell) => (cell.kind === "text" ? cell.text : ""))];
  return row.cells.flatMap((cell) => {
    if (cell.kind !== "missing" || cell.reason.trim() === "") return [];
    const reason = cell.reason.toLocaleLowerCase("vi");
    return said.some((text) => text.toLocaleLowerCase("vi").includes(reason)) ? [] : [cell.reason];
  });
}

function letterAt(index: number): string {
  const letter = LETTERS[index % LETTERS.length] ?? "";
  return letter.repeat(Math.floor(index / LETTERS.length) + 1);
}
