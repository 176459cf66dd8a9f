import type { CellObject } from "write-excel-file/node";
import type { Cell, Column } from "../document";
import { BriefingRenderError } from "../render-error";
import { typedNumber } from "./number-format";

/** XML has no way to write these; with one of them Excel would refuse the whole file. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const LONGEST_CELL = 32_767;

export const FRAME = { borderStyle: "thin", borderColor: "#B4BFC7", alignVertical: "top" } as const;
export const HEAD = {
  ...FRAME,
  fontWeight: "bold",
  wrap: true,
  align: "center",
  alignVertical: "center",
  backgroundColor: "#EEF2F4",
} as const;

/** A text as a text: the type says so, hence what begins with `=` is no formula. */
export function textCell(text: string, look: Partial<CellObject> = {}): CellObject {
  return { value: text.replace(NOT_IN_XML, "").normalize("NFC").slice(0, LONGEST_CELL), type: String, ...look };
}

/** A cell with its type; a missing figure is the sign for missing, never a number. */
export function typedCell(
  cell: Cell | undefined,
  { column: { align }, block }: { readonly column: Column; readonly block: string },
): CellObject {
  const look = { ...FRAME, align, ...(align === "right" ? { indent: 1 } : {}) } as const;
  if (cell === undefined) return textCell("", look);
  if (cell.kind === "number") {
    if (!Number.isFinite(cell.value)) throw new BriefingRenderError(block, `not a finite number: ${cell.text}`);
    return { ...typedNumber(cell), type: Number, ...look };
  }
  // A workbook's dates have no time zone; the library writes the day in UTC.
  if (cell.kind === "date") {
    return { value: new Date(`${cell.date}T00:00:00Z`), type: Date, format: "d/m/yyyy", ...look };
  }
  return textCell(cell.text, { ...look, wrap: cell.kind === "text" });
}
