import type { PageAddress } from "@/components/overview/target-links";
import { FilterChoices, listOptions } from "@/components/ui/filter-choices";
import { FilterForm } from "@/components/ui/filter-form";
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
        <FilterChoices id="facilities" choices={listChoices({ facilities, query, language })} chosen={query} />
      </FilterForm>
      {isFiltered(query) ? (
        <a className="link facilities-clear" href={facilityListHref(orderOf(query), address)}>
          {filter.clear}
        </a>
      ) : null}
    </div>
  );
}

function listChoices({ facilities, query, language }: Omit<FormProps, "address">) {
  const { common, facilities: words } = getMessages(language);
  const { filter } = words.list;
  const kinds = FACILITY_KINDS.filter((kind) => kind === query.kind || facilities.some((row) => row.kind === kind));
  const owners = OWNERSHIPS.filter(
    (owner) => owner === query.ownership || facilities.some((row) => row.ownership === owner),
  );
  const { all } = common;
  const levels = { ...words.levels, none: words.noLevel };
  const beds = { with: filter.withBeds, without: filter.withoutBeds };
  const emr = { yes: filter.emrYes, no: filter.emrNo };
  return [
    { name: "kind", label: filter.kind, all: filter.withoutStations, options: listOptions(kinds, words.kinds) },
    { name: "ownership", label: filter.ownership, all, options: listOptions(owners, words.ownerships) },
    { name: "level", label: filter.level, all, options: listOptions([...CARE_LEVELS, "none"], levels) },
    { name: "beds", label: filter.beds, all, options: listOptions(["with", "without"], beds) },
    { name: "emr", label: filter.emr, all, options: listOptions(["yes", "no"], emr) },
  ] as const;
}
