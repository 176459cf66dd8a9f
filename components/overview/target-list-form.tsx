import { FilterForm } from "@/components/ui/filter-form";
import { Select } from "@/components/ui/select";
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
  const all = { value: "", label: words.any };
  const resolutions = new Map(targets.map(({ resolution }) => [resolution.id, resolution.short[language]]));
  const statuses = STATUSES.filter((status) => targets.some((target) => target.status === status));
  const options = <Value extends string>(values: readonly Value[], label: (value: Value) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  return (
    <FilterForm action="/targets" submit={words.show} kept={kept} label={words.filter}>
      <TextField id="targets-q" name="q" type="search" label={words.search} defaultValue={filter.q} maxLength={80} />
      <Select
        id="targets-level"
        name="level"
        label={words.level}
        isInline={false}
        options={[all, ...options(TARGET_LEVELS, (level) => words.levels[level])]}
        defaultValue={filter.level ?? ""}
      />
      <Select
        id="targets-status"
        name="status"
        label={words.status}
        isInline={false}
        options={[all, ...options(statuses, (status) => statusWords.words[status])]}
        defaultValue={filter.status ?? ""}
      />
      <Select
        id="targets-resolution"
        name="resolution"
        label={words.resolution}
        isInline={false}
        options={[all, ...[...resolutions].map(([value, label]) => ({ value, label }))]}
        defaultValue={filter.resolution ?? ""}
      />
      <Select
        id="targets-force"
        name="force"
        label={words.force}
        isInline={false}
        options={[{ value: "", label: words.forces.all }, ...options(TARGET_FORCES, (force) => words.forces[force])]}
        defaultValue={filter.force ?? ""}
      />
      <Select
        id="targets-sort"
        name="sort"
        label={words.sort}
        isInline={false}
        options={options(TARGET_SORTS, (sort) => words.sorts[sort])}
        defaultValue={filter.sort}
      />
    </FilterForm>
  );
}
