import { sourceTitle } from "@/components/indicators/source-title";
import { FilterChoices, pairOptions } from "@/components/ui/filter-choices";
import { FilterForm } from "@/components/ui/filter-form";
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
  const { all } = words;
  const listed = sources.filter((one) => one.factIds.length > 0);
  const places = new Map(
    facts.map((fact) => [fact.provinceCode ?? "VN", fact.provinceName?.[language] ?? words.nation]),
  );
  return (
    <FilterForm action="/facts" submit={words.submit} label={words.label}>
      <TextField id="fact-text" name="q" label={words.text} type="search" defaultValue={filter.text} maxLength={100} />
      <FilterChoices
        id="fact"
        chosen={{ province: filter.place, kind: filter.kind, source: filter.sourceId }}
        choices={[
          { name: "province", label: words.province, all, options: pairOptions(places) },
          {
            name: "kind",
            label: words.kind,
            all,
            options: FACT_KINDS.map((value) => ({ value, label: upperFirst(kinds[value]) })),
          },
          {
            name: "source",
            label: words.source,
            all,
            options: listed.map((one) => ({ value: one.id, label: sourceTitle(one, language) })),
            className: "control fact-source-choice",
          },
        ]}
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
