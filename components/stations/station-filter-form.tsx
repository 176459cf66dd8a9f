import type { PageAddress } from "@/components/overview/target-links";
import { FilterForm } from "@/components/ui/filter-form";
import { type Option, Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
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
        {listChoices(language).map(({ field, label, options }) => (
          <Select
            key={field}
            id={`stations-${field}`}
            name={field}
            label={label}
            options={[{ value: "", label: common.all }, ...options]}
            defaultValue={query[field] ?? ""}
            isInline={false}
          />
        ))}
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

type Choice = { field: "status" | "short" | "kind" | "report"; label: string; options: Option[] };

function listChoices(language: Language): Choice[] {
  const { filter, statuses, reportStates } = getMessages(language).stations.list;
  const short = [filter.shortNone, ...["1", "2", "3"].map(filter.shortBy), filter.shortByOrMore("4")];
  return [
    {
      field: "status",
      label: filter.status,
      options: STATION_STANDINGS.map((value) => ({ value, label: statuses[value] })),
    },
    { field: "short", label: filter.short, options: short.map((label, step) => ({ value: String(step), label })) },
    { field: "kind", label: filter.kind, options: optionsOf(filter.kinds) },
    { field: "report", label: filter.report, options: optionsOf(reportStates) },
  ];
}

function optionsOf(words: Readonly<Record<string, string>>): Option[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
