import { z } from "zod";

/** JSON columns are parsed on read; a setting that does not parse is a fault to be seen, not skipped. */
export const settingSchemas = {
  counting_rule: z.enum(["permanent", "permanent_contract", "on_site_fte"]),
  thresholds: z.strictObject({ onTrack: z.number().positive(), atRisk: z.number().positive() }),
  /** Of a range ("at least 4-5") the lower end is judged; the upper one is shown. */
  floor_for_range: z.enum(["lower"]),
  population_series: z.enum(["administrative", "statistical"]),
  /** Reorganisations and changed definitions: a line on the chart and the flag `series_break`. */
  series_events: z.array(
    z.strictObject({
      date: z.iso.date(),
      label: z.strictObject({ vi: z.string(), en: z.string() }),
      indicatorCodes: z.array(z.string()),
    }),
  ),
} as const;
