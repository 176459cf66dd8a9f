import { measureWord } from "@/components/indicators/ratio-base";
import { sourceTitleOf } from "@/components/indicators/source-title";
import { selectTargets, type TargetFilter } from "@/components/overview/target-filter";
import type { DownloadCell, DownloadColumn, DownloadTable } from "@/lib/export/download-table";
import type { TargetListPage, TargetSummary } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { formatUnit } from "@/lib/format/unit";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

type Asked = { readonly page: TargetListPage; readonly filter: TargetFilter; readonly language: Language };

/** The list as its page shows it, filtered and sorted; figures unrounded, missing cells empty. */
export function targetListDownload({ page, filter, language }: Asked): DownloadTable {
  const { download } = getMessages(language).overview;
  const targets = selectTargets(page.targets, { filter, asOf: page.asOf, language });
  return {
    fileName: `chi-tieu-${page.provinceCode}-${page.asOf}`,
    title: `${download.title}: ${page.provinceName[language]}`,
    columns: COLUMNS.map(([key, kind]) => ({ heading: download.columns[key], kind, digits: 4 })),
    rows: targets.map((target) => {
      const cells = cellsOf(target, language);
      return COLUMNS.map(([key]) => cells[key]);
    }),
    notes: listNotes({ page, filter, language }, targets),
  };
}

type Key = keyof ReturnType<typeof getMessages>["overview"]["download"]["columns"];

const COLUMNS: readonly (readonly [Key, DownloadColumn["kind"]])[] = [
  ["code", "text"],
  ["name", "text"],
  ["kind", "text"],
  ["level", "text"],
  ["resolution", "text"],
  ["comparator", "text"],
  ["goal", "decimal"],
  ["goalTo", "decimal"],
  ["unit", "text"],
  ["due", "date"],
  ["status", "text"],
  ["since", "date"],
  ["actual", "decimal"],
  ["actualOn", "date"],
  ["missing", "text"],
  ["population", "text"],
  ["measure", "text"],
  ["expected", "decimal"],
  ["ratio", "decimal"],
  ["reporting", "integer"],
  ["units", "integer"],
  ["shortfall", "integer"],
  ["shortfallUpper", "integer"],
  ["owner", "text"],
  ["validTo", "date"],
  ["source", "text"],
  ["sample", "text"],
];

function cellsOf(target: TargetSummary, language: Language): Record<Key, DownloadCell> {
  return { ...laidDownCells(target, language), ...measuredCells(target, language) };
}

function laidDownCells(target: TargetSummary, language: Language) {
  const { overview, figures } = getMessages(language);
  const { resolution, indicator, comparator, validity } = target;
  return {
    code: target.code,
    name: target.name[language],
    kind: resolution.isPlan ? overview.download.kinds.plan : overview.download.kinds.target,
    level: overview.level[target.level],
    resolution: resolution.title[language],
    comparator: figures.comparatorWords[comparator],
    goal: target.target.value,
    goalTo: target.target.valueTo,
    unit: formatUnit(indicator.unitCode, { language, length: "long" }),
    due: target.target.due,
    owner: target.owner?.[language] ?? null,
    validTo: validity.to,
    measure: measureWord(indicator.code, language) || null,
  };
}

/** Of a floor the figure is the shortfall, which has columns of its own. */
function measuredCells(target: TargetSummary, language: Language) {
  const { overview, figures, status, common } = getMessages(language);
  const { actual, floor, methods } = target;
  const isValue = actual.kind === "value";
  const reason = isValue
    ? null
    : actual.reason === "no_baseline"
      ? overview.noBaseline
      : figures.missing[actual.reason];
  return {
    status: status.words[target.status],
    since: target.statusSince,
    actual: isValue && floor === null ? actual.value : null,
    actualOn: isValue ? actual.asOf : null,
    missing: reason,
    population: isValue && actual.population !== null ? overview.population.kinds[actual.population.kind] : null,
    expected: methods.linear.expected,
    ratio: methods.linear.ratio,
    reporting: floor?.reporting ?? null,
    units: floor?.units ?? null,
    shortfall: floor?.shortfall ?? null,
    shortfallUpper: floor?.shortfallUpper ?? null,
    source: sourceTitleOf(target, language) ?? null,
    sample: target.sample ? common.yes : common.no,
  };
}

function listNotes({ page, filter, language }: Asked, targets: readonly TargetSummary[]): string[] {
  const { downloads, footnotes, overview } = getMessages(language);
  const { download, notes, commitments } = overview;
  const plans = targets.filter((target) => target.resolution.isPlan).map((target) => target.code);
  const sources = new Set(targets.flatMap((target) => sourceTitleOf(target, language) ?? []));
  const filters = Object.entries(filter).flatMap(([key, value]) => (value ? [`${key}=${value}`] : []));
  const closed = page.asOfChoices.find((choice) => choice.date === page.asOf)?.closed;
  return [
    downloads.asOf(formatDate(page.asOf, language)),
    closed === false ? download.provisional : "",
    download.filters(filters.join(", ")),
    plans.length === 0 ? "" : notes.plans(plans.join(", ")),
    ...page.commitments.map(({ id, text }) => `${id}: ${text[language]} (${commitments.number})`),
    sources.size === 0 ? "" : download.sources([...sources].join("; ")),
    footnotes.levels,
    downloads.missing,
    targets.some((target) => target.sample) ? downloads.sample : "",
  ].filter((note) => note !== "");
}
