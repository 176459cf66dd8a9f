import { ChartWithTable } from "@/components/charts/chart-with-table";
import { STEP_SIZES, StepChart } from "@/components/charts/step-chart";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { computeSteps, type StepLine } from "@/lib/domain/charts/step-chart";
import type { BedKind, BedRow, FacilityDetail } from "@/lib/features/facilities/types";
import { formatDate, formatShortMonth } from "@/lib/format/date";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { Cited } from "./cited";
import { facilityPageHref } from "./facility-address";
import { rowBefore } from "./facility-beds";

type CardProps = { detail: FacilityDetail; language: Language };

/** Planned and actual beds over time as two lines, with the rows behind them. */
export function BedsCard({ detail, language }: CardProps) {
  const { bedsCard: words } = getMessages(language).facilities.page;
  const { beds, asOf, code } = detail;
  if (beds.length === 0) {
    return (
      <Card id="beds-title" title={words.title}>
        <p className="text-ink-2">{words.none}</p>
      </Card>
    );
  }
  return (
    <ChartWithTable
      id="beds"
      title={words.title}
      aside={words.aside}
      language={language}
      chart={
        <>
          <Chart detail={detail} language={language} />
          <Legend language={language} />
        </>
      }
      table={<BedTable detail={detail} language={language} />}
      csvHref={facilityPageHref(code, asOf, "/beds").replace("/beds", "/beds.csv")}
    />
  );
}

function Chart({ detail, language }: CardProps) {
  const { bedsCard: words } = getMessages(language).facilities.page;
  const lines: StepLine[] = (["planned", "actual"] as const).map((id) => ({
    id,
    steps: detail.beds
      .filter(({ kind }) => kind === id)
      .map(({ from, to, beds, sample }) => ({ from, to, value: beds, isHollow: sample })),
  }));
  const compute = (size: { width: number; height: number }) =>
    computeSteps({
      ...size,
      until: detail.asOf,
      lines,
      formatValue: (value) => formatNumber(value, { language }),
      formatMonth: formatShortMonth,
    });
  const tell = (kind: BedKind) => describeSteps(detail.beds, { kind, language }) || words.noDescription;
  return (
    <StepChart
      id="beds-chart"
      title={words.title}
      description={words.description(tell("planned"), tell("actual"))}
      wide={compute(STEP_SIZES.wide)}
      narrow={compute(STEP_SIZES.narrow)}
    />
  );
}

/** "1.000 từ 1/1/2025, 1.300 từ 28/10/2025". */
function describeSteps(
  beds: readonly BedRow[],
  { kind, language }: { readonly kind: BedKind; readonly language: Language },
): string {
  const { list } = getMessages(language).facilities;
  return beds
    .filter((row) => row.kind === kind)
    .map((row) => `${formatNumber(row.beds, { language })} ${list.from(formatDate(row.from, language))}`)
    .join(", ");
}

function Legend({ language }: { language: Language }) {
  const { bedsCard: words } = getMessages(language).facilities.page;
  return (
    <ul className="chart-legend">
      <li>
        <LegendLine className="c-step-0" />
        {words.legendPlanned}
      </li>
      <li>
        <LegendLine className="c-step-1" />
        {words.legendActual}
      </li>
      <li>{words.legendPublished}</li>
      <li>{words.legendSample}</li>
    </ul>
  );
}

function LegendLine({ className }: { className: string }) {
  return (
    <svg width="24" height="8" viewBox="0 0 24 8" aria-hidden="true" focusable="false">
      <path className={className} d="M0 4H24" />
    </svg>
  );
}

function BedTable({ detail, language }: CardProps) {
  const { facilities: words } = getMessages(language);
  const { bedsCard } = words.page;
  const change = (row: BedRow) => {
    const before = rowBefore(detail.beds, row);
    return before === null ? MISSING : formatNumber(row.beds - before.beds, { language, sign: "always" });
  };
  const columns: Column<BedRow>[] = [
    { key: "kind", header: bedsCard.kind, cell: (row) => words.beds[row.kind], isRowHeader: true },
    { key: "beds", header: bedsCard.beds, cell: (row) => formatNumber(row.beds, { language }), isNumber: true },
    { key: "change", header: bedsCard.change, cell: change, isNumber: true },
    { key: "from", header: bedsCard.from, cell: (row) => formatDate(row.from, language), isNumber: true },
    {
      key: "to",
      header: bedsCard.to,
      cell: (row) => (row.to === null ? bedsCard.now : formatDate(row.to, language)),
      isNumber: true,
    },
    {
      key: "source",
      header: bedsCard.source,
      cell: (row) => <Cited row={row} language={language} />,
      isBlock: true,
    },
  ];
  return (
    <DataTable
      caption={bedsCard.title}
      columns={columns}
      rows={detail.beds}
      rowKey={(row) => `${row.kind} ${row.from}`}
    />
  );
}
