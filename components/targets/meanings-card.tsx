import { printGoalWithUnit } from "@/components/indicators/printed-value";
import { countNoun, perPeopleOf } from "@/components/indicators/ratio-base";
import { SourceName } from "@/components/indicators/source-name";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { TargetDetail } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { describeMeaning, differencePercent, type MeaningRow } from "./meaning-rows";
import type { TargetAddress } from "./page-address";
import { targetPageHref } from "./page-address";

type MeaningsCardProps = { target: TargetDetail; address: TargetAddress; language: Language };

/** "≥ 45/vạn dân là bao nhiêu giường": needed, in post and missing on each population, side by side. */
export function MeaningsCard({ target, address, language }: MeaningsCardProps) {
  const { meanings: words } = getMessages(language).target;
  const noun = countNoun(target, language);
  if (target.meanings.length === 0 || noun === "" || perPeopleOf(target.indicator.unitCode) === null) return null;
  const rows = target.meanings.map((meaning) => describeMeaning({ target, meaning, language }));
  const percent = differencePercent(target.meanings);
  const title = words.title(printGoalWithUnit(target, language), noun);
  return (
    <Card id="meanings-title" title={title} aside={words.aside} isFlush>
      <DataTable
        caption={title}
        columns={columnsOf({ target, address, language })}
        rows={rows}
        rowKey={(row) => row.kind}
      />
      <div className="grid gap-1 border-t border-rule-soft px-3 py-3 text-sm text-ink-2 sm:px-[1.125rem]">
        {target.actual.kind === "value" ? <p>{words.asOf(formatDate(target.actual.asOf, language))}</p> : null}
        {percent === null ? null : <p>{words.difference(formatNumber(percent, { language }), noun)}</p>}
        <p>{words.unknown}</p>
      </div>
    </Card>
  );
}

function columnsOf({ target, address, language }: MeaningsCardProps): Column<MeaningRow>[] {
  const { meanings: words } = getMessages(language).target;
  const number = (value: number | null) => (value === null ? MISSING : formatNumber(value, { language }));
  const hrefOf = (kind: MeaningRow["kind"]) =>
    targetPageHref({ ...address, population: kind === target.population.inForce ? null : kind });
  return [
    {
      key: "population",
      header: words.population,
      isRowHeader: true,
      isBlock: true,
      cell: (row) => (
        <div className="grid gap-0.5">
          <span>
            {row.name}: {row.people} {row.isUsed ? <Badge>{words.used}</Badge> : null}{" "}
            {row.isInForce ? <Badge>{words.inForce}</Badge> : null}
          </span>
          <span className="gap-note">
            {row.when} · {words.source("")}
            <SourceName source={row.source} language={language} />
          </span>
          <span className="gap-note">{row.formula}</span>
          {row.isUsed ? null : (
            <a className="link text-sm no-print" href={hrefOf(row.kind)}>
              {words.switch}
            </a>
          )}
        </div>
      ),
    },
    { key: "ratio", header: words.ratio, isNumber: true, cell: (row) => row.ratio },
    { key: "needed", header: words.needed, isNumber: true, cell: (row) => <b>{number(row.needed)}</b> },
    { key: "inPost", header: words.inPost, isNumber: true, cell: (row) => number(row.inPost) },
    { key: "missing", header: words.missing, isNumber: true, cell: (row) => <b>{number(row.missing)}</b> },
  ];
}
