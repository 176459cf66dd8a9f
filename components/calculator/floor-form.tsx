import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { TextField } from "@/components/ui/text-field";
import type { FloorCalculation } from "@/lib/features/progress/schema/read-floor-calculator";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { LinesField } from "./lines-field";
import { NumberStyleField } from "./number-style-field";
import { wordFaults } from "./word-fault";

export function FloorForm({ calculation, language }: { calculation: FloorCalculation; language: Language }) {
  const { calculator: words } = getMessages(language);
  const { texts, style, faults } = calculation;
  const errors = (field: "floor" | "units", label: string) => wordFaults({ faults, field, label, language });
  return (
    <Card id="calculator-form" title={words.form}>
      <form method="get" action="/calculator" className="calculator-form">
        <input type="hidden" name="kind" value="floor" />
        <div className="calculator-pair">
          <TextField
            id="calculator-floor"
            name="floor"
            label={words.floorValue}
            defaultValue={texts.floor}
            inputMode="decimal"
            autoComplete="off"
            error={errors("floor", words.floorValue)[0]}
          />
          <NumberStyleField style={style} language={language} />
        </div>
        <LinesField
          id="calculator-units"
          name="units"
          label={words.units}
          hint={words.unitsHint}
          text={texts.units}
          errors={errors("units", words.units)}
        />
        <div className="calculator-actions">
          <Button type="submit" look="primary">
            {words.submit}
          </Button>
          <a href="/calculator?kind=floor" className="link">
            {words.clear}
          </a>
        </div>
      </form>
    </Card>
  );
}
