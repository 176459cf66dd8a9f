import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { CountingRule } from "@/lib/domain/stations/count-doctors";
import type { BilingualText } from "@/lib/shared/text";

export type PopulationKind = "administrative" | "statistical";

/** What applies to a province on a date; each comes from a dated, cited row, and prints as a footnote. */
export type ProvinceSettings = {
  readonly countingRule: CountingRule;
  readonly thresholds: { readonly onTrack: number; readonly atRisk: number };
  readonly populationSeries: PopulationKind;
};

/** A reorganisation or changed definition, which draws a line on the chart and raises `series_break`. */
export type SeriesEvent = {
  readonly date: IsoDate;
  readonly label: BilingualText;
  readonly indicatorCodes: readonly string[];
};
