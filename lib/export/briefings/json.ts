import { canonicalJson } from "@/lib/domain/briefings/canonical-json";
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

/** In the order of their keys, whatever order they were read in. */
function textsOf({ texts }: FileContent) {
  return texts
    .map(({ language, key, text, isOff, at }) => ({ language, key, text, isOff, at: at.toISOString() }))
    .sort((a, b) => compare(a.key, b.key) || compare(a.language, b.language));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
