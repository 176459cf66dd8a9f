import type { PageAddress } from "@/components/overview/target-links";
import { FilterForm } from "@/components/ui/filter-form";
import { type Option, Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { FACILITY_GROUPS, groupOfKind } from "@/lib/domain/workforce/facility-groups";
import type { RegistryCounts } from "@/lib/features/workforce/types";
import { compareVietnamese } from "@/lib/format/vietnamese-order";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { keptFields, workforceHref } from "./workforce-address";
import { isFiltered, type WorkforceQuery } from "./workforce-query";

type FormProps = { registry: RegistryCounts; query: WorkforceQuery; address: PageAddress; language: Language };

const OWN_FIELDS = ["q", "group", "facility", "profession", "employment", "presence", "absence"] as const;
const WITH_PAGE = [...OWN_FIELDS, "page"] as const;

/** A GET form: the filters are the address, with and without JavaScript; another filter begins at the first page. */
export function StaffFilterForm({ registry, query, address, language }: FormProps) {
  const { common, workforce } = getMessages(language);
  const { staff } = workforce;
  const kept = keptFields(query, address, WITH_PAGE);
  return (
    <>
      <FilterForm action="/workforce#staff" submit={common.filter} label={staff.label} kept={kept}>
        <TextField
          id="staff-q"
          name="q"
          type="search"
          label={staff.q}
          defaultValue={query.q}
          size={16}
          maxLength={80}
        />
        {listChoices(registry, language).map(({ field, options }) => (
          <Select
            key={field}
            id={`staff-${field}`}
            name={field}
            label={staff[field]}
            options={[{ value: "", label: common.all }, ...options]}
            defaultValue={query[field] ?? ""}
            isInline={false}
          />
        ))}
      </FilterForm>
      {isFiltered(query) ? (
        <a className="link workforce-clear no-print" href={workforceHref(withoutFilters(query), address, "staff")}>
          {common.clearFilter}
        </a>
      ) : null}
    </>
  );
}

function withoutFilters(query: WorkforceQuery): WorkforceQuery {
  const left = Object.entries(query).filter(([field]) => !(WITH_PAGE as readonly string[]).includes(field));
  return Object.fromEntries(left);
}

type Choice = { field: Exclude<(typeof OWN_FIELDS)[number], "q">; options: Option[] };

/** What can be chosen where there is more than one thing to choose. */
function listChoices({ places, professions }: RegistryCounts, language: Language): Choice[] {
  const { workforce } = getMessages(language);
  const groups = FACILITY_GROUPS.filter((group) => places.some((place) => groupOfKind(place.kind) === group));
  const choices: Choice[] = [
    { field: "group", options: groups.map((value) => ({ value, label: workforce.groups[value] })) },
    {
      field: "facility",
      options: places
        .map(({ code, name }) => ({ value: code, label: name[language] }))
        .sort((a, b) => compareVietnamese(a.label, b.label)),
    },
    { field: "profession", options: professions.map(({ code, name }) => ({ value: code, label: name[language] })) },
    { field: "employment", options: optionsOf(workforce.employment) },
    { field: "presence", options: optionsOf(workforce.presence) },
    { field: "absence", options: optionsOf(workforce.staff.absences) },
  ];
  return choices.filter(({ options }) => options.length > 1);
}

function optionsOf(words: Readonly<Record<string, string>>): Option[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }));
}
