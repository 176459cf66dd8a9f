import { SampleMark } from "@/components/indicators/sample-mark";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { Trace, TracedObservation } from "@/lib/features/briefings/types";
import { formatDate, formatMoment } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { formatUnit, joinFigureAndUnit } from "@/lib/format/unit";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { SourceLine } from "./trace-sources";

const MOST_DECIMALS = 6;

/** The recorded figures as they were known when the briefing was made, the latest first. */
export function TraceObservations({ trace, language }: { trace: Trace; language: Language }) {
  const { trace: words } = getMessages(language).briefings;
  const { observations, isCut } = trace;
  if (observations.length === 0) return <p>{words.noObservations}</p>;
  return (
    <Card id="observations" title={words.observations} aside={words.observationsLead} isFlush>
      <DataTable
        caption={words.observations}
        rows={observations}
        rowKey={({ id }) => id}
        columns={columnsOf(language)}
      />
      {isCut ? <p className="briefing-inset">{words.cut(formatNumber(observations.length, { language }))}</p> : null}
    </Card>
  );
}

function columnsOf(language: Language): Column<TracedObservation>[] {
  const { trace: words } = getMessages(language).briefings;
  return [
    {
      key: "indicator",
      header: words.indicator,
      isRowHeader: true,
      isBlock: true,
      cell: ({ indicator, sample }) => (
        <span>
          {indicator.name[language]} {sample ? <SampleMark language={language} /> : null}
        </span>
      ),
    },
    { key: "place", header: words.place, cell: ({ unitName }) => unitName?.[language] ?? words.wholePlace },
    { key: "period", header: words.period, cell: ({ period }) => periodWords(period, language) },
    { key: "value", header: words.value, isNumber: true, cell: (row) => <b>{valueWords(row, language)}</b> },
    { key: "status", header: words.status, cell: ({ status }) => words.statuses[status] },
    { key: "origin", header: words.origin, cell: ({ origin }) => words.origins[origin] },
    {
      key: "source",
      header: words.source,
      isBlock: true,
      cell: ({ source }) => <SourceLine source={source} place={source.place} />,
    },
    { key: "recorded", header: words.recorded, cell: (row) => step(row.recordedAt, row.recordedBy, language) },
    {
      key: "approved",
      header: words.approved,
      cell: ({ approvedAt, approvedBy }) =>
        approvedAt === null ? words.notApproved : step(approvedAt, approvedBy, language),
    },
  ];
}

function periodWords({ from, to }: TracedObservation["period"], language: Language): string {
  return from === to ? formatDate(to, language) : `${formatDate(from, language)}–${formatDate(to, language)}`;
}

function valueWords({ value, indicator, people }: TracedObservation, language: Language): string {
  const { trace: words } = getMessages(language).briefings;
  const number = formatNumber(value, { language, maxDigits: MOST_DECIMALS });
  const text = joinFigureAndUnit(number, formatUnit(indicator.unitCode, { language, value }));
  if (people === null) return text;
  return `${text} ${words.people(formatNumber(people.count, { language }), formatDate(people.on, language))}`;
}

function step(at: Date, by: string | null, language: Language): string {
  const moment = formatMoment(at, language);
  return by === null ? moment : `${moment}, ${by}`;
}
