import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DownloadLinks } from "@/components/ui/download-links";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { computeRotation, type RotationProgress } from "@/lib/domain/workforce/rotation";
import type { RotationSum, StaffRow, WorkforcePage } from "@/lib/features/workforce/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { describeDates, describePerson, describePresence } from "./staff-words";

type Rotation = { readonly row: StaffRow; readonly presence: NonNullable<StaffRow["presence"]> } & RotationProgress;

/** Who rotates from where to where and until when; for who may not see people only how many. */
export function RotationsCard({
  page,
  fileQuery,
  language,
}: {
  page: WorkforcePage;
  fileQuery: string;
  language: Language;
}) {
  const { downloads, workforce } = getMessages(language);
  const { rotations: words } = workforce;
  const print = (value: number) => formatNumber(value, { language });
  if (page.rotations === null) {
    const sums = page.rotationSums ?? [];
    const heads = sums.reduce((total, sum) => total + sum.heads, 0);
    return (
      <Card id="rotations" title={words.title} aside={words.asideHeads(print(heads))} isFlush>
        <SumTable sums={sums} language={language} />
      </Card>
    );
  }
  const rotations = listRotations(page.rotations, page.asOf);
  const ending = rotations.filter((rotation) => rotation.isEndingSoon).length;
  return (
    <Card
      id="rotations"
      title={words.title}
      aside={words.aside(print(rotations.length), print(ending))}
      tools={<DownloadLinks path="/workforce/rotations/export" query={fileQuery} words={downloads} />}
      isFlush
    >
      <DataTable
        caption={words.title}
        columns={columnsFor(language)}
        rows={rotations}
        rowKey={({ row, presence }) => `${row.staffId} ${presence.facilityCode}`}
        empty={words.none}
      />
    </Card>
  );
}

function listRotations(rows: readonly StaffRow[], asOf: IsoDate): Rotation[] {
  return rows.flatMap((row) =>
    row.presence === null ? [] : [{ row, presence: row.presence, ...computeRotation(row.presence, asOf) }],
  );
}

function columnsFor(language: Language): Column<Rotation>[] {
  const { rotations: words } = getMessages(language).workforce;
  const print = (value: number) => formatNumber(value, { language });
  return [
    {
      key: "person",
      header: words.person,
      isRowHeader: true,
      isBlock: true,
      className: "workforce-number",
      cell: ({ row }) => (
        <>
          {describePerson(row)} <span className="workforce-under">{row.profession.name[language]}</span>
        </>
      ),
    },
    {
      key: "from",
      header: words.sender,
      cell: ({ row }) => row.employment?.facilityName[language] ?? words.unknown,
    },
    { key: "to", header: words.receiver, cell: ({ presence }) => presence.facilityName[language] },
    { key: "kind", header: words.kind, cell: ({ row }) => describePresence(row, language) },
    { key: "period", header: words.period, cell: ({ presence }) => describeDates(presence, language) },
    {
      key: "days",
      header: words.days,
      isNumber: true,
      cell: ({ daysSoFar }) => words.daysValue(print(daysSoFar)),
    },
    { key: "left", header: words.left, cell: (rotation) => <Left rotation={rotation} language={language} /> },
  ];
}

function Left({ rotation, language }: { rotation: Rotation; language: Language }) {
  const { rotations: words } = getMessages(language).workforce;
  const { daysLeft, isEndingSoon } = rotation;
  if (daysLeft === null) return words.open;
  const text = daysLeft === 0 ? words.lastDay : words.leftDays(formatNumber(daysLeft, { language }));
  return (
    <span>
      {text} {isEndingSoon ? <Badge className="workforce-ending">{words.ending}</Badge> : null}
    </span>
  );
}

function SumTable({ sums, language }: { sums: readonly RotationSum[]; language: Language }) {
  const { presence, rotations: words } = getMessages(language).workforce;
  return (
    <DataTable
      caption={words.title}
      columns={[
        {
          key: "from",
          header: words.sender,
          isRowHeader: true,
          cell: (sum) => sum.from?.name[language] ?? words.unknown,
        },
        { key: "to", header: words.receiver, cell: (sum) => sum.to.name[language] },
        { key: "kind", header: words.kind, cell: (sum) => presence[sum.kind] },
        { key: "heads", header: words.heads, isNumber: true, cell: (sum) => formatNumber(sum.heads, { language }) },
      ]}
      rows={sums}
      rowKey={(sum) => `${sum.from?.code} ${sum.to.code} ${sum.kind}`}
      empty={words.none}
    />
  );
}
