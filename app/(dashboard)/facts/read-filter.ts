import { z } from "zod";
import { type FactFilter, NO_FILTER } from "@/components/facts/fact-filter";
import { FACT_KINDS } from "@/components/facts/fact-kinds";
import type { FactEntry, SourceEntry } from "@/lib/features/facts/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type Given = Readonly<Record<string, string | string[] | undefined>>;
type Refused = { readonly name: string; readonly given: string };

const LONGEST_TEXT = 100;
const LONGEST_SHOWN = 40;

/** The filters of an address. One that names nothing there is is left out, and said to be. */
export function readFilter(options: {
  readonly given: Given;
  readonly facts: readonly FactEntry[];
  readonly sources: readonly SourceEntry[];
  readonly language: Language;
}): { readonly filter: FactFilter; readonly refused: readonly Refused[] } {
  const { given, facts, sources, language } = options;
  const { filter: words } = getMessages(language).facts;
  const refused: Refused[] = [];
  const choose = <Value extends string>(name: string, label: string, values: readonly Value[]): Value | null => {
    const text = given[name];
    if (text === undefined || text === "") return null;
    const found = z.enum(values as [Value, ...Value[]]).safeParse(text);
    if (found.success) return found.data;
    refused.push({ name: label, given: String(text).slice(0, LONGEST_SHOWN) });
    return null;
  };
  const filter = {
    ...NO_FILTER,
    place: choose("province", words.province, ["VN", ...new Set(facts.flatMap((fact) => fact.provinceCode ?? []))]),
    kind: choose("kind", words.kind, FACT_KINDS),
    sourceId: choose("source", words.source, ["", ...sources.map((source) => source.id)]),
    isConflict: choose("conflict", words.conflict, ["1"]) !== null,
    text: typeof given.q === "string" ? given.q.trim().slice(0, LONGEST_TEXT) : "",
  };
  return { filter, refused };
}
