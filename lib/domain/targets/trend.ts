import type { IsoDate } from "../dates/iso-date";
import { yearsBetween } from "../dates/years-between";
import { fitLine, type Point } from "./least-squares";
import { TREND_NOT_AVAILABLE, type TrendResult } from "./results";
import { inUnits, type Situation } from "./situation";
import { studentTWithin } from "./student-t";
import { THRESHOLD_TOLERANCE, type Thresholds } from "./thresholds";
import type { TrendStatus } from "./types";

const MONTHS_PER_YEAR = 12;

interface Landing {
  readonly projected: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Where the present pace lands on the due date: least squares over the last years' observations, with a prediction
 * interval. Not available with too few observations, or once the actual stands on or after the due date.
 * Source: docs: methods, section 2.
 */
export function evaluateTrend(situation: Situation, thresholds: Thresholds["trend"]): TrendResult {
  const { actual, target } = situation;
  if (actual === null || actual.date >= target.date) return TREND_NOT_AVAILABLE;
  const points = recentPoints({ situation, latest: actual.date, windowYears: thresholds.windowYears });
  // Two points fewer than the line's two unknowns leave no degree of freedom, whatever the setting says.
  if (points.length < Math.max(3, thresholds.minimumPoints)) return TREND_NOT_AVAILABLE;

  const line = fitLine(points);
  const due = yearsBetween(actual.date, target.date);
  const t = studentTWithin({ probability: thresholds.confidence, freedom: points.length - 2 });
  const margin = t * line.predictionError(due);
  const projected = line.at(due);
  const landing = { projected, lower: projected - margin, upper: projected + margin };
  return {
    slopePerMonth: inUnits(situation, line.slope / MONTHS_PER_YEAR),
    projected: inUnits(situation, landing.projected),
    lower: inUnits(situation, landing.lower),
    upper: inUnits(situation, landing.upper),
    status: statusOfLanding(situation, landing),
  };
}

function recentPoints(input: { situation: Situation; latest: IsoDate; windowYears: number }): Point[] {
  const { situation, latest, windowYears } = input;
  const points: Point[] = [];
  for (const { date, value } of situation.observations) {
    const age = yearsBetween(date, latest);
    if (age <= windowYears) points.push({ x: -age, y: value });
  }
  return points;
}

function statusOfLanding(situation: Situation, { projected, lower, upper }: Landing): TrendStatus {
  const { direction, target, scale } = situation;
  const tolerance = THRESHOLD_TOLERANCE * Math.max(scale, Math.abs(target.value));
  const reaches = (limit: number) => direction * (limit - target.value) >= -tolerance;
  const [worse, better] = direction === 1 ? [lower, upper] : [upper, lower];
  if (reaches(worse)) return "will_meet";
  if (reaches(projected)) return "likely";
  return reaches(better) ? "unlikely" : "will_miss";
}
