import type { BilingualText } from "@/lib/shared/text";

/** An indicator as the catalogue defines it: what is counted, over what, in which unit, how often, and by which text. */
export type IndicatorRow = {
  readonly code: string;
  readonly name: BilingualText;
  readonly definition: BilingualText;
  readonly numerator: BilingualText;
  readonly denominator: BilingualText;
  readonly unit: string;
  readonly direction: "higher_is_better" | "lower_is_better";
  readonly stockOrFlow: "stock" | "flow";
  readonly aggregation: "none" | "sum" | "ratio_of_sums" | "floor";
  readonly decimals: number;
  /** Months between two regular reports; null where no regime is known. */
  readonly reportingMonths: number | null;
  readonly citation: string;
};
