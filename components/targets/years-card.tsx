import { LINE_SIZES, LineChart } from "@/components/charts/line-chart";
import { StatusBadge } from "@/components/indicators/status-badge";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { computeLines } from "@/lib/domain/charts/line-chart";
import type { TargetDetail } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { targetPrint } from "./print";

type YearsCardProps = { target: TargetDetail; language: Language };
type Year = NonNullable<TargetDetail["years"]>[number];

/** Each year of a target of every year, as the target of its own that it is. */
export function YearsCard({ target, language }: YearsCardProps) {
  const { years: words } = getMessages(language).target;
  const { years } = target;
  const [first, last] = [years?.[0], years?.at(-1)];
  if (years === null || first === undefined || last === undefined) return null;
  return (
    <Card id="years-title" title={words.title} aside={words.aside(String(first.year), String(last.year))} isFlush>
      <DataTable
        caption={words.title}
        columns={columnsOf({ target, language })}
        rows={years}
        rowKey={(row) => String(row.year)}
      />
      <div className="grid gap-2 border-t border-rule-soft px-3 py-3 sm:px-[1.125rem]">
        <YearsChart years={years} goal={target.target.value} language={language} />
        <p className="text-sm text-ink-2">{words.restart}</p>
      </div>
    </Card>
  );
}

function columnsOf({ target, language }: YearsCardProps): Column<Year>[] {
  const { years: words } = getMessages(language).target;
  const print = targetPrint(target, language);
  return [
    {
      key: "year",
      header: words.year,
      isRowHeader: true,
      cell: ({ year, phase }) => (
        <span>
          {year} <span className="gap-note">{words.phases[phase]}</span>
        </span>
      ),
    },
    {
      key: "actual",
      header: words.actual,
      isNumber: true,
      cell: ({ actual }) =>
        actual === null ? MISSING : words.to(print.withUnit(actual.value), formatDate(actual.date, language)),
    },
    {
      key: "expected",
      header: words.expected,
      isNumber: true,
      cell: ({ expected }) => (expected === null ? MISSING : print.withUnit(expected)),
    },
    { key: "goal", header: words.goal, isNumber: true, cell: () => print.withUnit(target.target.value) },
    {
      key: "status",
      header: words.status,
      cell: ({ status }) => <StatusBadge status={status} language={language} />,
    },
  ];
}

/** The path of each year from 0 to the goal, and what was counted; the line breaks every January. */
function YearsChart({ years, goal, language }: { years: readonly Year[]; goal: number; language: Language }) {
  const { years: words } = getMessages(language).target;
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return null;
  const start = (year: number) => ({ date: `${year}-01-01`, value: 0 });
  const required = years.flatMap(({ year }) => [start(year), { date: `${year}-12-31`, value: goal }, null]);
  const actual = years.flatMap(({ year, points }) => (points.length === 0 ? [] : [start(year), ...points, null]));
  const input = {
    from: `${first.year}-01-01`,
    to: `${last.year}-12-31`,
    lines: [
      { points: required, isLabelled: false },
      { points: actual, isLabelled: true },
    ],
    formatValue: (value: number) => formatNumber(value, { language, maxDigits: 1 }),
    formatMonth: (date: string) => date.slice(0, 4),
  };
  const told = years.filter(({ points }) => points.length > 0).map(({ year }) => String(year));
  return (
    <LineChart
      id="years-chart"
      title={words.chart}
      description={words.description(told.length === 0 ? words.noPoints : told.join(", "))}
      looks={["required", "actual"]}
      names={[words.lines.required, words.lines.actual]}
      wide={computeLines({ ...input, ...LINE_SIZES.wide })}
      narrow={computeLines({ ...input, ...LINE_SIZES.narrow })}
    />
  );
}
