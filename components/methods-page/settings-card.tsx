import { Card } from "@/components/ui/card";
import { DataTable } from "@/components/ui/data-table";
import type { SettingInForce, SettingsInForce } from "@/lib/features/settings/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages, type Messages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { citationInVietnamese } from "./vietnamese-citations";

type SettingKey = keyof Messages["methodsPage"]["settings"]["names"];
type SettingsCardProps = { inForce: SettingsInForce; language: Language };

/** The dated, cited rows by which the reader's pages are worked out. */
export function SettingsCard({ inForce, language }: SettingsCardProps) {
  const { settings: words } = getMessages(language).methodsPage;
  const rows = inForce.rows.filter((row): row is SettingInForce & { key: SettingKey } => row.key in words.names);
  return (
    <Card id="settings" title={words.title} aside={words.aside(formatDate(inForce.asOf, language))} isFlush>
      <DataTable
        caption={words.title}
        rows={rows}
        rowKey={(row) => row.key}
        columns={[
          { key: "name", header: words.setting, isRowHeader: true, isBlock: true, cell: (row) => words.names[row.key] },
          { key: "value", header: words.value, cell: (row) => printValue(row.key, inForce, language) },
          {
            key: "since",
            header: words.since,
            cell: (row) => `${formatDate(row.effectiveFrom, language)}, ${row.isOwn ? words.own : words.general}`,
          },
          { key: "note", header: words.basis, isBlock: true, cell: (row) => <Basis row={row} language={language} /> },
        ]}
      />
    </Card>
  );
}

/** The note and the citation in the reader's language; a citation without a translation as it was recorded. */
function Basis({ row, language }: { row: SettingInForce & { key: SettingKey }; language: Language }) {
  const { settings: words } = getMessages(language).methodsPage;
  const translated = language === "vi" ? citationInVietnamese(row.citation) : null;
  return (
    <>
      {words.notes[row.key]}
      <span className="block text-sm text-ink-2" lang={translated === null ? "en" : undefined}>
        {translated ?? row.citation}
      </span>
    </>
  );
}

function printValue(key: SettingKey, { settings, events }: SettingsInForce, language: Language): string {
  const { settings: words } = getMessages(language).methodsPage;
  const ratio = (value: number) => formatNumber(value, { language, digits: 2 });
  switch (key) {
    case "counting_rule":
      return words.countingRules[settings.countingRule];
    case "thresholds":
      return `${ratio(settings.thresholds.onTrack)} · ${ratio(settings.thresholds.atRisk)}`;
    case "population_series":
      return words.populations[settings.populationSeries];
    case "floor_for_range":
      return words.floors.lower;
    case "series_events":
      return events.map(({ date, label }) => `${formatDate(date, language)}: ${label[language]}`).join(" · ");
  }
}
