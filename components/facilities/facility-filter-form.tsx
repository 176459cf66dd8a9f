import type { PageAddress } from "@/components/overview/target-links";
import { FilterForm } from "@/components/ui/filter-form";
import { type Option, Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { CARE_LEVELS, FACILITY_KINDS, OWNERSHIPS } from "@/lib/features/facilities/constants";
import type { FacilityRow } from "@/lib/features/facilities/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { facilityListHref, facilityParameters } from "./facility-address";
import { type FacilityQuery, isFiltered, orderOf } from "./facility-query";

type FormProps = {
  /** Only kinds and owners that the province has are offered, and the one that is chosen. */
  facilities: readonly FacilityRow[];
  query: FacilityQuery;
  address: PageAddress;
  language: Language;
};

/** A GET form: the filters are the address, with and without JavaScript. */
export function FacilityFilterForm({ facilities, query, address, language }: FormProps) {
  const { common, facilities: words } = getMessages(language);
  const { filter } = words.list;
  return (
    <div className="no-print facilities-filter">
      <FilterForm
        action="/facilities"
        submit={common.filter}
        label={filter.label}
        kept={facilityParameters(orderOf(query), address)}
      >
        <TextField id="facilities-q" name="q" type="search" label={filter.q} defaultValue={query.q} size={16} />
        {listChoices({ facilities, query, language }).map(({ field, label, options }) => (
          <Select
            key={field}
            id={`facilities-${field}`}
            name={field}
            label={label}
            options={options}
            defaultValue={query[field] ?? ""}
            isInline={false}
          />
        ))}
      </FilterForm>
      {isFiltered(query) ? (
        <a className="link facilities-clear" href={facilityListHref(orderOf(query), address)}>
          {filter.clear}
        </a>
      ) : null}
    </div>
  );
}

type Choice = { field: "kind" | "ownership" | "level" | "beds" | "emr"; label: string; options: Option[] };

function listChoices({ facilities, query, language }: Omit<FormProps, "address">): Choice[] {
  const { common, facilities: words } = getMessages(language);
  const { filter } = words.list;
  const kinds = FACILITY_KINDS.filter((kind) => kind === query.kind || facilities.some((row) => row.kind === kind));
  const owners = OWNERSHIPS.filter(
    (owner) => owner === query.ownership || facilities.some((row) => row.ownership === owner),
  );
  const all = { value: "", label: common.all };
  const of = <Value extends string>(values: readonly Value[], labels: Readonly<Record<Value, string>>) =>
    values.map((value) => ({ value, label: labels[value] }));
  return [
    {
      field: "kind",
      label: filter.kind,
      options: [{ value: "", label: filter.withoutStations }, ...of(kinds, words.kinds)],
    },
    { field: "ownership", label: filter.ownership, options: [all, ...of(owners, words.ownerships)] },
    {
      field: "level",
      label: filter.level,
      options: [all, ...of([...CARE_LEVELS, "none"], { ...words.levels, none: words.noLevel })],
    },
    {
      field: "beds",
      label: filter.beds,
      options: [all, ...of(["with", "without"], { with: filter.withBeds, without: filter.withoutBeds })],
    },
    {
      field: "emr",
      label: filter.emr,
      options: [all, ...of(["yes", "no"], { yes: filter.emrYes, no: filter.emrNo })],
    },
  ];
}
