import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { formatBriefingReference } from "@/lib/domain/briefings/reference";
import { decimalsOfTarget, decimalsThatTellApart } from "@/lib/domain/briefings/sentences/printed";
import type { BriefingSnapshot, Difference } from "@/lib/domain/briefings/snapshot";
import type { BriefingSummary } from "@/lib/features/briefings/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber, MISSING } from "@/lib/format/number";
import { formatUnit } from "@/lib/format/unit";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { CorrectionsCard } from "./corrections-card";

type ChangesViewProps = { briefing: BriefingSummary; snapshot: BriefingSnapshot; language: Language };

const KINDS = ["revised", "withdrawn", "new"] as const satisfies readonly Difference["kind"][];

/** What earlier briefings told otherwise or not at all: revised, withdrawn and new figures apart. */
export function ChangesView({ briefing, snapshot, language }: ChangesViewProps) {
  const { changes } = getMessages(language).briefings;
  const { previous, differences, corrections } = snapshot;
  const groups = KINDS.map((kind) => ({ kind, rows: differences.filter((one) => one.kind === kind) }));
  return (
    <>
      <p>{previous === null ? changes.noPrevious : <PreviousLine {...{ briefing, previous, language }} />}</p>
      {previous !== null && differences.length === 0 ? <p>{changes.none}</p> : null}
      {groups
        .filter(({ rows }) => rows.length > 0)
        .map(({ kind, rows }) => (
          <Card key={kind} id={`changes-${kind}`} title={changes[kind]} aside={changes[`${kind}Lead`]} isFlush>
            <DataTable
              caption={changes[kind]}
              rows={rows}
              rowKey={({ targetCode, date }) => `${targetCode} ${date}`}
              columns={columnsOf(snapshot, language)}
            />
          </Card>
        ))}
      {corrections.length === 0 ? null : <CorrectionsCard {...{ briefing, corrections, language }} />}
    </>
  );
}

type PreviousLineProps = Pick<ChangesViewProps, "briefing" | "language"> & {
  previous: NonNullable<BriefingSnapshot["previous"]>;
};

function PreviousLine({ briefing, previous, language }: PreviousLineProps) {
  const { changes } = getMessages(language).briefings;
  const reference = formatBriefingReference({ provinceCode: briefing.provinceCode, number: previous.number });
  const [before = "", after = ""] = changes.since("\n", formatDate(previous.asOf, language)).split("\n");
  return (
    <>
      {before}
      <a className="link" href={`/briefings/${previous.id}`}>
        {reference}
      </a>
      {after}
    </>
  );
}

/** The digits of the document's annex. */
function decimalsOf({ targets }: BriefingSnapshot, { targetCode, decimals, before, after }: Difference): number {
  const target = targets.find(({ code }) => code === targetCode);
  const preferred = target === undefined ? decimals : decimalsOfTarget(target);
  return decimalsThatTellApart({ a: before ?? after ?? 0, b: after ?? before ?? 0 }, preferred);
}

function columnsOf(snapshot: BriefingSnapshot, language: Language): Column<Difference>[] {
  const { changes } = getMessages(language).briefings;
  const print = (row: Difference, value: number | null) =>
    value === null ? MISSING : formatNumber(value, { language, digits: decimalsOf(snapshot, row) });
  return [
    { key: "target", header: changes.target, isRowHeader: true, isBlock: true, cell: ({ name }) => name[language] },
    { key: "unit", header: changes.unit, cell: ({ unitCode }) => formatUnit(unitCode, { language }) },
    { key: "date", header: changes.date, cell: ({ date }) => formatDate(date, language) },
    { key: "before", header: changes.before, isNumber: true, cell: (row) => print(row, row.before) },
    { key: "after", header: changes.after, isNumber: true, cell: (row) => <b>{print(row, row.after)}</b> },
  ];
}
