import { sourceTitle } from "@/components/indicators/source-title";
import { FilterForm } from "@/components/ui/filter-form";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { FactEntry, SourceEntry } from "@/lib/features/facts/types";
import { upperFirst } from "@/lib/format/upper-first";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { type FactFilter, isFiltered } from "./fact-filter";
import { FACT_KINDS } from "./fact-kinds";

type FactsFormProps = {
  facts: readonly FactEntry[];
  sources: readonly SourceEntry[];
  filter: FactFilter;
  language: Language;
};

/** The filters as a GET form: the address holds what is shown. */
export function FactsForm({ facts, sources, filter, language }: FactsFormProps) {
  const { filter: words, kinds } = getMessages(language).facts;
  const all = { value: "", label: words.all };
  const places = new Map(
    facts.map((fact) => [fact.provinceCode ?? "VN", fact.provinceName?.[language] ?? words.nation]),
  );
  return (
    <FilterForm action="/facts" submit={words.submit} label={words.label}>
      <TextField id="fact-text" name="q" label={words.text} type="search" defaultValue={filter.text} maxLength={100} />
      <Select
        id="fact-place"
        name="province"
        label={words.province}
        isInline={false}
        options={[all, ...[...places].map(([value, label]) => ({ value, label }))]}
        defaultValue={filter.place ?? ""}
      />
      <Select
        id="fact-kind"
        name="kind"
        label={words.kind}
        isInline={false}
        options={[all, ...FACT_KINDS.map((value) => ({ value, label: upperFirst(kinds[value]) }))]}
        defaultValue={filter.kind ?? ""}
      />
      <Select
        id="fact-source"
        name="source"
        label={words.source}
        isInline={false}
        options={[
          all,
          ...sources
            .filter((one) => one.factIds.length > 0)
            .map((one) => ({ value: one.id, label: sourceTitle(one, language) })),
        ]}
        defaultValue={filter.sourceId ?? ""}
        className="control fact-source-choice"
      />
      <label className="fact-check">
        <input type="checkbox" name="conflict" value="1" defaultChecked={filter.isConflict} /> {words.withConflict}
      </label>
      {isFiltered(filter) ? (
        <a className="button button-quiet order-last" href="/facts">
          {words.clear}
        </a>
      ) : null}
    </FilterForm>
  );
}
