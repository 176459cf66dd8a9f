import type { PageAddress } from "@/components/overview/target-links";
import { FilterChoices, listOptions, pairOptions } from "@/components/ui/filter-choices";
import { FilterForm } from "@/components/ui/filter-form";
import { TextField } from "@/components/ui/text-field";
import { FACILITY_GROUPS, groupOfKind } from "@/lib/domain/workforce/facility-groups";
import type { RegistryCounts } from "@/lib/features/workforce/types";
import { compareVietnamese } from "@/lib/format/vietnamese-order";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import type { BilingualText } from "@/lib/shared/text";
import { keptFields, workforceHref } from "./workforce-address";
import { isFiltered, type WorkforceQuery } from "./workforce-query";

type FormProps = { registry: RegistryCounts; query: WorkforceQuery; address: PageAddress; language: Language };

const LISTS = ["group", "facility", "profession", "employment", "presence", "absence"] as const;
const WITH_PAGE = ["q", ...LISTS, "page"] as const;

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
        <FilterChoices id="staff" choices={listChoices(registry, language)} chosen={query} />
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

/** What can be chosen where there is more than one thing to choose. */
function listChoices({ places, professions }: RegistryCounts, language: Language) {
  const { common, workforce } = getMessages(language);
  const { staff } = workforce;
  const groups = FACILITY_GROUPS.filter((group) => places.some((place) => groupOfKind(place.kind) === group));
  const named = (things: readonly { code: string; name: BilingualText }[]) =>
    things.map(({ code, name }) => ({ value: code, label: name[language] }));
  const options = {
    group: listOptions(groups, workforce.groups),
    facility: named(places).sort((a, b) => compareVietnamese(a.label, b.label)),
    profession: named(professions),
    employment: pairOptions(Object.entries(workforce.employment)),
    presence: pairOptions(Object.entries(workforce.presence)),
    absence: pairOptions(Object.entries(staff.absences)),
  };
  return LISTS.map((name) => ({ name, label: staff[name], all: common.all, options: options[name] })).filter(
    (choice) => choice.options.length > 1,
  );
}
