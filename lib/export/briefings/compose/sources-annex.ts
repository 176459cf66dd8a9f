import type { SnapshotSource } from "@/lib/domain/briefings/snapshot";
import type { Annex, Block, TableBlock } from "@/lib/export/briefings/document";
import { formatMoment } from "@/lib/format/date";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { VIETNAMESE_SOURCE_TITLES } from "@/lib/i18n/vietnamese-source-titles";
import { type Composition, rowReference } from "./content";
import { countCell, textCell } from "./figure-cells";

/** Where everything comes from: how it was worked out, its sources, what was promised in public, and the record itself. */
export function sourcesAnnex(composition: Composition): Annex {
  const { snapshot, words, language, briefing } = composition;
  const notes = snapshot.footnotes.map(({ text }): Block => ({ kind: "note", text: text[language] }));
  const made = words.sources.made({
    reference: briefing.reference,
    moment: formatMoment(briefing.knownOn, language),
    hash: briefing.hash,
  });
  return {
    key: "sources",
    label: "",
    title: words.sources.title,
    isLandscape: false,
    blocks: [
      ...notes,
      ...(snapshot.sources.length === 0 ? [] : [sourcesTable(composition)]),
      ...(snapshot.commitments.length === 0 ? [] : [commitmentsTable(composition)]),
      { kind: "note", text: made },
    ],
  };
}

function sourcesTable(composition: Composition): TableBlock {
  const { snapshot, words, language } = composition;
  const { source, publisher, address } = words.sources.columns;
  return {
    kind: "table",
    key: "annex.sources",
    label: "",
    caption: words.sources.list,
    columns: [
      { header: words.targets.columns.number, width: 1, align: "center" },
      { header: source, width: 6, align: "left" },
      { header: publisher, width: 3.5, align: "left" },
      { header: address, width: 5, align: "left" },
    ],
    rows: snapshot.sources.map((one, index) => ({
      reference: null,
      isGroup: false,
      cells: [
        countCell(composition, index + 1),
        textCell(titleOf(one, language)),
        textCell(one.publisher),
        textCell(one.address),
      ],
    })),
    notes: [],
  };
}

/** Sources are recorded with English titles; a Vietnamese paper names them in Vietnamese where that is known. */
function titleOf({ id, title }: SnapshotSource, language: Language): string {
  const { registry, sample } = getMessages(language).target.sourceWords;
  if (id === "registry") return registry;
  if (id === "sample") return sample;
  return language === "vi" ? (VIETNAMESE_SOURCE_TITLES[id] ?? title) : title;
}

function commitmentsTable(composition: Composition): TableBlock {
  const { snapshot, words, language } = composition;
  const titles = new Map(snapshot.sources.map((source) => [source.id, titleOf(source, language)]));
  return {
    kind: "table",
    key: "annex.commitments",
    label: "",
    caption: words.sources.commitments,
    columns: [
      { header: words.targets.columns.number, width: 1, align: "center" },
      { header: words.sources.columns.text, width: 7, align: "left" },
      { header: words.sources.columns.source, width: 4.5, align: "left" },
      { header: words.targets.columns.reference, width: 2, align: "left" },
    ],
    rows: snapshot.commitments.map(({ row, text, sourceId }, index) => {
      const reference = rowReference(composition, row);
      return {
        reference,
        isGroup: false,
        cells: [
          countCell(composition, index + 1),
          textCell(text[language]),
          textCell(titles.get(sourceId) ?? sourceId),
          textCell(reference),
        ],
      };
    }),
    notes: [],
  };
}
