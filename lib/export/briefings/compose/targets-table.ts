import type { TableBlock } from "@/lib/export/briefings/document";
import { formatDate } from "@/lib/format/date";
import { upperFirst } from "@/lib/format/upper-first";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Composition } from "./content";
import { figureCell, goalByText, textCell, unitText } from "./figure-cells";
import { rangesOf } from "./row-numbers";
import { groupedRows, groupedTargets, nameWithDocument } from "./target-groups";

/** The first table of the results: what is asked for, what there is, how it is judged; narrow enough for an upright page. */
export function targetsTable(composition: Composition): TableBlock {
  const { snapshot, words, language } = composition;
  const { columns } = words.targets;
  const status = getMessages(language).status.words;
  return {
    kind: "table",
    key: "targets",
    label: "",
    caption: words.targets.caption,
    columns: [
      { header: columns.number, width: 0.8, align: "center" },
      { header: columns.target, width: 4.4, align: "left" },
      { header: columns.unit, width: 2, align: "center" },
      { header: columns.goal, width: 2.4, align: "center" },
      { header: words.targets.actual(formatDate(snapshot.asOf, language)), width: 1.8, align: "right" },
      { header: columns.status, width: 2, align: "left" },
      { header: columns.reference, width: 1.8, align: "left" },
    ],
    rows: groupedRows(composition, (target) => [
      textCell(nameWithDocument(composition, target)),
      textCell(unitText(composition, target)),
      textCell(goalByText(composition, target)),
      figureCell(composition, target.actual, target),
      textCell(status[target.status]),
    ]),
    notes: notesOf(composition),
  };
}

/** By their numbers in the table: which figures are of another day, and which are missing and why. */
function notesOf(composition: Composition): string[] {
  const { snapshot, words, language } = composition;
  const old = new Map<string, number[]>();
  const silent = new Map<string, number[]>();
  const targets = groupedTargets(snapshot.targets).flatMap((group) => group.targets);
  for (const [index, { actual }] of targets.entries()) {
    if (actual.kind === "missing") add(silent, words.missing[actual.reason], index + 1);
    else if (actual.asOf !== snapshot.asOf) add(old, formatDate(actual.asOf, language), index + 1);
  }
  const { otherDay, reason, missingMark, sample } = words.targets;
  return [
    ...[...old].map(([date, numbers]) => otherDay({ date, numbers: rangesOf(numbers) })),
    ...(silent.size === 0 ? [] : [missingMark]),
    ...[...silent].map(([why, numbers]) => reason({ reason: upperFirst(why), numbers: rangesOf(numbers) })),
    ...(snapshot.sample ? [sample] : []),
  ];
}

function add(numbers: Map<string, number[]>, key: string, number: number): void {
  numbers.set(key, [...(numbers.get(key) ?? []), number]);
}
