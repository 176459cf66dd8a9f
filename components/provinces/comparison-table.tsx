import { type Column, DataTable } from "@/components/ui/data-table";
import { SortLink } from "@/components/ui/sort-link";
import type { ComparedProvince, PopulationCount, ProvinceComparison } from "@/lib/features/provinces/types";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { arrangeRows } from "./arrange-rows";
import { ComparedFigure } from "./compared-figure";
import { type ComparisonAddress, comparisonQuery, type SortKey, sortAddress } from "./comparison-address";
import { printCount, printCountDate, printTarget } from "./print-figure";
import { sharedFigure } from "./shared-figure";
import { subjectName, subjectTitle } from "./subject-name";

export type ComparisonProps = { comparison: ProvinceComparison; address: ComparisonAddress; language: Language };

/** One row a province; what cannot be compared is named under its figure and never drawn. */
export function ComparisonTable(props: ComparisonProps) {
  const { comparison, address, language } = props;
  const { table: words } = getMessages(language).provinces;
  const rows = arrangeRows({ rows: comparison.rows, address, language });
  return (
    <DataTable
      caption={words.caption(subjectName(comparison, language))}
      columns={columnsOf(props)}
      rows={rows}
      rowKey={({ province }) => province.code}
      empty={words.empty}
    />
  );
}

function columnsOf({ comparison, address, language }: ComparisonProps): Column<ComparedProvince>[] {
  const { table: words } = getMessages(language).provinces;
  const hasTargets = comparison.rows.some((row) => row.targets.length > 0);
  const isShared = sharedFigure(comparison) !== null;
  const isPopulation = comparison.subject.kind === "population";
  const sorted = (key: SortKey, label: string) => ({
    header: (
      <SortLink
        label={label}
        href={`/provinces${comparisonQuery(sortAddress(address, key))}`}
        hint={words.sort}
        {...(address.sort === key ? { sort: address.direction } : {})}
      />
    ),
    label,
    ...(address.sort === key ? { sort: address.direction } : {}),
  });
  const columns: (Column<ComparedProvince> | null)[] = [
    {
      key: "name",
      ...sorted("name", words.province),
      isRowHeader: true,
      isBlock: true,
      cell: (row) => <ProvinceName row={row} language={language} />,
    },
    {
      key: "figure",
      ...sorted("figure", isPopulation ? subjectTitle(comparison, language) : words.figure),
      isBlock: true,
      className: "compare-figure",
      cell: (row) => <ComparedFigure row={row} comparison={comparison} isShared={isShared} language={language} />,
    },
    hasTargets
      ? {
          key: "targets",
          header: words.targets,
          isBlock: true,
          cell: (row) => <Targets row={row} language={language} />,
        }
      : null,
    isPopulation && comparison.population === "administrative" ? null : peopleColumn("administrative"),
    isPopulation && comparison.population === "statistical" ? null : peopleColumn("statistical"),
    {
      key: "units",
      ...sorted("units", words.units),
      isNumber: true,
      cell: ({ province }) => formatNumber(province.communeLevelUnits, { language }),
    },
    {
      key: "facts",
      ...sorted("facts", words.facts),
      isNumber: true,
      cell: (row) => <Facts row={row} language={language} />,
    },
  ];
  return columns.filter((column) => column !== null);

  function peopleColumn(kind: "administrative" | "statistical"): Column<ComparedProvince> {
    return {
      key: kind,
      ...sorted(kind, words[kind]),
      isNumber: true,
      cell: (row) => <People count={row[kind]} language={language} />,
    };
  }
}

function ProvinceName({ row, language }: { row: ComparedProvince; language: Language }) {
  const { code, name } = row.province;
  return (
    <>
      <a className="link compare-name" href={`/provinces/${code}`}>
        {name[language]}
      </a>{" "}
      <span className="gap-note">{code}</span>
    </>
  );
}

function People({ count, language }: { count: PopulationCount | null; language: Language }) {
  if (count === null) return <span className="text-ink-2">{MISSING}</span>;
  return <span title={printCountDate(count, language)}>{printCount(count, language)}</span>;
}

function Targets({ row, language }: { row: ComparedProvince; language: Language }) {
  if (row.targets.length === 0) return <span className="text-ink-2">{MISSING}</span>;
  return row.targets.map((target) => (
    <span key={target.code} className="block" title={target.document[language]}>
      {printTarget(target, language)} <span className="gap-note">({target.due.slice(0, 4)})</span>
    </span>
  ));
}

/** Nothing was published or nothing was read: not a count of zero. */
function NoFacts({ text }: { text: string }) {
  return (
    <span className="text-ink-2" title={text}>
      {MISSING} <span className="sr-only">{text}</span>
    </span>
  );
}

function Facts({ row, language }: { row: ComparedProvince; language: Language }) {
  const { table: words } = getMessages(language).provinces;
  const count = formatNumber(row.facts, { language });
  if (row.facts === 0) return <NoFacts text={words.noFacts} />;
  return (
    <a
      className="link"
      href={`/facts?province=${row.province.code}`}
      aria-label={words.factsLink(count, row.province.name[language])}
    >
      {count}
    </a>
  );
}
