import { z } from "zod";
import { type ComparisonAddress, DEFAULT_ADDRESS, SORT_KEYS } from "@/components/provinces/comparison-address";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { readAsOf } from "../search-params";

type Given = Readonly<Record<string, string | string[] | undefined>>;
type Refused = { readonly name: string; readonly given: string };

const LONGEST_TEXT = 100;
const LONGEST_SHOWN = 40;
const INDICATOR = z.string().regex(/^[a-z][a-z0-9_]{0,63}$/);
const WORDS = { asc: "ascending", desc: "descending" } as const;

/** What the address asks for; what it cannot mean is left out, and said to be. */
export function readAddress(
  given: Given,
  language: Language,
): { readonly address: ComparisonAddress; readonly refused: readonly Refused[] } {
  const { provinces, common } = getMessages(language);
  const refused: Refused[] = [];
  const read = <Value>(name: string, label: string, schema: z.ZodType<Value>): Value | null => {
    const text = given[name];
    if (text === undefined || text === "") return null;
    const parsed = schema.safeParse(text);
    if (parsed.success) return parsed.data;
    refused.push({ name: label, given: String(text).slice(0, LONGEST_SHOWN) });
    return null;
  };
  const asked = readAsOf(given.asOf);
  if (asked.refused !== null) refused.push({ name: common.asOfSelector, given: asked.refused });
  const direction = z.enum(["asc", "desc", "ascending", "descending"]);
  const way = read("dir", "dir", direction);
  const address = {
    indicator: read("indicator", provinces.filter.indicator, INDICATOR),
    population:
      read("population", provinces.filter.series, z.enum(["administrative", "statistical"])) ??
      DEFAULT_ADDRESS.population,
    asOf: asked.asOf,
    text: typeof given.q === "string" ? given.q.trim().slice(0, LONGEST_TEXT) : "",
    sort: read("sort", "sort", z.enum(SORT_KEYS)) ?? DEFAULT_ADDRESS.sort,
    direction: way === null ? DEFAULT_ADDRESS.direction : way === "asc" || way === "desc" ? WORDS[way] : way,
  };
  return { address, refused };
}
