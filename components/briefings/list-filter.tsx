import { FilterChoices, listOptions } from "@/components/ui/filter-choices";
import { FilterForm } from "@/components/ui/filter-form";
import { TextField } from "@/components/ui/text-field";
import { BRIEFING_KINDS, BRIEFING_STATES } from "@/lib/domain/briefings/kinds";
import type { BriefingFilter } from "@/lib/features/briefings/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { writeListQuery } from "./list-query";

type ListFilterProps = { filter: BriefingFilter; issuedOnly: boolean; language: Language };

export function ListFilter({ filter, issuedOnly, language }: ListFilterProps) {
  const { list, kinds, states } = getMessages(language).briefings;
  const shown = issuedOnly
    ? BRIEFING_STATES.filter((one) => one === "issued" || one === "superseded")
    : BRIEFING_STATES;
  return (
    <FilterForm action="/briefings" submit={list.submit} label={list.filter}>
      <FilterChoices
        id="briefing"
        chosen={{ kind: filter.kind, state: filter.state }}
        choices={[
          { name: "kind", label: list.kind, all: list.all, options: listOptions(BRIEFING_KINDS, kinds) },
          { name: "state", label: list.state, all: list.all, options: listOptions(shown, states) },
        ]}
      />
      <TextField
        id="briefing-year"
        name="year"
        label={list.year}
        inputMode="numeric"
        pattern="[12][0-9]{3}"
        size={5}
        defaultValue={filter.year ?? ""}
      />
      {writeListQuery(filter) === "" ? null : (
        <a className="button button-quiet order-last" href="/briefings">
          {list.clear}
        </a>
      )}
    </FilterForm>
  );
}
