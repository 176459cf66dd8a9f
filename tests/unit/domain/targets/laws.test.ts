import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, isoDate } from "@/lib/domain/dates/iso-date";
import { evaluateProgress } from "@/lib/domain/targets/evaluate-case";
import { statusRank } from "@/lib/domain/targets/statuses";
import type { Comparator, DatedValue, ProgressCase } from "@/lib/domain/targets/types";

const start = isoDate("2020-01-01");
const dateAfter = (days: number) => addDays(start, days);
const value = fc.integer({ min: -2000, max: 2000 }).map((tenths) => tenths / 8);
const point: fc.Arbitrary<DatedValue> = fc.record({ date: fc.integer({ min: 0, max: 3000 }).map(dateAfter), value });
const points = fc.uniqueArray(point, { selector: (one) => one.date, minLength: 1, maxLength: 14 });
const OPPOSITE: Readonly<Record<Comparator, Comparator>> = {
  at_least: "at_most",
  at_most: "at_least",
  more_than: "less_than",
  less_than: "more_than",
  exactly: "exactly",
};

/** A case whose milestones go forward, as the validation demands. */
const anyCase: fc.Arbitrary<ProgressCase> = fc
  .record({
    comparator: fc.constantFrom<Comparator>("at_least", "more_than", "at_most", "less_than", "exactly"),
    baseline: value,
    target: value,
    dueIn: fc.integer({ min: 100, max: 3000 }),
    shares: fc.uniqueArray(fc.integer({ min: 1, max: 15 }), { maxLength: 3 }),
    observations: points,
  })
  .map(({ comparator, baseline, target, dueIn, shares, observations }) => ({
    id: "any",
    comparator,
    baseline: { date: start, value: baseline },
    target: { date: dateAfter(dueIn), value: target },
    milestones: shares.map((share) => ({
      date: dateAfter(Math.floor((dueIn * share) / 16)),
      value: baseline + ((target - baseline) * share * share) / 256,
    })),
    observations,
  }));
const asOfDates = fc.integer({ min: 0, max: 4000 }).map(dateAfter);
const withShuffle = anyCase.chain((one) =>
  fc.record({
    one: fc.constant(one),
    observations: fc.shuffledSubarray([...one.observations], { minLength: one.observations.length }),
    milestones: fc.shuffledSubarray([...(one.milestones ?? [])], { minLength: one.milestones?.length ?? 0 }),
  }),
);

describe("laws of the engine", () => {
  it("the order of observations and milestones changes nothing", () => {
    fc.assert(
      fc.property(withShuffle, asOfDates, ({ one, observations, milestones }, asOf) => {
        expect(evaluateProgress({ ...one, observations, milestones }, { asOf })).toEqual(
          evaluateProgress(one, { asOf }),
        );
      }),
    );
  });

  it("observations after the as-of date change nothing", () => {
    fc.assert(
      fc.property(anyCase, asOfDates, (one, asOf) => {
        const observations = one.observations.filter(({ date }) => date <= asOf);
        expect(evaluateProgress({ ...one, observations }, { asOf })).toEqual(evaluateProgress(one, { asOf }));
      }),
    );
  });

  it("more doctors never lower the progress nor worsen the status of a target of at least so many", () => {
    const rising = anyCase.filter(({ baseline, target }) => target.value > baseline.value);
    fc.assert(
      fc.property(rising, asOfDates, fc.integer({ min: 1, max: 400 }), (one, asOf, eighths) => {
        const atLeast: ProgressCase = { ...one, comparator: "at_least" };
        const known = one.observations.filter(({ date }) => date <= asOf).map(({ date }) => date);
        const latest = known.sort().at(-1);
        const more = {
          ...atLeast,
          observations: one.observations.map((seen) =>
            seen.date === latest ? { ...seen, value: seen.value + eighths / 8 } : seen,
          ),
        };
        const before = evaluateProgress(atLeast, { asOf });
        const after = evaluateProgress(more, { asOf });
        expect(after.methods.linear.progress ?? 0).toBeGreaterThanOrEqual(before.methods.linear.progress ?? 0);
        expect(statusRank(after.status)).toBeGreaterThanOrEqual(statusRank(before.status));
      }),
    );
  });

  it("another unit of measure changes no ratio and no status of linear, trend and healthy_people", () => {
    fc.assert(
      fc.property(anyCase, asOfDates, fc.constantFrom(1024, 1 / 64), (one, asOf, factor) => {
        const scale = (seen: DatedValue) => ({ ...seen, value: seen.value * factor });
        const scaled: ProgressCase = {
          ...one,
          baseline: scale(one.baseline),
          target: scale(one.target),
          milestones: (one.milestones ?? []).map(scale),
          observations: one.observations.map(scale),
        };
        const [a, b] = [evaluateProgress(one, { asOf }).methods, evaluateProgress(scaled, { asOf }).methods];
        const { progress, expectedProgress, ratio, status } = a.linear;
        expect(b.linear).toMatchObject({ progress, expectedProgress, ratio, status });
        expect(b.healthy_people).toEqual(a.healthy_people);
        expect(b.trend.projected).toBe(a.trend.projected === null ? null : a.trend.projected * factor);
      }),
    );
  });

  it("a fall mirrored at zero is a rise", () => {
    fc.assert(
      fc.property(anyCase, asOfDates, (one, asOf) => {
        const mirror = (seen: DatedValue) => ({ ...seen, value: -seen.value });
        const mirrored: ProgressCase = {
          ...one,
          comparator: OPPOSITE[one.comparator],
          baseline: mirror(one.baseline),
          target: mirror(one.target),
          milestones: (one.milestones ?? []).map(mirror),
          observations: one.observations.map(mirror),
        };
        // An exact target equal to its baseline counts upwards by definition, so it has no mirror.
        fc.pre(one.comparator !== "exactly" || one.baseline.value !== one.target.value);
        const [a, b] = [evaluateProgress(one, { asOf }), evaluateProgress(mirrored, { asOf })];
        expect(b.status).toBe(a.status);
        expect(b.methods.trend.status).toBe(a.methods.trend.status);
        expect(b.methods.healthy_people).toEqual(a.methods.healthy_people);
        expect(b.methods.linear.ratio).toBe(a.methods.linear.ratio);
        expect(b.methods.linear.progress).toBe(a.methods.linear.progress);
      }),
    );
  });

  it("achieved is the same in linear, cagr, un and healthy_people", () => {
    fc.assert(
      fc.property(anyCase, asOfDates, (one, asOf) => {
        const { linear, cagr, un, healthy_people } = evaluateProgress(one, { asOf }).methods;
        const isAchieved = linear.status === "achieved";
        expect(cagr.status === "target_achieved").toBe(isAchieved);
        expect(un.level === "achieved").toBe(isAchieved);
        expect(healthy_people.status === "met").toBe(isAchieved);
      }),
    );
  });
});
