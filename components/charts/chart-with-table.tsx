import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import { RadioTabs } from "@/components/ui/radio-tabs";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type ChartWithTableProps = {
  /** Unique on the page. */
  id: string;
  title: string;
  aside?: ReactNode;
  language: Language;
  chart: ReactNode;
  table: ReactNode;
  csvHref?: string;
  xlsxHref?: string;
  headingLevel?: 2 | 3;
  className?: string;
};

/** A card with a chart and its table behind it, switched by radio buttons and the style sheet alone. */
export function ChartWithTable({
  id,
  title,
  aside,
  language,
  chart,
  table,
  csvHref,
  xlsxHref,
  headingLevel,
  className,
}: ChartWithTableProps) {
  const { charts, downloads } = getMessages(language);
  const tabs = [
    { value: "chart", label: charts.chart },
    { value: "table", label: charts.table },
  ];
  const tools = (
    <div className="tabs no-print">
      <RadioTabs name={`${id}-view`} legend={`${charts.view}: ${title}`} tabs={tabs} />
      {csvHref ? (
        <span className="download-links">
          <span>{downloads.label}:</span>
          {xlsxHref ? (
            <a className="link" href={xlsxHref} download>
              {downloads.xlsx}
            </a>
          ) : null}
          <a className="link" href={csvHref} download>
            {downloads.csv}
          </a>
        </span>
      ) : null}
    </div>
  );
  return (
    <Card
      title={title}
      id={`${id}-title`}
      aside={aside}
      tools={tools}
      headingLevel={headingLevel}
      className={["chart-switch", className].filter(Boolean).join(" ")}
    >
      <div className="pane-chart">{chart}</div>
      <div className="pane-table">{table}</div>
    </Card>
  );
}
