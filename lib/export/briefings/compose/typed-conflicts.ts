import type { BriefingWords } from "@/lib/domain/briefings/sentences/words";
import type { BriefingSnapshot } from "@/lib/domain/briefings/snapshot";
import { checkTypedNumbers, type NumberConflict } from "@/lib/domain/briefings/typed-numbers-check";
import { printedNumbersOf } from "@/lib/domain/briefings/typed-numbers-known";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { formatUnit } from "@/lib/format/unit";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import type { Composition } from "./content";

/** Every number that the briefing prints; found once a snapshot, since each edited paragraph asks for it. */
const knownOf = new WeakMap<BriefingSnapshot, ReadonlySet<string>>();

/** Numbers that a person typed and that differ from those of the snapshot. */
export function findConflicts(
  { snapshot, language }: Composition,
  texts: { readonly generated: string | null; readonly edited: string },
): NumberConflict[] {
  const known = knownOf.get(snapshot) ?? printedNumbersOf(snapshot, { vi: wordsOf("vi"), en: wordsOf("en") });
  knownOf.set(snapshot, known);
  return checkTypedNumbers({ ...texts, language, known });
}

function wordsOf(language: Language): BriefingWords {
  const nounOf = (unitCode: string) => ({
    one: formatUnit(unitCode, { language, value: 1 }),
    other: formatUnit(unitCode, { language }),
  });
  return {
    formatNumber: (value, decimals) => formatNumber(value, { language, digits: decimals }),
    formatDate: (date) => formatDate(date, language),
    unitOf: nounOf,
    place: nounOf("stations"),
    statusOf: (status) => getMessages(language).status.words[status],
  };
}
