import { sourceTitle } from "@/components/indicators/source-title";
import type { ComparedProvince } from "@/lib/features/provinces/types";
import { formatDate } from "@/lib/format/date";
import { formatQualified } from "@/lib/format/qualifier";
import { formatUnit } from "@/lib/format/unit";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { arrangeRows } from "./arrange-rows";
import { listNotices } from "./comparison-notices";
import type { ComparisonProps } from "./comparison-table";
import { type FigureShape, shapeOf } from "./print-figure";
import { subjectName } from "./subject-name";

type Cell = string | number | null;

/** The comparison as it is shown, to save: unrounded, missing left empty, what must be known as notes. */
export function comparisonFile({ comparison, address, language }: ComparisonProps) {
  const { provinces: words, downloads, facts } = getMessages(language);
  const { file } = words;
  const shape = shapeOf(comparison);
  const subject = subjectName(comparison, language);
  const text = (heading: string) => ({ heading, kind: "text" as const });
  const integer = (heading: string) => ({ heading, kind: "integer" as const });
  const date = (heading: string) => ({ heading, kind: "date" as const });
  const code = comparison.subject.kind === "population" ? "population" : comparison.subject.indicator.code;
  return {
    fileName: `moc-provinces-${code.replaceAll("_", "-")}-${comparison.until}`,
    title: words.table.caption(subject),
    columns: [
      text(file.code),
      text(file.province),
      integer(file.units),
      integer(file.wards),
      integer(file.communes),
      integer(file.zones),
      integer(file.administrative),
      date(file.administrativeDate),
      integer(file.statistical),
      date(file.statisticalDate),
      text(file.qualifier),
      {
        heading: subject,
        kind: shape.decimals === 0 ? ("integer" as const) : ("decimal" as const),
        digits: shape.decimals,
      },
      text(file.unit),
      text(file.series),
      text(file.kind),
      date(file.from),
      date(file.to),
      text(file.source),
      text(file.place),
      text(file.sample),
      integer(file.facts),
    ],
    rows: arrangeRows({ rows: comparison.rows, address, language }).map((row) => rowOf({ row, shape, language })),
    notes: [
      downloads.asOf(formatDate(comparison.until, language)),
      words.check.people(String(comparison.check.people), String(comparison.check.provinces)),
      ...listNotices(comparison, language),
      file.notCompared,
      facts.file.kept,
      downloads.missing,
    ],
  };
}

function rowOf(options: {
  readonly row: ComparedProvince;
  readonly shape: FigureShape;
  readonly language: Language;
}): readonly Cell[] {
  const { row, shape, language } = options;
  const { provinces: words, facts, common } = getMessages(language);
  const { province, administrative, statistical, figure } = row;
  return [
    province.code,
    province.name[language],
    province.communeLevelUnits,
    province.wards,
    province.communes,
    province.specialZones,
    administrative?.people ?? null,
    administrative?.date ?? null,
    statistical?.people ?? null,
    statistical?.date ?? null,
    figure === null || figure.qualifier === "exact"
      ? null
      : formatQualified({ value: 0, qualifier: figure.qualifier }, { language }).replace(/ 0$/, ""),
    figure?.value ?? null,
    figure === null ? null : formatUnit(shape.unitCode, { language, length: "long" }),
    figure?.populationKind == null ? null : words.series[figure.populationKind],
    figure === null ? null : facts.kinds[figure.kind],
    figure?.from ?? null,
    figure?.to ?? null,
    figure === null ? null : sourceTitle(figure.source, language),
    figure?.source.place || null,
    figure === null ? null : figure.sample ? common.yes : common.no,
    row.facts,
  ];
}
