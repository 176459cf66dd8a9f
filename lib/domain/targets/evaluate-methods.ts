import { evaluateCagr } from "./cagr";
import { evaluateHealthyPeople } from "./healthy-people";
import { evaluateLinear } from "./linear";
import { CAGR_NOT_AVAILABLE, type MethodResults, UN_NOT_AVAILABLE } from "./results";
import type { Situation } from "./situation";
import type { Thresholds } from "./thresholds";
import { evaluateTrend } from "./trend";
import { evaluateUn } from "./un";

/** All five methods on one situation; every one answers. Source: docs: methods, sections 1 to 5. */
export function evaluateMethods(situation: Situation, thresholds: Thresholds): MethodResults {
  return {
    linear: evaluateLinear(situation, thresholds.linear),
    trend: evaluateTrend(situation, thresholds.trend),
    cagr: evaluateCagr(situation, thresholds.cagr),
    un: evaluateUn(situation, thresholds.un),
    healthy_people: evaluateHealthyPeople(situation, thresholds.healthyPeople),
  };
}

/** For series that start or end at zero by nature (floors, recurring targets) a compound rate means nothing. */
export function withoutRateMethods(methods: MethodResults): MethodResults {
  return { ...methods, cagr: CAGR_NOT_AVAILABLE, un: UN_NOT_AVAILABLE };
}
