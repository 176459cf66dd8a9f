import type { SnapshotTarget } from "@/lib/domain/briefings/snapshot";
import type { Annex, Cell } from "@/lib/export/briefings/document";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { upperFirst } from "@/lib/format/upper-first";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Composition } from "./content";
import { achievementCell, changeCell, figureCell, figureText, planCell, textCell, unitText } from "./figure-cells";
import { periodName } from "./period-names";
import { groupedRows, nameWithDocument } from "./target-groups";

/** What a reader of the figures has to know beside the numbers; the other flags speak of the judgement. */
const TOLD_FLAGS = ["stale", "denominator_provisional", "series_break", "conflicting_sources"] as const;

/** Every figure of every target, across the page (docs: domain, section 4.3). Labels come when annexes are counted. */
export function figuresAnnex(composition: Composition): Annex {
  const { snapshot, words, language } = composition;
  const { columns, inPeriod } = words.figures;
  const common = words.targets.columns;
  return {
    key: "figures",
    label: "",
    title: words.figures.title(periodName(snapshot, language)),
    isLandscape: true,
    blocks: [
      {
        kind: "table",
        key: "annex.figures",
        label: "",
        caption: "",
        columns: [
          { header: common.number, width: 0.9, align: "center" },
          { header: common.target, width: 4.6, align: "left" },
          { header: common.unit, width: 2.2, align: "center" },
          { header: columns.plan, width: 1.7, align: "right" },
          { header: inPeriod[snapshot.kind], width: 1.7, align: "right" },
          { header: columns.cumulative, width: 1.7, align: "right" },
          { header: columns.samePeriod, width: 1.7, align: "right" },
          { header: columns.ofPlan, width: 1.6, align: "right" },
          { header: columns.onSamePeriod, width: 1.9, align: "right" },
          { header: columns.note, width: 5.6, align: "left" },
          { header: common.reference, width: 1.8, align: "left" },
        ],
        rows: groupedRows(composition, (target) => cellsOf(composition, target)),
        notes: [
          words.targets.missingMark,
          words.figures.pointsHint,
          words.figures.referenceHint,
          ...(snapshot.sample ? [words.targets.sample] : []),
        ],
      },
    ],
  };
}

function cellsOf(composition: Composition, target: SnapshotTarget): Cell[] {
  const figures: [string, Cell][] = [
    [composition.words.figures.columns.plan, planCell(composition, target)],
    [composition.words.figures.inPeriod[composition.snapshot.kind], figureCell(composition, target.inPeriod, target)],
    [composition.words.figures.columns.cumulative, figureCell(composition, target.cumulative, target)],
    [composition.words.figures.columns.samePeriod, figureCell(composition, target.samePeriod, target)],
  ];
  return [
    textCell(nameWithDocument(composition, target)),
    textCell(unitText(composition, target)),
    ...figures.map(([, cell]) => cell),
    achievementCell(composition, target),
    changeCell(composition, target),
    textCell(noteOf(composition, { target, figures })),
  ];
}

function noteOf(
  composition: Composition,
  { target, figures }: { readonly target: SnapshotTarget; readonly figures: readonly (readonly [string, Cell])[] },
): string {
  const { words, language } = composition;
  const flags = getMessages(language).flags.words;
  const parts = [
    ...reportingNotes(composition, target),
    ...latestNote(composition, target),
    ...missingNotes(figures),
    target.samePeriod.kind === "value" && target.samePeriod.restated ? words.figures.notes.restated : "",
    target.yearPlan.kind === "value" && target.yearPlan.basis === "milestone" ? words.figures.notes.milestone : "",
    ...TOLD_FLAGS.filter((flag) => target.flags.includes(flag)).map((flag) => lowerFirst(flags[flag])),
    target.sample ? words.figures.notes.sample : "",
  ].filter((part) => part !== "");
  return parts.length === 0 ? "" : `${upperFirst(parts.join("; "))}.`;
}

/** n of N stands beside every sum; of a floor also how bad it may be. */
function reportingNotes({ words, language }: Composition, target: SnapshotTarget): string[] {
  const print = (value: number) => formatNumber(value, { language, digits: 0 });
  const { floor, actual, samePeriod, changeOnSamePeriod } = target;
  const { notes } = words.figures;
  const both = (of: { reporting: number; units: number }) => ({
    reporting: print(of.reporting),
    units: print(of.units),
  });
  const reporting = floor ?? (actual.kind === "value" ? actual.reporting : null);
  const before = samePeriod.kind === "value" && changeOnSamePeriod === null ? samePeriod.reporting : null;
  const isOther = before !== null && reporting !== null && before.reporting !== reporting.reporting;
  return [
    ...(reporting === null ? [] : [notes.reporting(both(reporting))]),
    ...(floor === null ? [] : [notes.meeting({ meeting: print(floor.meeting), reporting: print(floor.reporting) })]),
    ...(floor === null || floor.reporting === floor.units || floor.shortfallUpper === null
      ? []
      : [notes.upper({ absent: print(floor.units - floor.reporting), short: print(floor.shortfallUpper) })]),
    ...(isOther ? [notes.otherUnits(both(before))] : []),
  ];
}

/** Where the period has no figure but there is an older one, that one with its day: it is what the status was judged by. */
function latestNote(composition: Composition, target: SnapshotTarget): string[] {
  const { actual, inPeriod, cumulative } = target;
  if (actual.kind === "missing" || (inPeriod.kind === "value" && cumulative.kind === "value")) return [];
  const figure = figureText(composition, target, actual.value);
  return [composition.words.figures.notes.latest({ figure, date: formatDate(actual.asOf, composition.language) })];
}

/** Each reason once, with the columns that it leaves empty. */
function missingNotes(figures: readonly (readonly [string, Cell])[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const [column, cell] of figures) {
    if (cell.kind === "missing") byReason.set(cell.reason, [...(byReason.get(cell.reason) ?? []), lowerFirst(column)]);
  }
  return [...byReason].map(([reason, columns]) => `${columns.join(", ")}: ${reason}`);
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase("vi") + text.slice(1);
}
