import { sourceTitle } from "@/components/indicators/source-title";
import type { CommuneRow, NationPageData, ProvincePageData } from "@/lib/features/provinces/types";
import { formatUnit } from "@/lib/format/unit";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { findCommunes, printFormer } from "./communes-card";

/** A province's units as they are listed, to save. */
export function communesFile(options: {
  readonly page: Pick<ProvincePageData, "province" | "communes">;
  readonly text: string;
  readonly language: Language;
}) {
  const { page, text, language } = options;
  const { communes: words } = getMessages(language).provinces;
  const column = (heading: string) => ({ heading, kind: "text" as const });
  return {
    fileName: `moc-units-${page.province.code}`,
    title: words.caption(page.province.name[language]),
    columns: [words.code, words.name, words.kind, words.former].map(column),
    rows: findCommunes(page.communes, text).map((commune: CommuneRow) => [
      commune.code,
      commune.name[language],
      words.kinds[commune.kind],
      printFormer(commune, language) || null,
    ]),
    notes: [sourceTitle(page.province.source, language), page.province.source.publisher],
  };
}

/** The nation's published results, to save. */
export function nationFile({ series }: NationPageData, language: Language) {
  const { provinces, facts, downloads } = getMessages(language);
  const { nationPage: words, file } = provinces;
  const text = (heading: string) => ({ heading, kind: "text" as const });
  const date = (heading: string) => ({ heading, kind: "date" as const });
  return {
    fileName: "moc-nation",
    title: words.caption,
    columns: [
      text(words.indicator),
      date(file.from),
      date(file.to),
      { heading: words.value, kind: "decimal" as const, digits: 2 },
      text(file.unit),
      text(file.kind),
      text(words.source),
      text(file.place),
    ],
    rows: series.map((row) => [
      row.indicator.name[language],
      row.from,
      row.to,
      row.value,
      formatUnit(row.indicator.unitCode, { language, length: "long" }),
      facts.kinds[row.kind],
      sourceTitle(row.source, language),
      row.source.place || null,
    ]),
    notes: [facts.file.kept, downloads.missing],
  };
}
