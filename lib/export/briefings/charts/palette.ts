import type { ShortfallStep } from "@/lib/domain/charts/shortfall-class";
import type { Status } from "@/lib/domain/targets/types";

// The colours of the product, literally: a picture in a document has no style sheet.

export const INK = "#16232e";
export const INK_2 = "#52616e";
export const RULE = "#dfe5e9";
export const RULE_2 = "#eef2f4";
export const PAPER = "#ffffff";
export const ACCENT = "#0b5c6b";

export const STATUS_COLOURS: Readonly<Record<Status, string>> = {
  missed: "#7d1d3f",
  due_unreported: "#7d1d3f",
  regressing: "#7d1d3f",
  off_track: "#b3361b",
  at_risk: "#955a00",
  no_data: "#64727e",
  not_started: "#64727e",
  on_track: "#1d7a4f",
  achieved: "#1f5fa8",
};

/** From meeting the floor to four or more below it; each step is darker than the one before in grey as well. */
export const SHORTFALL_COLOURS: Readonly<Record<ShortfallStep, string>> = {
  0: "#cfe3d8",
  1: "#f6d9c9",
  2: "#eda989",
  3: "#d9694a",
  4: "#b3361b",
};
