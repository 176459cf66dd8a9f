import {
  CAGR_NOT_AVAILABLE,
  linearWithoutNumbers,
  type MethodResults,
  TREND_NOT_AVAILABLE,
  UN_NOT_AVAILABLE,
} from "@/lib/domain/targets/results";
import type { Status } from "@/lib/domain/targets/types";

/**
 * All methods silent but for what needs no path. Without a baseline a target that is met is met in every method; any
 * other pace cannot be told, and the status says that there is no figure to judge by.
 */
export function silentMethods(status: Status, gap: number | null = null): MethodResults {
  const isAchieved = status === "achieved";
  return {
    linear: { ...linearWithoutNumbers(status), gap },
    trend: TREND_NOT_AVAILABLE,
    cagr: isAchieved ? { ratio: null, score: 5, status: "target_achieved" } : CAGR_NOT_AVAILABLE,
    un: isAchieved ? { projected: null, ratio: null, level: "achieved" } : UN_NOT_AVAILABLE,
    healthy_people: { percentOfTargetedChange: null, status: isAchieved ? "met" : "not_available" },
  };
}
