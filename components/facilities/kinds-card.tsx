import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import type { BedSum, FacilitySummary, KindSum } from "./summarize-facilities";

type Line = Pick<KindSum, "facilities" | "planned" | "actual"> & { readonly name: string; readonly isTotal: boolean };

/** Planned and actual beds of each kind of facility, and of all together; a sum of some says of how many. */
export function KindsCard({ summary, language }: { summary: FacilitySummary; language: Language }) {
  const { facilities: words } = getMessages(language);
  const { kindsCard } = words.list;
  const total: Line = {
    name: kindsCard.total,
    facilities: summary.withBeds,
    planned: summary.planned,
    actual: summary.actual,
    isTotal: true,
  };
  const lines: Line[] = summary.kinds.map((sum) => ({ ...sum, name: words.kinds[sum.kind], isTotal: false }));
  const strong = (line: Line, text: string) => (line.isTotal ? <b>{text}</b> : text);
  const beds = (line: Line, sum: BedSum) => strong(line, printSum(sum, line.facilities, language));
  const columns: Column<Line>[] = [
    { key: "name", header: kindsCard.kind, cell: (line) => strong(line, line.name), isRowHeader: true, isBlock: true },
    {
      key: "count",
      header: kindsCard.count,
      cell: (line) => strong(line, formatNumber(line.facilities, { language })),
      isNumber: true,
    },
    { key: "planned", header: words.beds.planned, cell: (line) => beds(line, line.planned), isNumber: true },
    { key: "actual", header: words.beds.actual, cell: (line) => beds(line, line.actual), isNumber: true },
  ];
  return (
    <Card id="kinds-title" title={kindsCard.title} aside={kindsCard.aside} isFlush>
      <div className="facilities-kinds">
        <DataTable
          caption={kindsCard.title}
          columns={columns}
          rows={[...lines, total]}
          rowKey={(line) => line.name}
          isCompact
        />
      </div>
    </Card>
  );
}

function printSum({ beds, recorded }: BedSum, facilities: number, language: Language): string {
  const { kindsCard } = getMessages(language).facilities.list;
  const print = (value: number) => formatNumber(value, { language });
  if (beds === null) return MISSING;
  return recorded === facilities
    ? print(beds)
    : `${print(beds)} (${kindsCard.partial(print(recorded), print(facilities))})`;
}
