import type { PageAddress } from "@/components/overview/target-links";
import { SortLink } from "@/components/ui/sort-link";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { facilityListHref } from "./facility-address";
import { FacilityTableLine } from "./facility-line";
import type { FacilityQuery, FacilitySort } from "./facility-query";
import { bedsOf, type FacilityLine, nextSort, type SortChoice } from "./sort-facilities";

/** Where the table stands on the page, so that a new order shows it at once. */
export const TABLE_ANCHOR = "list";

const BEFORE_BARS: readonly FacilitySort[] = ["name", "kind", "ownership", "level", "planned", "actual"];
const AFTER_BARS: readonly FacilitySort[] = ["difference", "emr", "doctors", "nurses", "converted"];
const WIDE: readonly FacilitySort[] = ["kind", "ownership", "level", "converted"];
const NUMBERS: readonly FacilitySort[] = ["planned", "actual", "difference", "doctors", "nurses", "converted"];

type TableProps = {
  rows: readonly FacilityLine[];
  query: FacilityQuery;
  choice: SortChoice;
  address: PageAddress;
  language: Language;
};

/** The list in the order of the address; every heading leads to an order. */
export function FacilityTable(props: TableProps) {
  const { rows, choice, address, language } = props;
  const { list } = getMessages(language).facilities;
  const most = Math.max(0, ...rows.flatMap(({ beds }) => [bedsOf(beds.planned) ?? 0, bedsOf(beds.actual) ?? 0]));
  return (
    <table className="data-table data-table-stacked facilities-table">
      <caption className="sr-only">
        {list.table}. {describeOrder(choice, language)}
      </caption>
      <thead>
        <tr>
          {BEFORE_BARS.map((column) => (
            <ColumnHead key={column} column={column} {...props} />
          ))}
          <th scope="col" className="facilities-bars" title={list.barsLegend}>
            {list.bars}
          </th>
          {AFTER_BARS.map((column) => (
            <ColumnHead key={column} column={column} {...props} />
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <FacilityTableLine key={row.code} row={row} most={most} address={address} language={language} />
        ))}
        {rows.length === 0 ? (
          <tr>
            <td className="block-cell" colSpan={BEFORE_BARS.length + AFTER_BARS.length + 1}>
              {list.noMatch}
            </td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

/** "xếp theo Giường kế hoạch, giảm dần". */
export function describeOrder({ sort, dir }: SortChoice, language: Language): string {
  const { common, facilities } = getMessages(language);
  const direction = dir === "asc" ? common.ascending : common.descending;
  return facilities.list.sorted(facilities.list.columns[sort], direction);
}

function ColumnHead({ column, query, choice, address, language }: TableProps & { column: FacilitySort }) {
  const { common, facilities } = getMessages(language);
  const { columns, sortHint } = facilities.list;
  const next = nextSort(column, choice);
  const sort = column === choice.sort ? (choice.dir === "asc" ? "ascending" : "descending") : undefined;
  const classes = [
    NUMBERS.includes(column) && "number",
    WIDE.includes(column) && "facilities-wide",
    column === "difference" && "facilities-difference",
  ].filter(Boolean);
  return (
    <th scope="col" aria-sort={sort} className={classes.join(" ") || undefined}>
      <SortLink
        label={columns[column]}
        href={`${facilityListHref({ ...query, ...next }, address)}#${TABLE_ANCHOR}`}
        sort={sort}
        hint={sortHint(columns[column], next.dir === "asc" ? common.ascending : common.descending)}
      />
    </th>
  );
}
