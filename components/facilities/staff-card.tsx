import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import type { StaffCounts, StaffSummary } from "./summarize-staff";

type Line = StaffCounts & { readonly name: string; readonly isTotal: boolean };
const COUNTS = ["permanent", "contract", "incoming", "present", "absent", "away"] as const;

/** Who is at the facility on the date: by profession and by what ties them to it. */
export function StaffCard({ staff, asOf, language }: { staff: StaffSummary; asOf: IsoDate; language: Language }) {
  const { staffCard: words } = getMessages(language).facilities.page;
  const lines: Line[] = staff.professions.map(({ profession, ...counts }) => ({
    ...counts,
    name: profession.name[language],
    isTotal: false,
  }));
  const rows = [...lines, { ...staff.total, name: words.total, isTotal: true }];
  const columns: Column<Line>[] = [
    {
      key: "profession",
      header: words.profession,
      isBlock: true,
      isRowHeader: true,
      cell: (line) => (line.isTotal ? <b>{line.name}</b> : line.name),
    },
    ...COUNTS.map(
      (key): Column<Line> => ({
        key,
        header: words[key],
        isNumber: true,
        cell: (line) => {
          const text = formatNumber(line[key], { language });
          return line.isTotal || key === "present" ? <b>{text}</b> : text;
        },
      }),
    ),
  ];
  return (
    <Card id="staff-title" title={words.title} aside={words.aside(formatDate(asOf, language))} isFlush>
      {lines.length === 0 ? (
        <p className="facilities-source">{words.none}</p>
      ) : (
        <>
          <DataTable caption={words.title} columns={columns} rows={rows} rowKey={(line) => line.name} />
          <p className="facilities-source">{words.explained}</p>
        </>
      )}
    </Card>
  );
}
