import { isShare } from "@/components/indicators/printed-value";
import type { TrajectoryInput, TrajectoryPoint } from "@/lib/domain/charts/trajectory-types";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { SeriesPoint, TargetDetail } from "@/lib/features/targets/types";
import { formatDate, formatShortMonth } from "@/lib/format/date";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { printLanding } from "./method-rows";
import { pointsInPlay } from "./pace";
import { targetPrint } from "./print";

export type TrajectoryContext = {
  readonly target: TargetDetail;
  readonly asOf: IsoDate;
  readonly language: Language;
};

const MOST_PERCENT = 100;

/** What the chart of a target is drawn from, without its size. */
export function trajectoryInput(context: TrajectoryContext): Omit<TrajectoryInput, "width" | "height"> {
  const { target, asOf, language } = context;
  const print = targetPrint(target, language);
  const points = pointsInPlay(target, target.series);
  const latest = points.at(-1);
  const worst = latest !== undefined && latest.upper !== null && latest.upper > latest.value ? latest.upper : null;
  return {
    actual: points.map((point, index) => toPoint({ point, before: points[index - 1], target })),
    required: target.path,
    trend: trendOf(target, latest),
    worstCase: latest === undefined || worst === null ? null : { date: latest.date, value: worst },
    asOf,
    events: target.events.map(({ date, label }) => ({ date, label: label[language] })),
    limits: target.isFloor ? { min: 0 } : isShare(target) ? { min: 0, max: MOST_PERCENT } : {},
    isInteger: target.isFloor && print.digits === 0,
    words: wordsOf({ ...context, latest, worst }),
    formatValue: (value) => formatNumber(value, { language, maxDigits: Math.max(print.digits, 1) }),
    formatDate: (date) => formatDate(date, language),
    formatMonth: formatShortMonth,
  };
}

function toPoint(options: {
  readonly point: SeriesPoint;
  readonly before: SeriesPoint | undefined;
  readonly target: TargetDetail;
}): TrajectoryPoint {
  const { point, before, target } = options;
  return {
    date: point.date,
    value: point.value,
    isProvisional: !point.approved,
    isSample: point.sample,
    isBreakBefore: before !== undefined && target.events.some(({ date }) => date > before.date && date <= point.date),
  };
}

function trendOf(target: TargetDetail, latest: SeriesPoint | undefined): TrajectoryInput["trend"] {
  const { projected, lower, upper } = target.methods.trend;
  const due = target.path.at(-1)?.date ?? target.target.due;
  if (latest === undefined || projected === null || lower === null || upper === null || due <= latest.date) return null;
  return { from: { date: latest.date, value: latest.value }, to: { date: due, value: projected, lower, upper } };
}

function wordsOf(
  options: TrajectoryContext & { readonly latest: SeriesPoint | undefined; readonly worst: number | null },
): TrajectoryInput["words"] {
  const { target, asOf, language, latest, worst } = options;
  const { charts, figures, target: words } = getMessages(language);
  const print = targetPrint(target, language);
  const landing = printLanding({ target, language });
  const goal = target.isFloor ? 0 : target.target.value;
  return {
    asOf: figures.asOf(formatDate(asOf, language)),
    requiredPath: charts.requiredPath,
    target: words.trajectory.goal(formatNumber(goal, { language, maxDigits: 6 })),
    ...(landing === null ? {} : { trendEnd: landing.text }),
    ...(worst === null ? {} : { worstCase: charts.upTo(print.value(worst)) }),
    ...latestNote({ latest, language }),
    provisional: charts.provisional,
    sample: charts.sample,
    seriesBreak: charts.seriesBreak,
    milestone: charts.milestone,
    missing: MISSING,
  };
}

/** Under the latest value: what stands behind it, where that is less than everything. */
function latestNote({ latest, language }: { latest: SeriesPoint | undefined; language: Language }) {
  const { charts, target: words } = getMessages(language);
  if (latest === undefined || latest.approved) return {};
  const { reporting } = latest;
  if (reporting === null) return { latestNote: charts.provisional };
  const count = (value: number) => formatNumber(value, { language });
  return {
    latestNote: words.trajectory.latestNote(charts.provisional, count(reporting.reporting), count(reporting.units)),
  };
}
