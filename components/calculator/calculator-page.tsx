import { LinkTabs } from "@/components/ui/link-tabs";
import { PageHead } from "@/components/ui/page-head";
import type { SeriesCalculation } from "@/lib/features/progress/schema/read-calculator";
import type { FloorCalculation } from "@/lib/features/progress/schema/read-floor-calculator";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { CalculatorForm } from "./calculator-form";
import { ExampleLinks } from "./example-links";
import { FloorForm } from "./floor-form";
import { FloorResult } from "./floor-result";
import { SeriesResultCards } from "./series-result";
import "./calculator.css";

type CalculatorPageProps = {
  calculation: SeriesCalculation | null;
  floor: FloorCalculation | null;
  language: Language;
};

/** Any question to the methods, in the address and nowhere else. */
export function CalculatorPage({ calculation, floor, language }: CalculatorPageProps) {
  const { calculator: words } = getMessages(language);
  const tabs = [
    { label: words.series, href: "/calculator", isCurrent: floor === null },
    { label: words.floor, href: "/calculator?kind=floor", isCurrent: floor !== null },
  ];
  return (
    <div className="page">
      <PageHead
        title={words.title}
        lead={floor === null ? words.lead : words.floorLead}
        tools={<LinkTabs label={words.kinds} tabs={tabs} />}
      />
      <div className="calculator">
        {calculation === null ? null : <CalculatorForm calculation={calculation} language={language} />}
        {floor === null ? null : <FloorForm calculation={floor} language={language} />}
        <div className="calculator-results">
          {calculation === null ? null : <SeriesResultCards calculation={calculation} language={language} />}
          {floor === null ? null : <FloorResult calculation={floor} language={language} />}
          <ExampleLinks kind={floor === null ? "series" : "floor"} language={language} />
        </div>
      </div>
    </div>
  );
}
