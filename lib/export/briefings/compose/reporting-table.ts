import type { Block, Row } from "@/lib/export/briefings/document";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import type { Composition } from "./content";
import { countCell, missingCell, percentCell, textCell } from "./figure-cells";

/** Who reported, before everything else: received, not received, count and rate; what follows is only over those that did. */
export function reportingBlocks(composition: Composition): Block[] {
  const { snapshot, words, language } = composition;
  const { completeness } = snapshot;
  const say = words.reporting;
  if (completeness === null) return [{ kind: "note", text: say.unknown }];
  const { reporting, units, countedOn } = completeness;
  const print = (value: number) => formatNumber(value, { language, digits: 0 });
  return [
    {
      kind: "table",
      key: "reporting",
      label: "",
      caption: say.caption(formatDate(countedOn, language)),
      columns: [
        { header: words.targets.columns.number, width: 1, align: "center" },
        { header: say.columns.state, width: 7, align: "left" },
        { header: say.columns.count, width: 2, align: "right" },
        { header: say.columns.rate, width: 2, align: "right" },
        { header: words.targets.columns.reference, width: 2, align: "left" },
      ],
      rows: reportingRows(composition),
      notes: [],
    },
    {
      kind: "note",
      text:
        reporting === 0 ? say.nobody(print(units)) : say.onlyOver({ reporting: print(reporting), units: print(units) }),
    },
  ];
}

function reportingRows(composition: Composition): Row[] {
  const { snapshot, words, briefing } = composition;
  const { reporting, units } = snapshot.completeness ?? { reporting: 0, units: 0 };
  const waiting = snapshot.stations.filter(({ missing }) => missing === "not_approved").length;
  const parts: [string, number][] = [
    [words.reporting.received, reporting],
    ...(waiting === 0 ? [] : [[words.reporting.waiting, waiting] satisfies [string, number]]),
    [words.reporting.notReceived, units - reporting - waiting],
    [words.reporting.total, units],
  ];
  return parts.map(([state, count], index) => ({
    // The counts are of the briefing as a whole.
    reference: briefing.reference,
    isGroup: false,
    cells: [
      countCell(composition, index + 1),
      textCell(state),
      countCell(composition, count),
      units === 0 ? missingCell(composition, "not_applicable") : percentCell(composition, (count / units) * 100),
      textCell(briefing.reference),
    ],
  }));
}
