import { roundDecimalText, toDecimalText } from "@/lib/format/decimal-text";
import { MINUS } from "@/lib/format/number";
import type { Cell } from "../document";

type NumberCell = Extract<Cell, { kind: "number" }>;

/** A number as a spreadsheet keeps it, and how it shows it: with the separators of the reader's system, else as printed. */
export type TypedNumber = { readonly value: number; readonly format: string };

export function typedNumber(cell: NumberCell): TypedNumber {
  const digits = cell.decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(cell.decimals)}`;
  // "+5,27" and "41,20%": the sign before and the words behind the digits belong to the print.
  const [, sign = "", behind = ""] = /^([+\u2212-]?)[\d.,\s]*(.*)$/su.exec(cell.text) ?? [];
  const shown = behind === "" ? digits : `${digits}"${behind.replaceAll('"', "")}"`;
  const isSigned = sign === "+" && cell.value > 0;
  const negative = `"${MINUS}"${shown}`;
  return { value: printedValue(cell), format: isSigned ? `"+"${shown};${negative};${shown}` : `${shown};${negative}` };
}

/**
 * The value itself, unless a spreadsheet would round it to other digits than the document prints (1,005 as a double lies below
 * its own print, and is rounded down in one and up in the other); then the printed one. No minus before a zero.
 */
function printedValue({ value, decimals }: NumberCell): number {
  const printed = Number(value.toFixed(decimals));
  if (printed === 0) return value > 0 ? value : 0;
  const { negative, whole, fraction } = roundDecimalText(toDecimalText(value), decimals);
  const shown = Number(`${negative ? "-" : ""}${whole}${fraction === "" ? "" : `.${fraction}`}`);
  return shown === printed ? value : printed;
}
