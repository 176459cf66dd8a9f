import { composeParagraphs } from "@/lib/domain/briefings/sentences/compose-paragraphs";
import type { BriefingSnapshot, GeneratedParagraph, SnapshotTarget } from "@/lib/domain/briefings/snapshot";
import { briefingWords } from "@/lib/features/briefings/loaders/briefing-words";
import { briefingSnapshot, snapshotTarget } from "@/tests/support/briefing-snapshot";

export const WORDS = briefingWords();

/** A briefing of the given targets alone: no station, nothing before, nothing revised. */
export function briefingOf(targets: readonly SnapshotTarget[], more: Partial<BriefingSnapshot> = {}): BriefingSnapshot {
  return briefingSnapshot({
    targets,
    completeness: null,
    stations: [],
    differences: [],
    corrections: [],
    previous: null,
    paragraphs: [],
    ...more,
  });
}

export function paragraphsOf(snapshot: BriefingSnapshot): GeneratedParagraph[] {
  return composeParagraphs(snapshot, WORDS);
}

/** Both languages of one paragraph; null where there is none of the key. */
export function textOf(snapshot: BriefingSnapshot, key: string): readonly [vi: string, en: string] | null {
  const text = paragraphsOf(snapshot).find((one) => one.key === key)?.text;
  return text === undefined ? null : [text.vi, text.en];
}

/** What is told of a single target. */
export function textOfTarget(target: SnapshotTarget, more: Partial<BriefingSnapshot> = {}) {
  return textOf(briefingOf([target], more), `results.${target.topic}.${target.code}`);
}

const MISSING = { kind: "missing", reason: "not_applicable" } as const;

/** Doctors per 10,000 people with nothing to compare with, so that a test can add what it speaks of. */
export function ratio(more: Partial<SnapshotTarget> = {}): SnapshotTarget {
  const { indicator } = snapshotTarget();
  return snapshotTarget({
    indicator: { ...indicator, unitCode: "per 10,000" },
    flags: [],
    previous: { kind: "missing", reason: "no_data" },
    samePeriod: MISSING,
    changeOnPrevious: null,
    changeOnSamePeriod: null,
    ...more,
  });
}
