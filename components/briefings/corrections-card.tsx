import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { formatRowReference } from "@/lib/domain/briefings/reference";
import type { SnapshotCorrection } from "@/lib/domain/briefings/snapshot";
import type { BriefingSummary } from "@/lib/features/briefings/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { traceHref } from "./briefing-address";
import { decimalsOfCorrection } from "./correction-digits";

type CorrectionsCardProps = {
  briefing: BriefingSummary;
  corrections: readonly SnapshotCorrection[];
  language: Language;
};

/** Approved figures that were corrected within the period, each with its reference. */
export function CorrectionsCard({ briefing, corrections, language }: CorrectionsCardProps) {
  const { changes } = getMessages(language).briefings;
  return (
    <Card id="corrections" title={changes.corrections} isFlush>
      <DataTable
        caption={changes.corrections}
        rows={corrections}
        rowKey={({ row }) => String(row)}
        columns={columnsOf(briefing, language)}
      />
    </Card>
  );
}

function columnsOf({ provinceCode, number }: BriefingSummary, language: Language): Column<SnapshotCorrection>[] {
  const { changes } = getMessages(language).briefings;
  const print = (row: SnapshotCorrection, value: number) =>
    formatNumber(value, { language, digits: decimalsOfCorrection(row) });
  const referenceOf = (row: number) => formatRowReference({ provinceCode, number, row });
  return [
    {
      key: "indicator",
      header: changes.indicator,
      isRowHeader: true,
      isBlock: true,
      cell: ({ indicator }) => indicator[language],
    },
    { key: "place", header: changes.place, cell: ({ unitName }) => unitName?.[language] ?? changes.province },
    { key: "date", header: changes.date, cell: ({ date }) => formatDate(date, language) },
    { key: "before", header: changes.before, isNumber: true, cell: (row) => print(row, row.before) },
    { key: "after", header: changes.after, isNumber: true, cell: (row) => <b>{print(row, row.after)}</b> },
    { key: "recorded", header: changes.recordedOn, cell: ({ recordedOn }) => formatDate(recordedOn, language) },
    {
      key: "reference",
      header: changes.reference,
      cell: ({ row }) => (
        <a className="link" href={traceHref(referenceOf(row))}>
          {referenceOf(row)}
        </a>
      ),
    },
  ];
}
