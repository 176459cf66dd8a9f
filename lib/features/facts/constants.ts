/**
 * How contradicting statements hang together, so that a page can do the sum with the published values. The statements
 * themselves, their values and the explanation in words are data.
 */
export type FactArithmetic =
  | { readonly kind: "sum"; readonly conflict: string; readonly whole: string; readonly parts: readonly string[] }
  | { readonly kind: "part_exceeds_whole"; readonly conflict: string; readonly whole: string; readonly part: string }
  | {
      readonly kind: "bridge";
      readonly conflict: string;
      readonly floor: string;
      readonly stations: string;
      readonly shortfall: string;
      readonly moved: string;
    }
  | { readonly kind: "coverage"; readonly conflict: string; readonly inside: string; readonly outside: string };

export const FACT_ARITHMETIC: readonly FactArithmetic[] = [
  { kind: "sum", conflict: "HN-NONPUBLIC-SUM", whole: "HN-15", parts: ["HN-16", "HN-17"] },
  { kind: "part_exceeds_whole", conflict: "HP-VISITS", whole: "HP-05", part: "HP-07" },
  {
    kind: "bridge",
    conflict: "HT-MOVE-ARITHMETIC",
    floor: "HT-02",
    stations: "HT-06",
    shortfall: "HT-07",
    moved: "HT-08",
  },
  { kind: "coverage", conflict: "HT-EMR-SCOPE", inside: "HT-12", outside: "HT-06" },
];
