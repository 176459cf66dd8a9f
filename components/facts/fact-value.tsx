import type { FactEntry } from "@/lib/features/facts/types";
import { MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { printFactValue } from "./print-fact";

/** The figure with its qualifier and unit; a commitment without one says so. */
export function FactValue({ fact, language }: { fact: FactEntry; language: Language }) {
  const { facts: words } = getMessages(language);
  const text = printFactValue(fact, language);
  if (text !== null) return <span className="fact-value">{text}</span>;
  return (
    <span className="fact-missing">
      <span className="fact-value">{MISSING}</span> {fact.kind === "commitment" ? words.noNumber : words.noValue}
    </span>
  );
}
