import { FilterChoices, listOptions, pairOptions } from "@/components/ui/filter-choices";
import { FilterForm } from "@/components/ui/filter-form";
import { TextField } from "@/components/ui/text-field";
import { STATUSES } from "@/lib/domain/targets/types";
import type { TargetSummary } from "@/lib/features/targets/types";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { TARGET_FORCES, TARGET_LEVELS, TARGET_SORTS, type TargetFilter } from "./target-filter";

type TargetListFormProps = {
  /** All of them: what there is to choose from. */
  targets: readonly TargetSummary[];
  filter: TargetFilter;
  kept: Readonly<Record<string, string>>;
  language: Language;
};

/** What the list is asked for, as a GET form: the answer has an address. */
export function TargetListForm({ targets, filter, kept, language }: TargetListFormProps) {
  const { targetsPage: words } = getMessages(language).overview;
  const { status: statusWords } = getMessages(language);
  const resolutions = new Map(targets.map(({ resolution }) => [resolution.id, resolution.short[language]]));
  const statuses = STATUSES.filter((status) => targets.some((target) => target.status === status));
  return (
    <FilterForm action="/targets" submit={words.show} kept={kept} label={words.filter}>
      <TextField id="targets-q" name="q" type="search" label={words.search} defaultValue={filter.q} maxLength={80} />
      <FilterChoices
        id="targets"
        chosen={filter}
        choices={[
          { name: "level", label: words.level, all: words.any, options: listOptions(TARGET_LEVELS, words.levels) },
          { name: "status", label: words.status, all: words.any, options: listOptions(statuses, statusWords.words) },
          { name: "resolution", label: words.resolution, all: words.any, options: pairOptions(resolutions) },
          {
            name: "force",
            label: words.force,
            all: words.forces.all,
            options: listOptions(TARGET_FORCES, words.forces),
          },
          { name: "sort", label: words.sort, options: listOptions(TARGET_SORTS, words.sorts) },
        ]}
      />
    </FilterForm>
  );
}
