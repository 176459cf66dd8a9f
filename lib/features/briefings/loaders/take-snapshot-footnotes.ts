import "server-only";

import type { BriefingSnapshot } from "@/lib/domain/briefings/snapshot";
import { listSettingsInForce } from "@/lib/features/settings/data";
import type { SeriesEvent, SettingInForce } from "@/lib/features/settings/types";
import type { PopulationRef, TargetSummary } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { VIETNAMESE_SOURCE_TITLES } from "@/lib/i18n/vietnamese-source-titles";
import type { SnapshotInputs } from "./take-snapshot-inputs";

type Footnote = BriefingSnapshot["footnotes"][number];

/** What the figures rest on, in both languages, each with where it is laid down: settings, populations, sample data. */
export async function takeFootnotes(
  inputs: SnapshotInputs,
  found: { readonly summaries: readonly TargetSummary[]; readonly hasStations: boolean; readonly isSample: boolean },
): Promise<readonly Footnote[]> {
  const { provinceCode, asOf, knownOn, evidence } = inputs;
  const rows = await listSettingsInForce({ provinceCode, asOf, knownOn });
  const { countingRule, thresholds } = evidence.settings;
  const hasRange = found.summaries.some(({ target }) => target.valueTo !== null);
  return withOwnKeys([
    ...(found.hasStations
      ? [note("counting_rule", (words) => words.footnotes.countingRule[RULE_WORDS[countingRule]], rows)]
      : []),
    note(
      "thresholds",
      (words, print) => words.footnotes.linear(print(thresholds.onTrack), print(thresholds.atRisk)),
      rows,
    ),
    ...listPopulations(found.summaries).map((population) => describePopulation(population, inputs, rows)),
    ...listBreaks(inputs).map((event) => note("series_events", breakWords(event), rows)),
    ...(hasRange ? [note("floor_for_range", () => "", rows)] : []),
    note("missing", (words) => words.footnotes.missing),
    ...(found.isSample ? [note("sample", (words) => words.footnotes.sample)] : []),
  ]);
}

/** Two populations, two breaks: the second has a key of its own. */
function withOwnKeys(notes: readonly Footnote[]): Footnote[] {
  return notes.map((one, index) => {
    const before = notes.slice(0, index).filter(({ key }) => key === one.key).length;
    return before === 0 ? one : { ...one, key: `${one.key}_${before + 1}` };
  });
}

const RULE_WORDS = {
  permanent: "permanent",
  permanent_contract: "permanent_and_contract",
  on_site_fte: "on_site_fte",
} as const;

type Words = ReturnType<typeof getMessages>;
type Print = (value: number) => string;

function note(
  key: string,
  say: (words: Words, print: Print, language: Language) => string,
  settings: readonly SettingInForce[] = [],
): Footnote {
  const of = (language: Language) => {
    const print: Print = (value) => formatNumber(value, { language, maxDigits: 4 });
    const parts = [say(getMessages(language), print, language), basisOf(key, { settings, language })];
    return parts.filter((part) => part !== "").join(" ");
  };
  return { key, text: { vi: of("vi"), en: of("en") } };
}

/** Citations are recorded in the language of their setting; a Vietnamese page tells ours in Vietnamese. */
function basisOf(
  key: string,
  { settings, language }: { readonly settings: readonly SettingInForce[]; readonly language: Language },
): string {
  const setting = settings.find((one) => one.key === key);
  if (setting === undefined) return "";
  const notes: Readonly<Record<string, string>> = getMessages(language).methodsPage.settings.notes;
  const since = formatDate(setting.effectiveFrom, language);
  return language === "vi"
    ? `${notes[key] ?? setting.citation} Áp dụng từ ${since}.`
    : `${setting.citation} In force since ${since}.`;
}

function listPopulations(summaries: readonly TargetSummary[]): PopulationRef[] {
  const used = summaries.flatMap(({ actual }) =>
    actual.kind === "value" && actual.population !== null ? [actual.population] : [],
  );
  const keyOf = (one: PopulationRef) => `${one.kind} ${one.measure} ${one.referenceDate} ${one.people}`;
  const byKey = new Map(used.map((one) => [keyOf(one), one]));
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

function describePopulation(
  population: PopulationRef,
  { evidence }: SnapshotInputs,
  settings: readonly SettingInForce[],
): Footnote {
  const { kind, measure, referenceDate, people, isProvisional } = population;
  const source = evidence.populations.find((one) => one.kind === kind && one.referenceDate === referenceDate)?.source;
  return note(
    "population_series",
    ({ footnotes, overview }, print, language) => {
      const { populationKinds, average } = overview.notes;
      const isAverage = measure === "average";
      const words = isAverage ? `${populationKinds[kind]} ${average}` : populationKinds[kind];
      const date = isAverage ? referenceDate.slice(0, 4) : formatDate(referenceDate, language);
      const told = footnotes.population(print(people), words, date);
      const isOpen = isProvisional ? `${told.replace(/\.$/, "")} (${overview.notes.provisional}).` : told;
      return `${isOpen}${sourceOf(source, language)}`;
    },
    settings,
  );
}

/** Breaks between the figures compared: what lies before one is restated or left out. */
function listBreaks({ evidence, definitions, periods, asOf }: SnapshotInputs): SeriesEvent[] {
  const codes = new Set(definitions.map(({ indicator }) => indicator.code));
  return evidence.events.filter(
    ({ date, indicatorCodes }) =>
      periods.sameLastYear.from < date && date <= asOf && indicatorCodes.some((code) => codes.has(code)),
  );
}

function breakWords({ date, label }: SeriesEvent) {
  return ({ methodsPage }: Words, _print: Print, language: Language) =>
    `${methodsPage.settings.names.series_events}: ${label[language]} (${formatDate(date, language)}).`;
}

function sourceOf(source: { readonly id: string; readonly title: string } | undefined, language: Language): string {
  if (source === undefined) return "";
  return language === "vi"
    ? ` Nguồn: ${VIETNAMESE_SOURCE_TITLES[source.id] ?? source.title}.`
    : ` Source: ${source.title}.`;
}
