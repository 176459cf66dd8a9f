import { FilterForm } from "@/components/ui/filter-form";
import { Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import type { ChoosableIndicator, ProvinceComparison } from "@/lib/features/provinces/types";
import { formatNumber } from "@/lib/format/number";
import { upperFirst } from "@/lib/format/upper-first";
import { compareVietnamese } from "@/lib/format/vietnamese-order";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import type { ComparisonAddress } from "./comparison-address";

type ComparisonFormProps = { comparison: ProvinceComparison; address: ComparisonAddress; language: Language };

/** What to set side by side: figures that provinces have come first. */
export function ComparisonForm({ comparison, address, language }: ComparisonFormProps) {
  const { filter: words, series } = getMessages(language).provinces;
  const needsSeries = comparison.subject.kind === "population" || comparison.usesPopulation;
  const kept = {
    ...(address.sort === "code" ? {} : { sort: address.sort }),
    ...(address.direction === "ascending" ? {} : { dir: address.direction }),
    ...(address.asOf === null ? {} : { asOf: address.asOf }),
    ...(needsSeries || address.population === "administrative" ? {} : { population: address.population }),
  };
  return (
    <FilterForm action="/provinces" submit={words.submit} label={words.label} kept={kept}>
      <IndicatorChoice comparison={comparison} language={language} />
      {needsSeries ? (
        <Select
          id="compare-population"
          name="population"
          label={words.series}
          isInline={false}
          options={[
            { value: "administrative", label: upperFirst(series.administrative) },
            { value: "statistical", label: upperFirst(series.statistical) },
          ]}
          defaultValue={comparison.population}
        />
      ) : null}
      <TextField
        id="compare-text"
        name="q"
        type="search"
        label={words.search}
        defaultValue={address.text}
        maxLength={100}
      />
    </FilterForm>
  );
}

function IndicatorChoice({ comparison, language }: Omit<ComparisonFormProps, "address">) {
  const { filter: words } = getMessages(language).provinces;
  const { subject, indicators } = comparison;
  const sorted = [...indicators].sort(
    (a, b) => b.provinces - a.provinces || compareVietnamese(a.name[language], b.name[language]),
  );
  const option = ({ code, name, provinces }: ChoosableIndicator) => (
    <option key={code} value={code}>
      {provinces === 0 ? name[language] : words.option(name[language], formatNumber(provinces, { language }))}
    </option>
  );
  return (
    <span className="field compare-choice">
      <label className="field-label" htmlFor="compare-indicator">
        {words.indicator}
      </label>
      <select
        className="control"
        id="compare-indicator"
        name="indicator"
        defaultValue={subject.kind === "population" ? "" : subject.indicator.code}
      >
        <option value="">{words.population}</option>
        <optgroup label={words.withFigures}>{sorted.filter((one) => one.provinces > 0).map(option)}</optgroup>
        <optgroup label={words.withoutFigures}>{sorted.filter((one) => one.provinces === 0).map(option)}</optgroup>
      </select>
    </span>
  );
}
