import { type CalculatorFaultCode, MOST_ROWS } from "@/lib/features/progress/schema/read-calculator-lines";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

const MOST_TOLD = 8;

type Fault = { readonly field: string; readonly line: number | null; readonly code: CalculatorFaultCode };

/** The sentences about one field, its wrong lines named; not more than a person would read. */
export function wordFaults(options: {
  faults: readonly Fault[];
  field: string;
  label: string;
  language: Language;
}): string[] {
  const { faults, field, label, language } = options;
  const { calculator } = getMessages(language);
  return faults
    .filter((fault) => fault.field === field)
    .slice(0, MOST_TOLD)
    .map(({ line, code }) => {
      const sentence = wordCode(code, language);
      return line === null ? sentence : `${calculator.line(label, formatNumber(line, { language }))}: ${sentence}`;
    });
}

function wordCode(code: CalculatorFaultCode, language: Language): string {
  const { calculator, api } = getMessages(language);
  if (code === "required" || code === "date" || code === "number") return calculator.faults[code];
  if (code === "too_many_rows") return calculator.faults.too_many_rows(formatNumber(MOST_ROWS, { language }));
  const word: string | ((detail: string) => string) = api.faults[code];
  return typeof word === "string" ? word : word("");
}
