import type { SnapshotTarget } from "@/lib/domain/briefings/snapshot";
import type { Annex, Cell } from "@/lib/export/briefings/document";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { upperFirst } from "@/lib/format/upper-first";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Composition } from "./content";
import { achievementCell, changeCell, figureCell, figureText, planCell, textCell, unitText } from "./figure-cells";
import { periodName } from "./period-names";
import { rangesOf } from "./row-numbers";
import { groupedRows, groupedTargets, nameWithDocument } from "./target-groups";

/** What a reader of the figures has to know beside the numbers; the other flags speak of the judgement. */
const TOLD_FLAGS = ["stale", "denominator_provisional", "series_break", "conflicting_sources"] as const;

/** Every figure of every target, across the page (docs: domain, section 4.3). Labels come when annexes are counted. */
export function figuresAnnex(composition: Composition): Annex {
  const { snapshot, words, language } = composition;
  const { columns, inPeriod } = words.figures;
  const common = words.targets.columns;
  const notes = notesOfRows(composition);
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
          { header: common.target, width: 4.8, align: "left" },
          { header: common.unit, width: 2.2, align: "center" },
          { header: columns.plan, width: 1.7, align: "right" },
          { header: inPeriod[snapshot.kind], width: 1.7, align: "right" },
          { header: columns.cumulative, width: 1.7, align: "right" },
          { header: columns.samePeriod, width: 1.7, align: "right" },
          { header: columns.ofPlan, width: 1.6, align: "right" },
          { header: columns.onSamePeriod, width: 1.9, align: "right" },
          { header: columns.note, width: 5.4, align: "left" },
          { header: common.reference, width: 1.8, align: "left" },
        ],
        rows: groupedRows(composition, (target) => [
          ...cellsOf(composition, target),
          textCell(notes.ofRow.get(target.row) ?? ""),
        ]),
        notes: [
          ...notes.shared,
          words.targets.missingMark,
          words.figures.pointsHint,
          words.figures.referenceHint,
          ...(snapshot.sample ? [words.targets.sample] : []),
        ],
      },
    ],
  };
}

type NamedCell = readonly [column: string, cell: Cell];

function figuresOf(composition: Composition, target: SnapshotTarget): NamedCell[] {
  const { columns, inPeriod } = composition.words.figures;
  return [
    [columns.plan, planCell(composition, target)],
    [inPeriod[composition.snapshot.kind], figureCell(composition, target.inPeriod, target)],
    [columns.cumulative, figureCell(composition, target.cumulative, target)],
    [columns.samePeriod, figureCell(composition, target.samePeriod, target)],
  ];
}

function cellsOf(composition: Composition, target: SnapshotTarget): Cell[] {
  return [
    textCell(nameWithDocument(composition, target)),
    textCell(unitText(composition, target)),
    ...figuresOf(composition, target).map(([, cell]) => cell),
    achievementCell(composition, target),
    changeCell(composition, target),
  ];
}

/** So many rows with the same remark make it one of the table, so that the column of notes does not fill the page. */
const MANY = 4;

/** What is remarked on each row, and what many rows share: told once, with their numbers. */
function notesOfRows(composition: Composition) {
  const { words, snapshot } = composition;
  const targets = groupedTargets(snapshot.targets).flatMap((group) => group.targets);
  const parts = targets.map((target) => ({ row: target.row, notes: notePartsOf(composition, target) }));
  const numbersOf = new Map<string, number[]>();
  for (const [index, { notes }] of parts.entries())
    for (const note of notes) numbersOf.set(note, [...(numbersOf.get(note) ?? []), index + 1]);
  const isShared = (note: string) => (numbersOf.get(note)?.length ?? 0) >= MANY;
  const joined = (notes: readonly string[]) => (notes.length === 0 ? "" : `${upperFirst(notes.join("; "))}.`);
  return {
    ofRow: new Map(parts.map(({ row, notes }) => [row, joined(notes.filter((note) => !isShared(note)))])),
    shared: [...numbersOf]
      .filter(([note]) => isShared(note))
      .map(([note, numbers]) => words.figures.shared({ note: upperFirst(note), numbers: rangesOf(numbers) })),
  };
}

function notePartsOf(composition: Composition, target: SnapshotTarget): string[] {
  const { words, language } = composition;
  const flags = getMessages(language).flags.words;
  return [
    ...reportingNotes(composition, target),
    ...latestNote(composition, target),
    ...missingNotes(figuresOf(composition, target)),
    target.samePeriod.kind === "value" && target.samePeriod.restated ? words.figures.notes.restated : "",
    target.yearPlan.kind === "value" && target.yearPlan.basis === "milestone" ? words.figures.notes.milestone : "",
    ...TOLD_FLAGS.filter((flag) => target.flags.includes(flag)).map((flag) => lowerFirst(flags[flag])),
    target.sample ? words.figures.notes.sample : "",
  ].filter((part) => part !== "");
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
function missingNotes(figures: readonly NamedCell[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const [column, cell] of figures) {
    if (cell.kind === "missing") byReason.set(cell.reason, [...(byReason.get(cell.reason) ?? []), lowerFirst(column)]);
  }
  return [...byReason].map(([reason, columns]) => `${columns.join(", ")}: ${reason}`);
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLocaleLowerCase("vi") + text.slice(1);
}
