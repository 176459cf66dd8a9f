import { SECTIONS, type SectionKey, TOPICS, type Topic } from "@/lib/domain/briefings/sections";
import type { GeneratedParagraph } from "@/lib/domain/briefings/snapshot";
import { chartsByPlace, type PlacedCharts } from "@/lib/export/briefings/charts/charts-by-place";
import type { Block, HeadingBlock, ParagraphBlock } from "@/lib/export/briefings/document";
import { citedDocuments } from "./citations";
import { type Composition, isFinal } from "./content";
import { numberBlocks, sectionNumber } from "./numbering";
import { periodName } from "./period-names";
import { reportingBlocks } from "./reporting-table";
import { targetsTable } from "./targets-table";
import { isPartOff, paragraphBlocks, standingBlocks } from "./texts";

/** Introduction, parts I to V with what they have to tell, and the closing words; numbers close up where a part is left out. */
export function composeBody(composition: Composition): Block[] {
  const { briefing, words } = composition;
  const parts = SECTIONS.filter((section) => !isPartOff(composition, `section:${section}`))
    .map((section) => ({ section, blocks: sectionBlocks(composition, section) }))
    .filter(({ blocks }) => blocks.length > 0);
  const sections = parts.flatMap(({ section, blocks }, index): Block[] => [
    { kind: "heading", level: 1, number: sectionNumber(index, briefing.layout), text: words.sections[section] },
    ...blocks,
  ]);
  const body = numberBlocks(composition, [...introBlocks(composition), ...sections, ...closingBlocks(composition)]);
  return endBody(body, composition);
}

function introBlocks(composition: Composition): ParagraphBlock[] {
  const { words, briefing, snapshot, language } = composition;
  const text = words.intro({
    issuer: words.issuerInText[briefing.layout],
    documents: citedDocuments(composition),
    period: periodName(snapshot, language),
  });
  return standingBlocks(composition, "intro") ?? [fixedParagraph("standing:intro", text)];
}

function closingBlocks(composition: Composition): ParagraphBlock[] {
  const { words, briefing, snapshot, language } = composition;
  const text = words.closing({
    issuer: words.issuerInText[briefing.layout],
    period: periodName(snapshot, language),
  });
  return standingBlocks(composition, "closing") ?? [fixedParagraph("standing:closing", text)];
}

/**
 * What a part tells: standing texts first. A part with nothing to tell has a dotted line for handwriting as long as it is a
 * draft; when it is issued it is left out.
 */
function sectionBlocks(composition: Composition, section: SectionKey): Block[] {
  const standing = standingBlocks(composition, section) ?? [];
  const told =
    section === "results"
      ? resultBlocks(composition)
      : paragraphsOf(composition, section).flatMap((one) => paragraphBlocks(composition, one));
  if (standing.length > 0 || told.length > 0) return [...standing, ...told];
  return isFinal(composition) ? [] : [fixedParagraph(`blank:${section}`, composition.words.dots)];
}

function resultBlocks(composition: Composition): Block[] {
  const { words } = composition;
  const charts = chartsByPlace(composition);
  const topics = TOPICS.filter((topic) => !isPartOff(composition, `topic:${topic}`))
    .map((topic) => ({ topic, blocks: topicBlocks(composition, { topic, charts }) }))
    .filter(({ blocks }) => blocks.length > 0);
  return [
    ...reportingBlocks(composition),
    ...topics.flatMap(({ topic, blocks }, index): Block[] => {
      const heading: HeadingBlock = { kind: "heading", level: 2, number: `${index + 1}.`, text: words.topics[topic] };
      return [heading, ...blocks];
    }),
  ];
}

/** The table and the picture of all targets, or the paragraphs of a topic, each with its pictures behind it. */
function topicBlocks(
  composition: Composition,
  { topic, charts }: { readonly topic: Topic; readonly charts: PlacedCharts },
): Block[] {
  const paragraphs = paragraphsOf(composition, "results").filter((one) => one.topic === topic);
  const hasTable = topic === "targets" && composition.snapshot.targets.length > 0;
  return [
    ...(standingBlocks(composition, topic) ?? []),
    ...(hasTable ? [targetsTable(composition), ...charts.targets] : []),
    ...paragraphs.flatMap((paragraph, index): Block[] => {
      const isLastOfRow = paragraph.row !== null && paragraphs[index + 1]?.row !== paragraph.row;
      const blocks = paragraphBlocks(composition, paragraph);
      const isTold = paragraphs.some(({ row, key }) => row === paragraph.row && !isLeftOut(composition, key));
      const pictures = isLastOfRow && isTold ? (charts.byRow.get(paragraph.row ?? 0) ?? []) : [];
      return [...blocks, ...pictures];
    }),
  ];
}

function isLeftOut({ texts, language }: Composition, key: string): boolean {
  return texts.some((text) => text.key === key && text.language === language && text.isOff);
}

function paragraphsOf({ snapshot }: Composition, section: SectionKey): readonly GeneratedParagraph[] {
  return snapshot.paragraphs.filter((paragraph) => paragraph.section === section);
}

function fixedParagraph(key: string, text: string): ParagraphBlock {
  return { kind: "paragraph", key, text, isEdited: false, conflicts: [] };
}

/** The end mark takes the place of the last full stop; the Party's papers end with one and have no mark. */
function endBody(blocks: readonly Block[], { briefing }: Composition): Block[] {
  const last = blocks.at(-1);
  if (last?.kind !== "paragraph" || last.key.startsWith("blank:")) return [...blocks];
  const bare = last.text.replace(/[\s./]+$/u, "");
  const text = briefing.layout === "party" ? `${bare}.` : bare;
  const conflicts = last.conflicts.filter(({ to }) => to <= text.length);
  return [...blocks.slice(0, -1), { ...last, text, conflicts }];
}
