import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { CaseFaultCode } from "@/lib/domain/targets/validate-case";
import type { CalculatorField } from "./read-calculator";
import { type NumberStyle, readTypedDate, readTypedNumber } from "./read-typed-values";

export type CalculatorFaultCode = CaseFaultCode | "required" | "date" | "number" | "too_many_rows";

export type CalculatorFault = {
  readonly field: CalculatorField;
  /** The line in a list, from 1 as typed; null for a field of one value. */
  readonly line: number | null;
  readonly code: CalculatorFaultCode;
};

export type Line = { readonly line: number; readonly date: IsoDate; readonly value: number };

/** An address holds so many rows in every browser; a spreadsheet with more belongs to the API. */
export const MOST_ROWS = 240;

const MISSING_MARKS = new Set(["", "…", "...", "-", "–"]);

/**
 * Reads rows of a date and a value, as typed or pasted from a spreadsheet: a tab, a semicolon or spaces between them.
 * A row without a value is missing, never zero: it is counted and left out.
 */
export function readLines(options: { field: "milestones" | "observations"; text: string; style: NumberStyle }): {
  lines: readonly Line[];
  faults: readonly CalculatorFault[];
  withoutValue: number;
} {
  const { field, text, style } = options;
  const rows = text
    .split(/\r\n|\r|\n/)
    .map((row, index) => ({ row: row.trim(), line: index + 1 }))
    .filter(({ row }) => row !== "");
  if (rows.length > MOST_ROWS)
    return { lines: [], faults: [{ field, line: null, code: "too_many_rows" }], withoutValue: 0 };
  const lines: Line[] = [];
  const faults: CalculatorFault[] = [];
  let withoutValue = 0;
  for (const { row, line } of rows) {
    const [dateText = "", ...rest] = row.split(/[\t;]|\s+/);
    const valueText = rest.filter((part) => part !== "").join(" ");
    const date = readTypedDate(dateText);
    if (date === null) faults.push({ field, line, code: "date" });
    else if (MISSING_MARKS.has(valueText)) withoutValue += 1;
    else {
      const value = readTypedNumber(valueText, style);
      if (value === null) faults.push({ field, line, code: "number" });
      else lines.push({ line, date, value });
    }
  }
  return { lines, faults, withoutValue };
}
