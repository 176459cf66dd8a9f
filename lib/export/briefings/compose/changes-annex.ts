import { formatBriefingReference } from "@/lib/domain/briefings/reference";
import { decimalsOfTarget, decimalsThatTellApart } from "@/lib/domain/briefings/sentences/printed";
import type { Difference, SnapshotCorrection } from "@/lib/domain/briefings/snapshot";
import { usualDecimals } from "@/lib/domain/targets/reasons/print";
import type { Annex, Block, Cell, Row, TableBlock } from "@/lib/export/briefings/document";
import { formatDate } from "@/lib/format/date";
import { MISSING } from "@/lib/format/number";
import { formatUnit } from "@/lib/format/unit";
import { type Composition, rowReference } from "./content";
import { countCell, dateCell, numberCell, textCell, unitText } from "./figure-cells";

/** What is new, revised or withdrawn against the previous briefing, and the corrections recorded; none where neither is. */
export function changesAnnex(composition: Composition): Annex[] {
  const { snapshot, words, language, briefing } = composition;
  const { previous, differences, corrections } = snapshot;
  const blocks: Block[] = [];
  if (previous !== null) {
    const reference = formatBriefingReference({ provinceCode: briefing.provinceCode, number: previous.number });
    const of = { reference, date: formatDate(previous.asOf, language) };
    blocks.push(
      differences.length === 0
        ? { kind: "note", text: words.changes.none(of) }
        : differencesTable(composition, words.changes.caption(of)),
    );
  }
  if (corrections.length > 0) blocks.push(correctionsTable(composition));
  return blocks.length === 0
    ? []
    : [{ key: "changes", label: "", title: words.changes.title, isLandscape: false, blocks }];
}

function differencesTable(composition: Composition, caption: string): TableBlock {
  const { snapshot, words } = composition;
  const { date, before, after, kind } = words.changes.columns;
  const common = words.targets.columns;
  return {
    kind: "table",
    key: "annex.differences",
    label: "",
    caption,
    columns: [
      { header: common.number, width: 0.9, align: "center" },
      { header: common.target, width: 4.4, align: "left" },
      { header: common.unit, width: 1.8, align: "center" },
      { header: date, width: 2, align: "right" },
      { header: before, width: 1.8, align: "right" },
      { header: after, width: 1.8, align: "right" },
      { header: kind, width: 1.8, align: "left" },
      { header: common.reference, width: 1.9, align: "left" },
    ],
    rows: snapshot.differences.map((difference, index) => differenceRow(composition, { difference, index })),
    notes: [],
  };
}

function differenceRow(
  composition: Composition,
  { difference, index }: { readonly difference: Difference; readonly index: number },
): Row {
  const { snapshot, words, language } = composition;
  const target = snapshot.targets.find(({ code }) => code === difference.targetCode);
  const reference = target === undefined ? null : rowReference(composition, target.row);
  const { before, after } = difference;
  const preferred = target === undefined ? difference.decimals : decimalsOfTarget(target);
  const decimals = decimalsThatTellApart({ a: before ?? after ?? 0, b: after ?? before ?? 0 }, preferred);
  const cell = (value: number | null, reason: string): Cell =>
    value === null ? { kind: "missing", text: MISSING, reason } : numberCell(composition, { value, decimals });
  return {
    reference,
    isGroup: false,
    cells: [
      countCell(composition, index + 1),
      textCell(difference.name[language]),
      textCell(target === undefined ? formatUnit(difference.unitCode, { language }) : unitText(composition, target)),
      dateCell(composition, difference.date),
      cell(before, words.changes.was.absent),
      cell(after, words.changes.was.gone),
      textCell(words.changes.kinds[difference.kind]),
      textCell(reference ?? ""),
    ],
  };
}

function correctionsTable(composition: Composition): TableBlock {
  const { snapshot, words } = composition;
  const { date, recordedOn, unit } = words.changes.columns;
  const { before, after } = words.changes.corrected;
  const common = words.targets.columns;
  return {
    kind: "table",
    key: "annex.corrections",
    label: "",
    caption: words.changes.corrections,
    columns: [
      { header: common.number, width: 0.9, align: "center" },
      { header: common.target, width: 4, align: "left" },
      { header: unit, width: 2.6, align: "left" },
      { header: date, width: 1.9, align: "right" },
      { header: before, width: 1.7, align: "right" },
      { header: after, width: 1.7, align: "right" },
      { header: recordedOn, width: 1.9, align: "right" },
      { header: common.reference, width: 1.9, align: "left" },
    ],
    rows: snapshot.corrections.map((correction, index) => correctionRow(composition, { correction, index })),
    notes: snapshot.corrections.some(({ sample }) => sample) ? [words.targets.sample] : [],
  };
}

function correctionRow(
  composition: Composition,
  { correction, index }: { readonly correction: SnapshotCorrection; readonly index: number },
): Row {
  const { language } = composition;
  const { before, after } = correction;
  const reference = rowReference(composition, correction.row);
  const preferred = Math.max(correction.decimals, usualDecimals(before), usualDecimals(after));
  const decimals = decimalsThatTellApart({ a: before, b: after }, preferred);
  const unit = formatUnit(correction.unitCode, { language });
  return {
    reference,
    isGroup: false,
    cells: [
      countCell(composition, index + 1),
      textCell(`${correction.indicator[language]} (${unit})`),
      textCell(correction.unitName?.[language] ?? ""),
      dateCell(composition, correction.date),
      numberCell(composition, { value: before, decimals }),
      numberCell(composition, { value: after, decimals }),
      dateCell(composition, correction.recordedOn),
      textCell(reference),
    ],
  };
}
