import type { BriefingSnapshot } from "@/lib/domain/briefings/snapshot";
import type { BriefingContent, BriefingSummary, BriefingTextRow } from "@/lib/features/briefings/types";
import { briefingSnapshot } from "./briefing-snapshot";

/** The record 42-17 of a made-up snapshot; give what a test speaks of. */
export function briefingContent(
  more: {
    readonly snapshot?: Partial<BriefingSnapshot>;
    readonly briefing?: Partial<BriefingSummary>;
    readonly texts?: readonly BriefingTextRow[];
  } = {},
): BriefingContent {
  const snapshot = briefingSnapshot(more.snapshot);
  const { province, kind, regime, period, asOf, sample } = snapshot;
  return {
    briefing: {
      id: "00000000-0000-4000-8000-000000000017",
      provinceCode: province.code,
      provinceName: province.name,
      number: 17,
      reference: `${province.code}-17`,
      ...{ kind, regime, period, asOf },
      layout: "state",
      knownOn: new Date("2026-11-06T02:00:00.000Z"),
      hash: "b".repeat(64),
      isSample: sample,
      state: "draft",
      steps: [],
      supersedes: null,
      supersededBy: null,
      ...more.briefing,
    },
    snapshot,
    texts: more.texts ?? [],
  };
}

export function briefingText(key: string, more: Partial<BriefingTextRow> = {}): BriefingTextRow {
  return { language: "vi", key, text: "", isOff: false, at: new Date("2026-11-07T02:00:00.000Z"), by: null, ...more };
}
