import type { BriefingKind, Layout } from "@/lib/domain/briefings/kinds";
import type { SectionKey, Topic } from "@/lib/domain/briefings/sections";
import type { BriefingMissing, Difference } from "@/lib/domain/briefings/snapshot";
import type { Language } from "@/lib/i18n/language";
import { WORDS_EN } from "./words-en";
import { WORDS_VI } from "./words-vi";

type FooterWords = {
  readonly recipients: (isCity: boolean) => readonly string[];
  readonly signer: readonly string[];
  readonly endMark: string;
};

/** Fixed words of documents; sentences about figures are made with the snapshot (lib/domain/briefings/sentences). */
export type ComposeWords = {
  readonly marks: Readonly<Record<"sample" | "draft" | "checked" | "superseded", string>>;
  readonly header: {
    readonly state: {
      readonly parent: (province: string) => string;
      readonly issuer: string;
      readonly number: (blank: string) => string;
      readonly nation: string;
      readonly motto: string;
    };
    readonly party: {
      readonly superior: (province: string) => string;
      readonly issuer: string;
      readonly number: (blank: string) => string;
      readonly party: string;
    };
    readonly placeAndDate: (of: { readonly place: string; readonly blank: string; readonly year: string }) => string;
  };
  readonly footer: Readonly<Record<Layout, FooterWords>> & { readonly title: string };
  readonly typeName: string;
  readonly title: (period: string) => string;
  readonly results: (period: string) => string;
  readonly tasks: (next: string) => string;
  readonly dataOf: (stretch: string) => string;
  readonly issuerInText: Readonly<Record<Layout, string>>;
  readonly intro: (of: {
    readonly issuer: string;
    readonly documents: readonly string[];
    readonly period: string;
  }) => string;
  readonly closing: (of: { readonly issuer: string; readonly period: string }) => string;
  /** Where people write by hand. */
  readonly dots: string;
  readonly sections: Readonly<Record<SectionKey, string>>;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly table: string;
  readonly picture: string;
  readonly annex: string;
  readonly groups: Readonly<Record<"province" | "nation" | "plan", string>>;
  readonly reporting: {
    readonly caption: (date: string) => string;
    readonly columns: Readonly<Record<"state" | "count" | "rate", string>>;
    readonly received: string;
    readonly waiting: string;
    readonly notReceived: string;
    readonly total: string;
    readonly onlyOver: (of: { readonly reporting: string; readonly units: string }) => string;
    readonly nobody: (units: string) => string;
    readonly unknown: string;
  };
  readonly targets: {
    readonly caption: string;
    readonly columns: Readonly<Record<"number" | "target" | "unit" | "goal" | "status" | "reference", string>>;
    readonly actual: (date: string) => string;
    readonly otherDay: (of: { readonly date: string; readonly numbers: string }) => string;
    readonly shortOf: (unit: string) => string;
    readonly perPlace: (goal: string) => string;
    readonly perYear: (goal: string) => string;
    readonly by: (goal: string, due: string) => string;
    readonly missingMark: string;
    readonly reason: (of: { readonly reason: string; readonly numbers: string }) => string;
    readonly sample: string;
  };
  readonly figures: {
    readonly title: (period: string) => string;
    readonly columns: Readonly<
      Record<"plan" | "cumulative" | "samePeriod" | "ofPlan" | "onSamePeriod" | "note", string>
    >;
    readonly inPeriod: Readonly<Record<BriefingKind, string>>;
    readonly points: (change: string) => string;
    readonly pointsHint: string;
    /** Both figures are there, but of sums over other stations. */
    readonly notCompared: string;
    /** What many rows have in common, told once below the table. */
    readonly shared: (of: { readonly note: string; readonly numbers: string }) => string;
    readonly referenceHint: string;
    readonly notes: {
      readonly meeting: (of: { readonly meeting: string; readonly reporting: string }) => string;
      readonly upper: (of: { readonly absent: string; readonly short: string }) => string;
      readonly reporting: (of: { readonly reporting: string; readonly units: string }) => string;
      readonly latest: (of: { readonly figure: string; readonly date: string }) => string;
      readonly restated: string;
      readonly otherUnits: (of: { readonly reporting: string; readonly units: string }) => string;
      readonly sample: string;
      readonly milestone: string;
    };
  };
  readonly missing: Readonly<Record<BriefingMissing, string>>;
  readonly stations: {
    readonly title: (floor: string) => string;
    readonly columns: Readonly<
      Record<"station" | "counted" | "short" | "since" | "reason" | "lastKnown" | "lastDate", string>
    >;
    readonly caption: (of: { readonly date: string; readonly reporting: string; readonly units: string }) => string;
    readonly none: (of: { readonly reporting: string; readonly units: string }) => string;
    readonly nobody: string;
    readonly orBefore: string;
  };
  readonly units: {
    readonly title: string;
    readonly silent: (of: { readonly date: string; readonly count: string }) => string;
    readonly reported: (of: { readonly date: string; readonly count: string }) => string;
    readonly allReported: string;
    readonly neverCounted: string;
  };
  readonly changes: {
    readonly title: string;
    readonly caption: (of: { readonly reference: string; readonly date: string }) => string;
    readonly columns: Readonly<Record<"date" | "before" | "after" | "kind" | "recordedOn" | "unit", string>>;
    readonly kinds: Readonly<Record<Difference["kind"], string>>;
    readonly none: (of: { readonly reference: string; readonly date: string }) => string;
    readonly corrections: string;
    readonly corrected: Readonly<Record<"before" | "after", string>>;
    readonly was: Readonly<Record<"absent" | "gone", string>>;
  };
  readonly sources: {
    readonly title: string;
    readonly list: string;
    readonly commitments: string;
    readonly columns: Readonly<Record<"source" | "publisher" | "address" | "text", string>>;
    readonly made: (of: { readonly reference: string; readonly moment: string; readonly hash: string }) => string;
  };
  readonly leader: {
    readonly title: string;
    readonly headings: Readonly<Record<"red" | "changed" | "decide" | "counts", string>>;
    readonly columns: readonly string[];
    readonly completeness: (of: {
      readonly reporting: string;
      readonly units: string;
      readonly rate: string;
      readonly date: string;
    }) => string;
    readonly noUnits: string;
    readonly more: (count: string) => string;
    readonly moreChanges: (count: string) => string;
    readonly moreDecisions: (count: string) => string;
    readonly cut: string;
    readonly nothingRed: string;
    readonly sameFigures: (count: string) => string;
    readonly noOwner: string;
    readonly ofNation: (name: string) => string;
    readonly moved: (of: { readonly name: string; readonly before: string; readonly after: string }) => string;
    readonly revised: (of: { readonly count: string; readonly reference: string }) => string;
    readonly nothingMoved: string;
    readonly firstJudged: (count: string) => string;
    readonly noPrevious: string;
    readonly nothingToDecide: string;
    readonly shortAt: (of: { readonly short: string; readonly below: string; readonly reporting: string }) => string;
    readonly missingHint: string;
  };
  readonly charts: {
    readonly targets: string;
    readonly targetsPart: (part: string) => string;
    readonly trajectory: (name: string) => string;
    readonly shortfall: (name: string) => string;
    readonly stations: (floor: string) => string;
    readonly legend: Readonly<
      Record<"actual" | "expected" | "target" | "path" | "trend" | "official" | "sample" | "notReported", string>
    >;
    readonly altTargets: (list: string) => string;
    readonly altTarget: (of: {
      readonly name: string;
      readonly figure: string;
      readonly goal: string;
      readonly status: string;
    }) => string;
    readonly altTrajectory: (of: {
      readonly name: string;
      readonly figure: string;
      readonly date: string;
      readonly expected: string | null;
      readonly goal: string;
      readonly due: string;
      readonly landing: string | null;
    }) => string;
    readonly altStations: (of: { readonly list: string; readonly silent: string | null }) => string;
    readonly have: (of: { readonly count: string; readonly value: string }) => string;
    readonly floor: (value: string) => string;
    readonly short: (value: string) => string;
    readonly upTo: (value: string) => string;
    readonly target: (value: string) => string;
    readonly landing: (value: string) => string;
    readonly axisStations: string;
  };
};

const WORDS: Readonly<Record<Language, ComposeWords>> = { vi: WORDS_VI, en: WORDS_EN };

export function composeWords(language: Language): ComposeWords {
  return WORDS[language];
}
