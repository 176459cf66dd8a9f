import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { formatRowReference } from "@/lib/domain/briefings/reference";
import type { BriefingSnapshot, SnapshotStation } from "@/lib/domain/briefings/snapshot";
import type { BriefingSummary } from "@/lib/features/briefings/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { traceHref } from "./briefing-address";

type ReportingViewProps = { briefing: BriefingSummary; snapshot: BriefingSnapshot; language: Language };

/** Who had approved figures on the day counted on, and who had not, with the reason. */
export function ReportingView({ briefing, snapshot, language }: ReportingViewProps) {
  const { reporting: words } = getMessages(language).briefings;
  const { stations, completeness } = snapshot;
  if (completeness === null) return <p>{words.noUnits}</p>;
  const print = (value: number) => formatNumber(value, { language });
  const missing = stations.filter(({ reported }) => !reported);
  const reported = stations.filter((station) => station.reported);
  const shared = { caption: words.station, rowKey: ({ code }: SnapshotStation) => code };
  return (
    <>
      <p>
        {words.summary(
          print(completeness.reporting),
          print(completeness.units),
          formatDate(completeness.countedOn, language),
        )}
      </p>
      <Card id="missing" title={words.missing} aside={print(missing.length)} isFlush>
        <DataTable {...shared} rows={missing} columns={missingColumns(briefing, language)} empty={words.all} />
      </Card>
      <Card id="reported" title={words.reported} aside={print(reported.length)} isFlush>
        <DataTable {...shared} rows={reported} columns={reportedColumns(briefing, language)} empty={words.nobody} />
      </Card>
    </>
  );
}

function nameColumn(language: Language): Column<SnapshotStation> {
  const { station } = getMessages(language).briefings.reporting;
  return { key: "name", header: station, isRowHeader: true, isBlock: true, cell: ({ name }) => name[language] };
}

function referenceColumn({ provinceCode, number }: BriefingSummary, language: Language): Column<SnapshotStation> {
  return {
    key: "reference",
    header: getMessages(language).briefings.reporting.reference,
    cell: ({ row }) => {
      const reference = formatRowReference({ provinceCode, number, row });
      return (
        <a className="link" href={traceHref(reference)}>
          {reference}
        </a>
      );
    },
  };
}

function missingColumns(briefing: BriefingSummary, language: Language): Column<SnapshotStation>[] {
  const { reporting: words } = getMessages(language).briefings;
  return [
    nameColumn(language),
    { key: "state", header: words.state, cell: ({ missing }) => (missing === null ? "" : words[missing]) },
    {
      key: "last",
      header: words.lastKnown,
      cell: ({ lastKnown }) =>
        lastKnown === null
          ? MISSING
          : `${formatNumber(lastKnown.counted, { language })} (${formatDate(lastKnown.date, language)})`,
    },
    referenceColumn(briefing, language),
  ];
}

function reportedColumns(briefing: BriefingSummary, language: Language): Column<SnapshotStation>[] {
  const { reporting: words } = getMessages(language).briefings;
  const print = (value: number | null) => (value === null ? MISSING : formatNumber(value, { language }));
  return [
    nameColumn(language),
    { key: "counted", header: words.counted, isNumber: true, cell: ({ counted }) => print(counted) },
    { key: "shortfall", header: words.shortfall, isNumber: true, cell: ({ shortfall }) => print(shortfall) },
    {
      key: "since",
      header: words.belowSince,
      cell: ({ belowSince }) => (belowSince === null ? "" : formatDate(belowSince, language)),
    },
    referenceColumn(briefing, language),
  ];
}
