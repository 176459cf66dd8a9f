import type { PageAddress } from "@/components/overview/target-links";
import type { SortDirection } from "@/components/ui/sort-link";
import { SortLink } from "@/components/ui/sort-link";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { ListedStation } from "@/lib/features/stations/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { nextSort, type SortChoice } from "./sort-stations";
import { stationListHref } from "./station-address";
import { StationLine } from "./station-line";
import { STATION_SORTS, type StationQuery, type StationSort } from "./station-query";

/** Where the table stands on the page, so that a new order shows it at once. */
export const TABLE_ANCHOR = "list";

/** On a phone the split of posts moves under the name; on a tablet the terrain still; the state and the points wait for more room. */
export const COLUMN_CLASSES: Readonly<Record<StationSort, string | undefined>> = {
  name: undefined,
  terrain: "stations-terrain",
  doctors: "number",
  shortfall: "number",
  since: "stations-since",
  permanent: "number stations-wide",
  contract: "number stations-wide",
  rotated: "number stations-wide",
  fte: "number stations-wide",
  state: "stations-wide",
  points: "number stations-wide",
};

type TableProps = {
  stations: readonly ListedStation[];
  query: StationQuery;
  choice: SortChoice;
  countedOn: IsoDate | null;
  address: PageAddress;
  language: Language;
};

/** The list in the order of the address; every heading leads to an order. */
export function StationTable({ stations, query, choice, countedOn, address, language }: TableProps) {
  const { list } = getMessages(language).stations;
  return (
    <table className="data-table stations-table">
      <caption className="sr-only">
        {list.table}. {describeOrder(choice, language)}
      </caption>
      <thead>
        <tr>
          {STATION_SORTS.map((column) => (
            <ColumnHead key={column} {...{ column, query, choice, address, language }} />
          ))}
        </tr>
      </thead>
      <tbody>
        {stations.map((station) => (
          <StationLine
            key={station.code}
            station={station}
            countedOn={countedOn}
            address={address}
            language={language}
          />
        ))}
        {stations.length === 0 ? (
          <tr>
            <td colSpan={STATION_SORTS.length}>{list.noMatch}</td>
          </tr>
        ) : null}
      </tbody>
    </table>
  );
}

/** "xếp theo Thiếu, giảm dần". */
export function describeOrder({ sort, dir }: SortChoice, language: Language): string {
  const { common, stations } = getMessages(language);
  const direction = dir === "asc" ? common.ascending : common.descending;
  return stations.list.sorted(stations.list.columns[sort], direction);
}

type HeadProps = {
  column: StationSort;
  query: StationQuery;
  choice: SortChoice;
  address: PageAddress;
  language: Language;
};

function ColumnHead({ column, query, choice, address, language }: HeadProps) {
  const { common, stations } = getMessages(language);
  const { columns, columnTitles, sortHint } = stations.list;
  const next = nextSort(column, choice);
  const title = columnTitles[column as keyof typeof columnTitles] ?? columns[column];
  const sort: SortDirection | undefined =
    column === choice.sort ? (choice.dir === "asc" ? "ascending" : "descending") : undefined;
  return (
    <th scope="col" aria-sort={sort} className={COLUMN_CLASSES[column]}>
      <SortLink
        label={columns[column]}
        href={`${stationListHref({ ...query, ...next }, address)}#${TABLE_ANCHOR}`}
        sort={sort}
        hint={`${title}. ${sortHint(columns[column], next.dir === "asc" ? common.ascending : common.descending)}`}
      />
    </th>
  );
}
