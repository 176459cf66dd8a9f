import type { IsoDate } from "../../dates/iso-date";
import type { Printed } from "../../targets/reasons/sentence";
import type { Status } from "../../targets/types";
import type { BriefingWords } from "./words";

/** A printed number and the unit it is in. */
export interface Quantity extends Printed {
  readonly unitCode: string;
}

/** The ways in which a sentence may put facts into words. */
export interface Speech {
  date(date: IsoDate): string;
  number(printed: Printed): string;
  /** with its unit */
  value(quantity: Quantity): string;
  /** with a percent sign where it has one, otherwise bare */
  bare(quantity: Quantity): string;
  percent(printed: Printed): string;
  count(value: number): string;
  /** "66 trạm", "1 station" */
  places(value: number): string;
  /** without a number: "trạm", "station" and "stations" */
  readonly placeOnly: string;
  readonly placesOnly: string;
  status(status: Status): string;
}

export function isPercentUnit(unitCode: string): boolean {
  return unitCode.startsWith("%");
}

export function speechOf(words: BriefingWords): Speech {
  const number = ({ value, decimals }: Printed) => words.formatNumber(value, decimals);
  const count = (value: number) => words.formatNumber(value, 0);
  const noun = (quantity: Quantity) => {
    const { one, other } = words.unitOf(quantity.unitCode);
    // Agreement is with what is printed: 0.96 doctors without decimals is "1 doctor".
    return number(quantity) === count(1) ? one : other;
  };
  return {
    date: (date) => words.formatDate(date),
    number,
    value: (quantity) => join(number(quantity), noun(quantity)),
    bare: (quantity) => (isPercentUnit(quantity.unitCode) ? `${number(quantity)}%` : number(quantity)),
    percent: (printed) => `${number(printed)}%`,
    count,
    places: (value) => `${count(value)} ${value === 1 ? words.place.one : words.place.other}`,
    placeOnly: words.place.one,
    placesOnly: words.place.other,
    status: (status) => words.statusOf(status),
  };
}

function join(number: string, unit: string): string {
  if (unit === "") return number;
  return /^[%/]/.test(unit) ? number + unit : `${number} ${unit}`;
}

/** The size of a difference: the sign is told in words. */
export function sizeOf<Q extends Printed>(quantity: Q): Q {
  return { ...quantity, value: Math.abs(quantity.value) };
}
