import { sourceTitle, sourceTitleOf } from "@/components/indicators/source-title";
import type { Overview, PopulationRef, TargetSummary } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** What the figures of the page rest on: method, populations, who counts, assumptions, sources. */
export function listFootnotes(overview: Overview, language: Language): readonly string[] {
  const { footnotes, overview: words } = getMessages(language);
  const { thresholds, countingRule } = overview.settings;
  const print = (value: number) => formatNumber(value, { language, maxDigits: 4 });
  const hasStations = overview.stations !== null && overview.stations.length > 0;
  const rules = {
    permanent: footnotes.countingRule.permanent,
    permanent_contract: footnotes.countingRule.permanent_and_contract,
    on_site_fte: footnotes.countingRule.on_site_fte,
  };
  return [
    footnotes.linear(print(thresholds.onTrack), print(thresholds.atRisk)),
    words.notes.bullet,
    ...listPopulations(overview.targets).map((population) => describePopulation(population, language)),
    ...(hasStations ? [rules[countingRule], describeRotated(overview, language)] : []),
    ...(hasStations && overview.sample ? [footnotes.stationUnits] : []),
    ...(overview.targets.some((target) => target.indicator.code in words.measures) ? [words.notes.measures] : []),
    describePlans(overview.targets, language),
    describeCommitments(overview.commitments, language),
    footnotes.levels,
    describeResults(overview.levels, language),
    footnotes.missing,
    describeSources(overview.targets, language),
    ...(overview.sample ? [footnotes.sample] : []),
  ].filter((note) => note !== "");
}

function listPopulations(targets: readonly TargetSummary[]): PopulationRef[] {
  const used = targets.flatMap(({ actual }) =>
    actual.kind === "value" && actual.population !== null ? [actual.population] : [],
  );
  const keyOf = (one: PopulationRef) => `${one.kind} ${one.measure} ${one.referenceDate} ${one.people}`;
  return [...new Map(used.map((one) => [keyOf(one), one])).values()];
}

function describePopulation(population: PopulationRef, language: Language): string {
  const { footnotes, overview } = getMessages(language);
  const { kind, measure, referenceDate, people, isProvisional } = population;
  const kindWords = [overview.notes.populationKinds[kind], measure === "average" ? overview.notes.average : ""]
    .filter((part) => part !== "")
    .join(" ");
  const told = footnotes.population(
    formatNumber(people, { language }),
    kindWords,
    measure === "average" ? referenceDate.slice(0, 4) : formatDate(referenceDate, language),
  );
  return isProvisional ? `${told.replace(/\.$/, "")} (${overview.notes.provisional}).` : told;
}

/** Counted apart under rules that leave rotation out; under full-time equivalents they are in already. */
function describeRotated({ stations, settings }: Overview, language: Language): string {
  if (settings.countingRule === "on_site_fte") return "";
  const rotated = (stations ?? []).reduce((sum, station) => sum + (station.doctors?.rotated ?? 0), 0);
  return getMessages(language).overview.notes.rotated(formatNumber(rotated, { language }));
}

function describePlans(targets: readonly TargetSummary[], language: Language): string {
  const codes = targets.filter((target) => target.resolution.isPlan).map((target) => target.code);
  return codes.length === 0 ? "" : getMessages(language).overview.notes.plans(codes.join(", "));
}

function describeCommitments(commitments: Overview["commitments"], language: Language): string {
  const codes = [commitments[0]?.id, commitments.at(-1)?.id].filter((id) => id !== undefined);
  if (commitments.length === 0) return "";
  const { notes } = getMessages(language).overview;
  return notes.commitments(formatNumber(commitments.length, { language }), [...new Set(codes)].join("–"));
}

/** Where the nation's results beside the province's targets come from, each source once. */
function describeResults(levels: Overview["levels"], language: Language): string {
  const titles = levels.flatMap(({ nationalResult }) =>
    nationalResult === null ? [] : [sourceTitle(nationalResult.source, language)],
  );
  const { notes } = getMessages(language).overview;
  return titles.length === 0 ? "" : notes.nationalResults([...new Set(titles)].join("; "));
}

/** Each source once, with the codes of the targets that rest on it. */
function describeSources(targets: readonly TargetSummary[], language: Language): string {
  const { notes } = getMessages(language).overview;
  const codes = new Map<string, string[]>();
  for (const target of targets) {
    const title = sourceTitleOf(target, language);
    if (title !== undefined) codes.set(title, [...(codes.get(title) ?? []), target.code]);
  }
  const list = [...codes].map(([title, of]) => notes.sourceOf(title, of.join(", ")));
  return list.length === 0 ? "" : notes.sources(list.join("; "));
}
