import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { COMPARATORS } from "@/lib/domain/targets/types";
import type { CalculatorField, SeriesCalculation } from "@/lib/features/progress/schema/read-calculator";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { LinesField } from "./lines-field";
import { NumberStyleField } from "./number-style-field";
import { wordFaults } from "./word-fault";

type CalculatorFormProps = { calculation: SeriesCalculation; language: Language };

/** A GET form: the question is the address, and needs no JavaScript. */
export function CalculatorForm({ calculation, language }: CalculatorFormProps) {
  const { calculator: words, figures } = getMessages(language);
  const { texts, style, faults } = calculation;
  const comparators = COMPARATORS.map((value) => ({
    value,
    label: `${figures.comparators[value]} ${figures.comparatorWords[value]}`,
  }));
  const errorsOf = (field: CalculatorField, label: string) => wordFaults({ faults, field, label, language });
  const text = (field: CalculatorField, label: string) => ({
    id: `calculator-${field}`,
    name: field,
    label,
    defaultValue: texts[field],
    error: errorsOf(field, label)[0],
    autoComplete: "off",
  });
  const lines = (field: CalculatorField, label: string) => ({
    id: `calculator-${field}`,
    name: field,
    label,
    text: texts[field],
    errors: errorsOf(field, label),
  });
  return (
    <Card id="calculator-form" title={words.form}>
      <form method="get" action="/calculator" className="calculator-form">
        <div className="calculator-pair">
          <Select
            id="calculator-comparator"
            name="comparator"
            label={words.comparator}
            options={comparators}
            defaultValue={texts.comparator || "at_least"}
            isInline={false}
          />
          <NumberStyleField style={style} language={language} />
        </div>
        <div className="calculator-pair">
          <TextField {...text("baselineDate", words.dateOf(words.baseline))} />
          <TextField {...text("baselineValue", words.valueOf(words.baseline))} inputMode="decimal" />
        </div>
        <div className="calculator-pair">
          <TextField {...text("targetDate", words.dateOf(words.target))} />
          <TextField {...text("targetValue", words.valueOf(words.target))} inputMode="decimal" />
        </div>
        <LinesField {...lines("observations", words.observations)} hint={words.rowsHint} />
        <LinesField {...lines("milestones", words.milestones)} hint={words.milestonesHint} isShort />
        <TextField {...text("asOf", words.asOf)} hint={words.asOfHint} />
        <div className="calculator-actions">
          <Button type="submit" look="primary">
            {words.submit}
          </Button>
          <a href="/calculator" className="link">
            {words.clear}
          </a>
        </div>
      </form>
    </Card>
  );
}
