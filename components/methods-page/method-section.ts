/** The text of one section: what officials need to follow a colour by hand. */
export type MethodBlock =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "formulas"; readonly lines: readonly string[] }
  | { readonly kind: "terms"; readonly rows: readonly (readonly [term: string, meaning: string])[] };

export type MethodSection = { readonly id: string; readonly title: string; readonly blocks: readonly MethodBlock[] };

/** The thresholds as they are printed: 0,95 · 0,60 · 80%. */
export type MethodNumbers = {
  readonly onTrack: string;
  readonly atRisk: string;
  readonly windowYears: string;
  readonly minimumPoints: string;
  readonly confidence: string;
  readonly substantial: string;
  readonly moderate: string;
  readonly level3: string;
  readonly level2: string;
  readonly halfYear: string;
  readonly improving: string;
  readonly worsening: string;
  readonly tolerance: string;
};
