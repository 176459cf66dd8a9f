import type { TableBlock } from "@/lib/export/briefings/document";
import { formatDate } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Composition } from "./content";
import { figureCell, figureText, goalByText, textCell, unitText } from "./figure-cells";
import { groupedRows, nameWithDocument } from "./target-groups";

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
      { header: columns.target, width: 4.6, align: "left" },
      { header: columns.unit, width: 1.8, align: "center" },
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

function notesOf(composition: Composition): string[] {
  const { snapshot, words, language } = composition;
  const date = formatDate(snapshot.asOf, language);
  const old = snapshot.targets.flatMap((target) => {
    const { actual, name } = target;
    if (actual.kind === "missing" || actual.asOf === snapshot.asOf) return [];
    return [
      `${name[language]} ${figureText(composition, target, actual.value)} (${formatDate(actual.asOf, language)})`,
    ];
  });
  const silent = snapshot.targets.flatMap(({ actual, name }) =>
    actual.kind === "missing" ? [`${name[language]} (${words.missing[actual.reason]})`] : [],
  );
  return [
    ...(old.length === 0 ? [] : [words.targets.otherDays(date, old.join("; "))]),
    ...(silent.length === 0 ? [] : [words.targets.missingMark, words.targets.reasons(silent.join("; "))]),
    ...(snapshot.sample ? [words.targets.sample] : []),
  ];
}
