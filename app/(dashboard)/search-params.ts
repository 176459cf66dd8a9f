import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { asOfParameter, provinceParameter } from "@/lib/http/query";

export type SearchParams = Promise<Record<string, string | string[] | undefined>>;

/** A date is taken, left out, or refused with what was given; nothing else in an address is refused. */
export type AskedDate = { readonly asOf: IsoDate | null; readonly refused: string | null };

const MOST_SHOWN = 40;

export function readAsOf(given: string | string[] | undefined): AskedDate {
  if (given === undefined || given === "") return { asOf: null, refused: null };
  const parsed = asOfParameter.safeParse(given);
  if (parsed.success) return { asOf: parsed.data ?? null, refused: null };
  return { asOf: null, refused: String(given).slice(0, MOST_SHOWN) };
}

/** Undefined for anything that is no code of a province: the reader's own is shown then. */
export function readProvince(given: string | string[] | undefined): string | undefined {
  const parsed = provinceParameter.safeParse(given);
  return parsed.success ? parsed.data : undefined;
}
