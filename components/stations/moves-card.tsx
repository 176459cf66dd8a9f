import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { StationMove, StationPage } from "@/lib/features/stations/types";
import { formatShortMonth } from "@/lib/format/date";
import { formatShare } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { describePerson, describeSpan } from "./staff-words";

type MovesProps = { page: StationPage; language: Language };

/** Who was sent here and who was sent away, from when to when and by whom. */
export function MovesCard({ page, language }: MovesProps) {
  const { moves: words } = getMessages(language).stations.page;
  const moves = page.moves.filter(({ share }) => share !== null);
  const from = formatShortMonth(page.movesFrom);
  return (
    <Card id="moves-title" title={words.title} aside={words.aside(from)} isFlush>
      {moves.length === 0 ? (
        <p className="station-remarks">{words.none(from)}</p>
      ) : (
        <DataTable
          caption={words.title}
          columns={[...columnsOf(language), unitColumn(language), spanColumn(language)]}
          rows={moves}
          rowKey={keyOf}
        />
      )}
    </Card>
  );
}

/** Study, leave and sickness of those who work here. */
export function AbsencesCard({ page, language }: MovesProps) {
  const { moves: words } = getMessages(language).stations.page;
  const absences = page.moves.filter(({ share }) => share === null);
  const from = formatShortMonth(page.movesFrom);
  return (
    <Card id="absences-title" title={words.absenceTitle} aside={words.aside(from)} isFlush>
      {absences.length === 0 ? (
        <p className="station-remarks">{words.absenceNone(from)}</p>
      ) : (
        <DataTable
          caption={words.absenceTitle}
          columns={[...columnsOf(language), spanColumn(language)]}
          rows={absences}
          rowKey={keyOf}
        />
      )}
    </Card>
  );
}

function keyOf({ staff, move, from }: StationMove): string {
  return `${staff.id} ${move} ${from}`;
}

function columnsOf(language: Language): Column<StationMove>[] {
  const { moves: words } = getMessages(language).stations.page;
  return [
    {
      key: "person",
      header: words.person,
      isRowHeader: true,
      isBlock: true,
      cell: (row) => (
        <span className="station-person">
          {describePerson(row)}
          <span className="stations-under">{row.profession[language]}</span>
        </span>
      ),
    },
    { key: "kind", header: words.kind, isBlock: true, cell: ({ move }) => words.kinds[move] },
  ];
}

function unitColumn(language: Language): Column<StationMove> {
  const { moves: words, staff } = getMessages(language).stations.page;
  return {
    key: "unit",
    isBlock: true,
    header: words.unit,
    cell: ({ other, share }) =>
      [
        other?.name[language] ?? "",
        share === null || share === 1 ? "" : staff.share(formatShare(share, { language, maxDigits: 0 })),
      ]
        .filter((part) => part !== "")
        .join(", "),
  };
}

function spanColumn(language: Language): Column<StationMove> {
  const { moves: words } = getMessages(language).stations.page;
  return {
    key: "span",
    isBlock: true,
    header: words.span,
    cell: (move) => describeSpan(move, language),
  };
}
