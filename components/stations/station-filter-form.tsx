import type { PageAddress } from "@/components/overview/target-links";
import { FilterChoices, listOptions, pairOptions } from "@/components/ui/filter-choices";
import { FilterForm } from "@/components/ui/filter-form";
import { TextField } from "@/components/ui/text-field";
import { TERRAINS } from "@/lib/features/stations/constants";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { stationListHref } from "./station-address";
import { isFiltered, STATION_STANDINGS, type StationQuery } from "./station-query";

type FilterFormProps = { query: StationQuery; address: PageAddress; language: Language };

/** A GET form: the filters are the address, with and without JavaScript. */
export function StationFilterForm({ query, address, language }: FilterFormProps) {
  const { common, stations } = getMessages(language);
  const { filter } = stations.list;
  return (
    <div className="no-print stations-filter">
      <FilterForm action="/stations" submit={common.filter} label={filter.label} kept={keptOf(query, address)}>
        <TextField id="stations-q" name="q" type="search" label={filter.q} defaultValue={query.q} size={16} />
        <FilterChoices id="stations" choices={listChoices(language)} chosen={query} />
      </FilterForm>
      {isFiltered(query) ? (
        <a className="link stations-clear" href={stationListHref(orderOf(query), address)}>
          {filter.clear}
        </a>
      ) : null}
    </div>
  );
}

/** The date, the province and the order stay as they are. */
function keptOf(query: StationQuery, { asOf, provinceCode }: PageAddress): Record<string, string> {
  const entries = Object.entries({ province: provinceCode, asOf, ...orderOf(query) });
  return Object.fromEntries(entries.flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}

function orderOf({ sort, dir }: StationQuery): StationQuery {
  return { ...(sort === undefined ? {} : { sort }), ...(dir === undefined ? {} : { dir }) };
}

function listChoices(language: Language) {
  const { common, stations } = getMessages(language);
  const { filter, statuses, reportStates, terrains } = stations.list;
  const { all } = common;
  const short = [filter.shortNone, ...["1", "2", "3"].map(filter.shortBy), filter.shortByOrMore("4")];
  return [
    { name: "status", label: filter.status, all, options: listOptions(STATION_STANDINGS, statuses) },
    { name: "short", label: filter.short, all, options: pairOptions(Object.entries(short)) },
    { name: "kind", label: filter.kind, all, options: pairOptions(Object.entries(filter.kinds)) },
    { name: "terrain", label: filter.terrain, all, options: listOptions(TERRAINS, terrains) },
    { name: "report", label: filter.report, all, options: pairOptions(Object.entries(reportStates)) },
  ] as const;
}
