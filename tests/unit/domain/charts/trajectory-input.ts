import type { TrajectoryInput } from "@/lib/domain/charts/trajectory-types";

/** The shortfall of Hà Tĩnh from 108 to 0, as in the design picture. */
export const SHORTFALL: TrajectoryInput = {
  width: 720,
  height: 310,
  asOf: "2026-10-31",
  isInteger: true,
  limits: { min: 0 },
  actual: [
    { date: "2025-10-28", value: 108 },
    { date: "2025-12-31", value: 106, isSample: true },
    { date: "2026-03-31", value: null },
    { date: "2026-06-30", value: 90, isSample: true, isBreakBefore: true },
    { date: "2026-10-31", value: 66, isSample: true, isProvisional: true },
  ],
  required: [
    { date: "2025-10-28", value: 108 },
    { date: "2026-12-31", value: 50 },
    { date: "2027-12-31", value: 0 },
  ],
  trend: { from: { date: "2026-10-31", value: 66 }, to: { date: "2027-12-31", value: 10, lower: -4, upper: 24 } },
  worstCase: { date: "2026-10-31", value: 78 },
  events: [{ date: "2026-01-01", label: "1/1/2026 trạm chuyển về UBND xã" }],
  words: {
    asOf: "hôm nay",
    requiredPath: "lộ trình cần có",
    target: "đích 0",
    trendEnd: "10 (0–24)",
    worstCase: "tối đa 78",
    latestNote: "sơ bộ, 66/69 trạm",
    provisional: "sơ bộ",
    sample: "mẫu",
    seriesBreak: "chuỗi bị ngắt",
    milestone: "mốc trung gian",
    missing: "…",
  },
  formatValue: (value) => String(Math.round(value)),
  formatDate: (date) => date,
  formatMonth: (date) => date.slice(0, 7),
};
