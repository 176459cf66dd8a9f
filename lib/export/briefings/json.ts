import { canonicalJson } from "@/lib/domain/briefings/canonical-json";
import { TOPICS } from "@/lib/domain/briefings/sections";
import type { FileContent } from "./file-content";

/**
 * The record for programs: what was frozen, beside it the moments of its life and the words people wrote, without their names.
 * One part a line, keys in order. The snapshot is its canonical JSON: the SHA-256 of what stands on its line between
 * `"snapshot":` and the comma at the end is the hash of the record.
 */
export function renderBriefingJson(content: FileContent): string {
  const parts = [
    `"format":${canonicalJson("moc.briefing/1")}`,
    `"record":${canonicalJson(recordOf(content))}`,
    `"snapshot":${canonicalJson(content.snapshot)}`,
    `"texts":${canonicalJson(textsOf(content))}`,
  ];
  return `{\n${parts.join(",\n")}\n}\n`;
}

function recordOf({ briefing }: FileContent) {
  return {
    reference: briefing.reference,
    number: briefing.number,
    province: briefing.provinceCode,
    provinceName: { vi: briefing.provinceName.vi, en: briefing.provinceName.en },
    kind: briefing.kind,
    regime: briefing.regime,
    layout: briefing.layout,
    period: { from: briefing.period.from, to: briefing.period.to },
    asOf: briefing.asOf,
    knownOn: briefing.knownOn.toISOString(),
    hash: briefing.hash,
    sample: briefing.isSample,
    state: briefing.state,
    steps: briefing.steps.map(({ state, at }) => ({ state, at: at.toISOString() })),
    supersedes: briefing.supersedes?.reference ?? null,
    supersededBy: briefing.supersededBy?.reference ?? null,
  };
}

/**
 * In the order of their keys, whatever order they were read in. Words that are switched off, or stand in a part that is, are
 * printed nowhere and are not given out here either: whoever reads an issued briefing may have its file.
 */
function textsOf({ texts, snapshot }: FileContent) {
  const off = new Set(texts.filter(({ isOff }) => isOff).map(({ key }) => key));
  const partOf = new Map(snapshot.paragraphs.map(({ key, section, topic }) => [key, { section, topic }]));
  const isLeftOut = (key: string): boolean => partsAround(key, partOf).some((part) => off.has(part));
  return texts
    .map(({ language, key, text, isOff, at }) => {
      const words = isOff || isLeftOut(key) ? "" : text;
      return { language, key, text: words, isOff, at: at.toISOString() };
    })
    .sort((a, b) => compare(a.key, b.key) || compare(a.language, b.language));
}

/** The section and the topic in which a text stands, by the keys that switch them. */
function partsAround(
  key: string,
  partOf: ReadonlyMap<string, { readonly section: string; readonly topic: string | null }>,
): string[] {
  const place = key.replace(/^standing:/, "");
  const isTopic = TOPICS.some((topic) => key === `standing:${topic}`);
  const { section, topic } = partOf.get(key) ?? { section: isTopic ? "results" : place, topic: isTopic ? place : null };
  return [`section:${section}`, `topic:${topic}`];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
