import { FlagList } from "@/components/indicators/flag-list";
import { StatusBadge } from "@/components/indicators/status-badge";
import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { evaluateFloorCase } from "@/lib/domain/targets/evaluate-case";
import type { FloorSummary } from "@/lib/domain/targets/results";
import type { FloorCalculation } from "@/lib/features/progress/schema/read-floor-calculator";
import { formatNumber, formatShare, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { floorCalculatorHref } from "./calculator-address";

const ROWS = [
  "units",
  "reporting",
  "meeting",
  "share",
  "shortfall",
  "shortfallUpper",
  "surplus",
  "total",
  "shortfallIfFreelyMoved",
] as const satisfies readonly (keyof FloorSummary)[];

export function FloorResult({ calculation, language }: { calculation: FloorCalculation; language: Language }) {
  const { calculator: words, charts } = getMessages(language);
  const { asked, faults } = calculation;
  if (asked === null) {
    const isWrong = faults.length > 0;
    return <Notice tone={isWrong ? "error" : "info"}>{isWrong ? words.faultsTitle : words.nothing}</Notice>;
  }
  const { status, floor, flags } = evaluateFloorCase(asked);
  return (
    <Card id="calculator-result" title={words.result} aside={charts.floor(formatNumber(asked.floor, { language }))}>
      <div className="grid gap-3">
        {status === null ? <p>{words.openStatus}</p> : <StatusBadge status={status} language={language} size="hero" />}
        <FlagList flags={flags} language={language} look="full" />
        {floor === null ? null : (
          <DataTable
            caption={words.result}
            isCompact
            rows={ROWS}
            rowKey={(row) => row}
            columns={[
              { key: "measure", header: words.measure, isRowHeader: true, cell: (row) => words.floorResult[row] },
              { key: "value", header: words.value, isNumber: true, cell: (row) => print(floor[row], row, language) },
            ]}
          />
        )}
        <p>
          <a className="link" href={floorCalculatorHref(asked)}>
            {words.link}
          </a>
        </p>
      </div>
    </Card>
  );
}

function print(value: number | null, row: (typeof ROWS)[number], language: Language): string {
  if (value === null) return MISSING;
  return row === "share" ? formatShare(value, { language, maxDigits: 1 }) : formatNumber(value, { language });
}
