import { sourceTitle } from "@/components/indicators/source-title";
import type { FactEntry } from "@/lib/features/facts/types";
import { formatQualified } from "@/lib/format/qualifier";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { sourceDate } from "./fact-source";
import { factText } from "./fact-text";
import { printFactUnit } from "./print-fact";

type Cell = string | number | null;

/** Decimals are kept as published. */
const DIGITS = 2;

/** The facts as they are shown, to save; figures unrounded, dates as dates, what is missing left empty. */
export function factsFile(facts: readonly FactEntry[], language: Language) {
  const { facts: words, downloads } = getMessages(language);
  const { file } = words;
  const text = (heading: string) => ({ heading, kind: "text" as const });
  const date = (heading: string) => ({ heading, kind: "date" as const });
  const number = (heading: string) => ({ heading, kind: "decimal" as const, digits: DIGITS });
  return {
    fileName: "moc-facts",
    title: words.title,
    columns: [
      text(file.id),
      text(file.place),
      text(file.subject),
      text(file.indicator),
      text(file.qualifier),
      number(file.value),
      number(file.valueTo),
      text(file.unit),
      text(file.kind),
      date(file.from),
      date(file.to),
      text(file.scope),
      text(file.source),
      text(file.publisher),
      text(file.sourceDate),
      text(file.address),
      text(file.note),
      text(file.conflicts),
      text(file.explanation),
    ],
    rows: facts.map((fact) => rowOf(fact, language)),
    notes: [file.kept, downloads.missing],
  };
}

function rowOf(fact: FactEntry, language: Language): readonly Cell[] {
  const { facts: words } = getMessages(language);
  const { source, conflicts } = fact;
  const own = (entry: FactEntry["note"]) => factText(entry, language) || null;
  return [
    fact.id,
    fact.provinceName?.[language] ?? words.filter.nation,
    own(fact.subject),
    own(fact.indicator),
    qualifierWord(fact, language),
    fact.value,
    fact.valueTo,
    fact.unit.en === "" ? null : printFactUnit(fact, language),
    words.kinds[fact.kind],
    fact.from,
    fact.to,
    own(fact.scope),
    sourceTitle(source, language),
    source.publisher || null,
    sourceDate(source.dateText, language),
    source.address || null,
    own(fact.note),
    conflicts.flatMap((conflict) => conflict.with).join(", ") || null,
    conflicts.map((conflict) => conflict.explanation[language]).join(" ") || null,
  ];
}

/** "hơn", "khoảng"; nothing where the figure is exact. */
function qualifierWord({ qualifier }: FactEntry, language: Language): string | null {
  if (qualifier === null || qualifier === "exact") return null;
  return formatQualified({ value: 0, qualifier }, { language }).replace(/ 0$/, "");
}
