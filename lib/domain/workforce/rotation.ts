import { daysBetween, type IsoDate } from "@/lib/domain/dates/iso-date";

/** How many days before its end a rotation is marked. */
export const ENDING_WITHIN_DAYS = 30;

export interface RotationProgress {
  /** Days worked there up to and with the date. */
  readonly daysSoFar: number;
  /** Days after the date until the last day, 0 on the last day; null for one without an end. */
  readonly daysLeft: number | null;
  readonly isEndingSoon: boolean;
}

/** How far a rotation is on a date between its first and its last day. */
export function computeRotation(
  { from, to }: { readonly from: IsoDate; readonly to: IsoDate | null },
  on: IsoDate,
): RotationProgress {
  const daysLeft = to === null ? null : daysBetween(on, to);
  return {
    daysSoFar: daysBetween(from, on) + 1,
    daysLeft,
    isEndingSoon: daysLeft !== null && daysLeft <= ENDING_WITHIN_DAYS,
  };
}
