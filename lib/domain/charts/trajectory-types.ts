import type { Box, PlacedLabel } from "./label-placement";

/** Dates are "YYYY-MM-DD". A value of null is missing: it breaks the line and is never drawn as zero. */
export type TrajectoryPoint = {
  date: string;
  value: number | null;
  isProvisional?: boolean;
  isSample?: boolean;
  /** A reorganisation or a change of definition lies between the point before and this one. */
  isBreakBefore?: boolean;
  note?: string;
};

export type TrajectoryInput = {
  width: number;
  height: number;
  /** In time order. */
  actual: readonly TrajectoryPoint[];
  /** Baseline, milestones and target of the plan in time order; empty where there is no path. */
  required: readonly { date: string; value: number }[];
  /** The trend from the latest observation to the due date, with its prediction interval there. */
  trend?: {
    from: { date: string; value: number };
    to: { date: string; value: number; lower: number; upper: number };
  } | null;
  /** How bad the latest figure is if the units that did not report are counted at their worst. */
  worstCase?: { date: string; value: number } | null;
  asOf: string;
  events?: readonly { date: string; label: string }[];
  /** Values that cannot be passed (a shortfall is never below 0, a percentage never above 100). */
  limits?: { min?: number; max?: number };
  isInteger?: boolean;
  words: TrajectoryWords;
  formatValue: (value: number) => string;
  formatDate: (date: string) => string;
  formatMonth: (date: string) => string;
};

export type TrajectoryWords = {
  asOf: string;
  requiredPath: string;
  /** "đích 0" */
  target: string;
  /** "24 (14–34)", beside the end of the trend */
  trendEnd?: string;
  /** "tối đa 78" */
  worstCase?: string;
  /** "sơ bộ, 66/69 trạm", under the latest value */
  latestNote?: string;
  provisional: string;
  sample: string;
  seriesBreak: string;
  milestone: string;
  missing: string;
};

export type TrajectoryRow = { date: string; dateLabel: string; value: string; required: string; note: string };

export type TrajectoryModel = {
  width: number;
  height: number;
  plot: Box;
  yTicks: { value: number; y: number; label: string }[];
  xTicks: { date: string; x: number; label: string; anchor: "start" | "middle" | "end" }[];
  gridPath: string;
  eventsPath: string;
  asOfPath: string;
  requiredPath: string;
  milestonesPath: string;
  targetPath: string;
  bandPath: string;
  trendPath: string;
  actualPath: string;
  finalDots: string;
  provisionalDots: string;
  sampleDots: string;
  breaksPath: string;
  worstCasePath: string;
  latest: { x: number; y: number } | null;
  labels: PlacedLabel[];
  rows: TrajectoryRow[];
};
