import type { BriefingWords } from "@/lib/domain/briefings/sentences/words";
import type { InBothLanguages } from "@/lib/domain/targets/reasons/sentence";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { formatUnit } from "@/lib/format/unit";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** How the sentences of briefings print numbers, dates, units and statuses in both languages. */
export function briefingWords(): InBothLanguages<BriefingWords> {
  return { vi: wordsOf("vi"), en: wordsOf("en") };
}

function wordsOf(language: Language): BriefingWords {
  const nounOf = (unitCode: string) => ({
    one: formatUnit(unitCode, { language, value: 1 }),
    other: formatUnit(unitCode, { language }),
  });
  const { words } = getMessages(language).status;
  return {
    formatNumber: (value, decimals) => formatNumber(value, { language, digits: decimals }),
    formatDate: (date) => formatDate(date, language),
    unitOf: nounOf,
    place: nounOf("stations"),
    statusOf: (status) => lowerFirst(words[status]),
  };
}

/** Status words stand alone elsewhere; inside a sentence they have no capital. */
function lowerFirst(text: string): string {
  const [first = ""] = text;
  return first.toLocaleLowerCase("vi") + text.slice(first.length);
}
