import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import type { FacilityDetail, FacilityFigureRow } from "@/lib/features/facilities/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { formatUnit, joinFigureAndUnit } from "@/lib/format/unit";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { Cited } from "./cited";

/** Figures reported by or published about the facility itself, each with its source, who entered it and when. */
export function FiguresCard({ detail, language }: { detail: FacilityDetail; language: Language }) {
  const { figuresCard: words } = getMessages(language).facilities.page;
  const columns: Column<FacilityFigureRow>[] = [
    {
      key: "indicator",
      header: words.indicator,
      isRowHeader: true,
      isBlock: true,
      cell: ({ indicator }) => indicator[language],
    },
    {
      key: "value",
      header: words.value,
      isNumber: true,
      cell: ({ value, unit }) =>
        joinFigureAndUnit(formatNumber(value, { language }), formatUnit(unit, { language, value })),
    },
    { key: "date", header: words.date, isNumber: true, cell: ({ on }) => formatDate(on, language) },
    {
      key: "source",
      header: words.source,
      isBlock: true,
      cell: (row) => (
        <>
          <Cited row={row} language={language} />
          {row.isPublished ? <span className="facilities-under">{words.published}</span> : null}
        </>
      ),
    },
  ];
  return (
    <Card id="figures-title" title={words.title} aside={detail.figures.length > 1 ? words.aside : undefined} isFlush>
      {detail.figures.length === 0 ? (
        <p className="facilities-source">{words.none}</p>
      ) : (
        <DataTable
          caption={words.title}
          columns={columns}
          rows={detail.figures}
          rowKey={(row) => `${row.indicator.vi} ${row.on} ${row.recordedAt.toISOString()}`}
        />
      )}
    </Card>
  );
}
