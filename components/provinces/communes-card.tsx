import { PhoneFold } from "@/components/overview/phone-fold";
import { Card } from "@/components/ui/card";
import { type Column, DataTable } from "@/components/ui/data-table";
import { DownloadLinks } from "@/components/ui/download-links";
import { FilterForm } from "@/components/ui/filter-form";
import { TextField } from "@/components/ui/text-field";
import type { CommuneRow } from "@/lib/features/provinces/types";
import { formatNumber } from "@/lib/format/number";
import { matchesSearch } from "@/lib/format/search-fold";
import { compareVietnamese } from "@/lib/format/vietnamese-order";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type CommunesCardProps = {
  code: string;
  provinceName: string;
  communes: readonly CommuneRow[];
  text: string;
  language: Language;
};

/** The official list, and where the former units are loaded what became of each. */
export function CommunesCard({ code, provinceName, communes, text, language }: CommunesCardProps) {
  const { provinces, downloads } = getMessages(language);
  const { communes: words, lineage } = provinces;
  const count = (number: number) => formatNumber(number, { language });
  const shown = findCommunes(communes, text);
  const { formerUnits, splitUnits } = countLineage(communes);
  const List = formerUnits === 0 ? CommuneList : LineageTable;
  const list = <List label={words.caption(provinceName)} communes={shown} language={language} />;
  const query = text === "" ? "" : `?${new URLSearchParams({ q: text })}`;
  return (
    <Card
      id="communes-title"
      title={words.title}
      aside={words.shown(count(shown.length), count(communes.length))}
      tools={<DownloadLinks path={`/provinces/${code}/export`} query={query} words={downloads} />}
      isFlush
    >
      {formerUnits === 0 ? null : (
        <div className="story-lines">
          <p className="story-arithmetic">{lineage.line(count(formerUnits), count(communes.length))}</p>
          {splitUnits === 0 ? null : <p>{lineage.split(count(splitUnits))}</p>}
        </div>
      )}
      <div className="story-lines">
        <FilterForm action={`/provinces/${code}#communes-title`} submit={words.submit} label={words.title}>
          <TextField
            id="commune-text"
            name="q"
            type="search"
            label={words.search}
            defaultValue={text}
            maxLength={100}
          />
        </FilterForm>
      </div>
      {text === "" ? <PhoneFold summary={words.show(count(shown.length))}>{list}</PhoneFold> : list}
    </Card>
  );
}

/** With the former units where they are loaded. */
function LineageTable({ label, communes, language }: ListProps) {
  return (
    <div className="commune-table">
      <DataTable
        caption={label}
        columns={columnsOf(language)}
        rows={communes}
        rowKey={(commune) => commune.code}
        empty={getMessages(language).provinces.communes.empty}
      />
    </div>
  );
}

type ListProps = Pick<CommunesCardProps, "communes" | "language"> & { label: string };

/** Codes and names alone fit in columns; the name says the kind. */
function CommuneList({ label, communes, language }: ListProps) {
  const { communes: words } = getMessages(language).provinces;
  if (communes.length === 0) return <p className="story-lines">{words.empty}</p>;
  return (
    <ul className="commune-list" aria-label={label}>
      {communes.map(({ code, name }) => (
        <li key={code}>
          <span className="commune-code">{code}</span> {name[language]}
        </li>
      ))}
    </ul>
  );
}

/** By a word of the name, the code or a former unit, in Vietnamese order. */
export function findCommunes(communes: readonly CommuneRow[], text: string): readonly CommuneRow[] {
  return communes
    .filter(({ code, name, formerUnits }) =>
      matchesSearch([code, name.vi, name.en, ...formerUnits.map((unit) => unit.name)].join(" "), text),
    )
    .sort((a, b) => compareVietnamese(bareName(a), bareName(b)) || (a.code < b.code ? -1 : 1));
}

/** "Phường", "Xã" and "Đặc khu" before a name say nothing of its place in a list. */
function bareName({ name }: CommuneRow): string {
  return name.vi.replace(/^(Phường|Xã|Đặc khu) /, "");
}

/** How many former units the list came from, and how many of them were divided. */
export function countLineage(communes: readonly CommuneRow[]): { formerUnits: number; splitUnits: number } {
  const places = new Map<number, number>();
  for (const { id } of communes.flatMap((commune) => commune.formerUnits)) places.set(id, (places.get(id) ?? 0) + 1);
  return { formerUnits: places.size, splitUnits: [...places.values()].filter((number) => number > 1).length };
}

function columnsOf(language: Language): Column<CommuneRow>[] {
  const { communes: words } = getMessages(language).provinces;
  return [
    { key: "code", header: words.code, className: "commune-code", cell: ({ code }) => code },
    { key: "name", header: words.name, isRowHeader: true, cell: ({ name }) => name[language] },
    { key: "kind", header: words.kind, className: "commune-kind", cell: ({ kind }) => words.kinds[kind] },
    {
      key: "former",
      header: words.former,
      isBlock: true,
      cell: (commune) => <span lang={language === "vi" ? undefined : "vi"}>{printFormer(commune, language)}</span>,
    },
  ];
}

/** "Xã Kỳ Lợi (một phần), Phường Kỳ Trinh". */
export function printFormer({ formerUnits }: CommuneRow, language: Language): string {
  const { part } = getMessages(language).provinces.communes;
  return formerUnits.map(({ name, isPart }) => (isPart ? `${name} (${part})` : name)).join(", ");
}
