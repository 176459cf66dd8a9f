import type { FloorCase } from "@/lib/domain/targets/types";
import type { Language } from "@/lib/i18n/language";
import { MOST_ROWS } from "./read-calculator-lines";
import { type NumberStyle, readTypedNumber } from "./read-typed-values";

export type FloorFault = {
  readonly field: "floor" | "units";
  /** The line in the list of units, from 1 as typed. */
  readonly line: number | null;
  readonly code: "required" | "number" | "floor_not_positive" | "unit_negative" | "too_many_rows";
};

export type FloorCalculation = {
  readonly texts: { readonly floor: string; readonly units: string };
  readonly style: NumberStyle;
  readonly faults: readonly FloorFault[];
  readonly asked: FloorCase | null;
};

/** What stands for a unit that did not report; an empty line is no unit at all. */
const NOT_REPORTED = new Set(["…", "...", "-", "–", "?"]);

/** Reads a floor and one value a unit, a line each (or separated by semicolons). */
export function readFloorCalculator(given: (name: string) => string, language: Language): FloorCalculation {
  const texts = { floor: given("floor"), units: given("units") };
  const style: NumberStyle = given("numbers") === "en" ? "en" : given("numbers") === "vi" ? "vi" : language;
  if (texts.floor.trim() === "" && texts.units.trim() === "") return { texts, style, faults: [], asked: null };
  const faults: FloorFault[] = [];
  const floor = readTypedNumber(texts.floor, style);
  if (floor === null)
    faults.push({ field: "floor", line: null, code: texts.floor.trim() === "" ? "required" : "number" });
  else if (floor <= 0) faults.push({ field: "floor", line: null, code: "floor_not_positive" });
  const units = readUnits(texts.units, style, faults);
  const asked = floor === null || faults.length > 0 ? null : { id: "calculator", floor, units };
  return { texts, style, faults, asked };
}

function readUnits(text: string, style: NumberStyle, faults: FloorFault[]): (number | null)[] {
  const rows = text.split(/\r\n|\r|\n|;/).map((row, index) => ({ row: row.trim(), line: index + 1 }));
  const filled = rows.filter(({ row }) => row !== "");
  if (filled.length > MOST_ROWS) {
    faults.push({ field: "units", line: null, code: "too_many_rows" });
    return [];
  }
  return filled.map(({ row, line }) => {
    if (NOT_REPORTED.has(row)) return null;
    const value = readTypedNumber(row, style);
    if (value === null) faults.push({ field: "units", line, code: "number" });
    else if (value < 0) faults.push({ field: "units", line, code: "unit_negative" });
    return value;
  });
}
