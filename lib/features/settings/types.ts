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

/** A setting's row as it stands: what it rests on, since when, and whether the province set it itself. */
export type SettingInForce = {
  readonly key: string;
  /** As recorded with the setting. */
  readonly citation: string;
  readonly effectiveFrom: IsoDate;
  readonly isOwn: boolean;
};

/** What the page of methods shows of a province: the settings in force on a date. */
export type SettingsInForce = {
  readonly asOf: IsoDate;
  readonly settings: ProvinceSettings;
  readonly rows: readonly SettingInForce[];
  readonly events: readonly SeriesEvent[];
};
