import { SourceName } from "@/components/indicators/source-name";
import { type Figure, missingFigure } from "@/lib/domain/figures/figure";
import type { BedRow, FacilityDetail } from "@/lib/features/facilities/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { bedsOnDate } from "./facility-beds";
import { type KeyFigure, KeyFigureStrip } from "./facility-figures";
import type { StaffSummary } from "./summarize-staff";

type FiguresProps = { detail: FacilityDetail; staff: StaffSummary | null; language: Language };

/** Beds, records and staff of the facility on the date, each with where it comes from. */
export function FacilityPageFigures({ detail, staff, language }: FiguresProps) {
  const { figures } = getMessages(language).facilities.page;
  const beds = detail.current?.hasBeds ? listBedFigures(detail, language) : [];
  return (
    <KeyFigureStrip
      label={figures.label}
      figures={[...beds, ...listRecords(detail, language), ...listStaff({ detail, staff, language })]}
      language={language}
    />
  );
}

function listBedFigures(detail: FacilityDetail, language: Language): KeyFigure[] {
  const { beds: words, list } = getMessages(language).facilities;
  const { planned, actual, difference } = bedsOnDate(detail);
  const print = (value: number) => formatNumber(value, { language });
  const bed = (id: "planned" | "actual", row: BedRow | null): KeyFigure => ({
    id,
    figure: toFigure(row?.beds ?? null, detail),
    unitWords: words.unit,
    label: list.figures[id],
    note:
      row === null ? (
        ""
      ) : (
        <>
          {list.from(formatDate(row.from, language))} · <SourceName source={row.source} language={language} />
        </>
      ),
  });
  const inWords = (value: number) =>
    value === 0 ? words.equal : value > 0 ? words.more(print(value)) : words.fewer(print(-value));
  return [
    bed("planned", planned),
    bed("actual", actual),
    {
      id: "difference",
      figure: toFigure(difference, detail),
      ...(difference === null ? {} : { text: formatNumber(difference, { language, sign: "always" }) }),
      unitWords: words.unit,
      label: list.figures.difference,
      note: difference === null ? "" : inWords(difference),
    },
  ];
}

function listRecords({ records, asOf }: FacilityDetail, language: Language): KeyFigure[] {
  const { facilities: words } = getMessages(language);
  // Where the count does not reach, a missing figure would read as a gap.
  if (records.kind === "missing" && records.reason === "not_covered") return [];
  const since = records.kind === "value" ? records.since : null;
  return [
    {
      id: "records",
      figure: records.kind === "value" ? { kind: "value", value: 1, asOf } : missingFigure("not_reported"),
      text: since === null ? words.records.none : formatDate(since, language),
      unitWords: "",
      label: since === null ? words.records.title : words.records.sinceLabel,
      note: records.kind === "value" ? <SourceName source={records.source} language={language} /> : "",
    },
  ];
}

function listStaff({ detail, staff, language }: FiguresProps): KeyFigure[] {
  const { figures, staffCard } = getMessages(language).facilities.page;
  if (staff === null) return [];
  const away = (isOf: (row: StaffSummary["away"][number]) => boolean) =>
    `${staffCard.away}: ${formatNumber(new Set(staff.away.filter(isOf).map(({ staffId }) => staffId)).size, { language })}`;
  return [
    {
      id: "doctors",
      figure: toFigure(staff.doctors, detail),
      unitWords: figures.people,
      label: figures.doctors,
      note: away(({ profession }) => profession.isDoctor),
    },
    {
      id: "nurses",
      figure: toFigure(staff.nurses, detail),
      unitWords: figures.people,
      label: figures.nurses,
      note: away(({ profession }) => profession.isNurse),
    },
  ];
}

function toFigure(value: number | null, { asOf }: FacilityDetail): Figure {
  return value === null ? missingFigure("no_data") : { kind: "value", value, asOf };
}
