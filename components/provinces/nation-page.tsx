import "@/components/facts/facts.css";
import "./provinces.css";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DownloadLinks } from "@/components/ui/download-links";
import { PageHead } from "@/components/ui/page-head";
import type { NationPageData } from "@/lib/features/provinces/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { ConflictCards } from "./conflict-cards";
import { FigureSource } from "./figure-note";
import { LaidTargetsCard } from "./laid-targets-card";
import { printFigure, printPeriod } from "./print-figure";
import { PublishedFactsCard } from "./published-facts-card";

type NationPageProps = { page: NationPageData; language: Language };
type Row = NationPageData["series"][number];

/** What was published about the whole nation: results over the years, targets, statements. */
export function NationPage({ page, language }: NationPageProps) {
  const { provinces: words, navigation, downloads } = getMessages(language);
  const { check } = page;
  const number = (value: number) => formatNumber(value, { language });
  const crumbs = [{ label: words.title, href: "/provinces" }, { label: words.nation }];
  return (
    <div className="page">
      <PageHead
        above={<Breadcrumb label={navigation.breadcrumb} crumbs={crumbs} />}
        title={words.nation}
        facts={`${words.count(number(check.provinces))} · ${words.check.units(number(check.communeLevelUnits))}`}
        lead={words.check.people(number(check.people), number(check.provinces))}
      />
      <Card
        id="series-title"
        title={words.nationPage.series}
        tools={<DownloadLinks path="/provinces/VN/export" query="" words={downloads} />}
        isFlush
      >
        <DataTable
          caption={words.nationPage.caption}
          columns={columnsOf(language)}
          rows={page.series}
          rowKey={(row) => `${row.indicator.code} ${row.from} ${row.to} ${row.source.id}`}
        />
      </Card>
      <LaidTargetsCard title={words.nationPage.targets} targets={page.targets} isLinked language={language} />
      <ConflictCards facts={page.facts} language={language} />
      <PublishedFactsCard place="VN" name={words.nation} facts={page.facts} language={language} />
    </div>
  );
}

function columnsOf(language: Language): Column<Row>[] {
  const { nationPage: words } = getMessages(language).provinces;
  return [
    {
      key: "indicator",
      header: words.indicator,
      isRowHeader: true,
      isBlock: true,
      cell: ({ indicator }) => (
        <a className="link" href={`/provinces?indicator=${indicator.code}`}>
          {indicator.name[language]}
        </a>
      ),
    },
    { key: "year", header: words.year, cell: (row) => printPeriod(row, language) },
    {
      key: "value",
      header: words.value,
      isNumber: true,
      cell: (row) => <b>{printFigure(row, row.indicator, language)}</b>,
    },
    {
      key: "source",
      header: words.source,
      isBlock: true,
      cell: (row) => <FigureSource figure={row} language={language} />,
    },
  ];
}
