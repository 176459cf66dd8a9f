import { sourceTitle } from "@/components/indicators/source-title";
import { listBasis } from "@/components/targets/basis-list";
import type { Table } from "@/components/targets/csv-tables";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { DownloadTable } from "@/lib/export/download-table";
import type { TargetDetail } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

export type TargetTableName = "series" | "stations";

/** A table of the target's page to save, with what a reader must know beside it. */
export function downloadOf(options: {
  readonly target: TargetDetail;
  readonly name: TargetTableName;
  readonly table: Table;
  readonly asOf: IsoDate;
  readonly language: Language;
}): DownloadTable {
  const { target, name, table, asOf, language } = options;
  const { csv } = getMessages(language).target;
  const title = name === "series" ? csv.seriesTitle : csv.stationsTitle;
  return {
    fileName: `${target.code}-${name}-${asOf}`,
    title: title(target.name[language]),
    columns: table.headings.map((heading, index) => ({ heading, kind: table.kinds[index] ?? "text" })),
    rows: table.rows,
    notes: listNotes(options),
  };
}

function listNotes({ target, asOf, language }: { target: TargetDetail; asOf: IsoDate; language: Language }): string[] {
  const { downloads, target: words } = getMessages(language);
  const { floor, sources, sample } = target;
  const count = (value: number) => formatNumber(value, { language });
  return [
    downloads.asOf(formatDate(asOf, language)),
    floor === null ? "" : words.provenance.reporting(count(floor.reporting), count(floor.units)),
    target.reason[language],
    ...listBasis(target, language).map(
      ({ term, text, note }) => `${term}: ${text}${note === null ? "" : ` (${note})`}`,
    ),
    ...sources.map((source) => words.provenance.source(sourceTitle(source, language))),
    downloads.missing,
    sample ? downloads.sample : "",
  ].filter((note) => note !== "");
}
