import { SourceName } from "@/components/indicators/source-name";
import { type PageAddress, targetHref } from "@/components/overview/target-links";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { FacilityRow, PublishedFigure } from "@/lib/features/facilities/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { facilityPageHref } from "./facility-address";
import type { FacilitySummary } from "./summarize-facilities";

type CardProps = {
  summary: FacilitySummary;
  plan: PublishedFigure | null;
  address: PageAddress;
  language: Language;
};

/** Which centres became hospitals and when, and which are still to come. Nothing where there is neither. */
export function ConversionsCard({ summary, plan, address, language }: CardProps) {
  const { conversionsCard: words } = getMessages(language).facilities.list;
  const { converted, waiting } = summary;
  if (converted.length + waiting.length === 0) return null;
  const print = (value: number) => formatNumber(value, { language });
  const columns: Column<FacilityRow>[] = [
    {
      key: "name",
      header: words.facility,
      isRowHeader: true,
      cell: (row) => <Named row={row} address={address} language={language} />,
    },
    {
      key: "date",
      header: words.date,
      isNumber: true,
      cell: (row) => (row.converted === null ? words.waiting : formatDate(row.converted.on, language)),
    },
  ];
  return (
    <Card
      id="conversions-title"
      title={words.title}
      aside={
        plan === null
          ? words.asideNoPlan(print(converted.length))
          : words.aside(print(converted.length), print(plan.value))
      }
      className="facilities-conversions"
      isFlush
    >
      <DataTable
        caption={words.title}
        columns={columns}
        rows={[...converted, ...waiting]}
        rowKey={(row) => row.code}
        isCompact
      />
      {plan === null ? null : (
        <p className="facilities-source">
          {words.plan}{" "}
          <a className="link" href={targetHref(plan.source.place, address)}>
            {plan.source.place}
          </a>
          : <SourceName source={plan.source} language={language} />
        </p>
      )}
    </Card>
  );
}

/** By the name that it had as a centre. */
function Named({ row, address, language }: { row: FacilityRow; address: PageAddress; language: Language }) {
  return (
    <a className="link" href={facilityPageHref(row.code, address.asOf)}>
      {(row.converted?.from ?? row.name)[language]}
    </a>
  );
}
