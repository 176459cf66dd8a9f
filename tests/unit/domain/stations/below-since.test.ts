import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addMonths, endOfMonth, type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import { type CountOnDate, computeBelowSince } from "@/lib/domain/stations/below-since";

const FIRST = isoDate("2025-07-31");
const monthEnd = (index: number): IsoDate => endOfMonth(addMonths(FIRST, index));
const months = (...values: readonly (number | null)[]): CountOnDate[] =>
  values.map((value, index) => ({ date: monthEnd(index), value }));

describe("since when a station is below the floor", () => {
  it("a station that fell from 4 to 3 in September is below it since 30/9/2025", () => {
    expect(computeBelowSince(months(4, 4, 3, 2), 4)).toEqual({
      since: "2025-09-30",
      until: "2025-10-31",
      isFromFirstReport: false,
    });
  });

  it("a station that met the floor in between counts from its second fall", () => {
    expect(computeBelowSince(months(3, 4, 3), 4)?.since).toBe("2025-09-30");
  });

  it("a station that never met the floor is below it since its first report, and may have been before", () => {
    expect(computeBelowSince(months(1, 2, 3), 4)).toEqual({
      since: "2025-07-31",
      until: "2025-09-30",
      isFromFirstReport: true,
    });
  });

  it("exactly at the floor is not below it", () => {
    expect(computeBelowSince(months(3, 4), 4)).toBeNull();
  });

  it("3,999 full-time equivalents against 4 are below it", () => {
    expect(computeBelowSince(months(4, 3.999), 4)?.since).toBe("2025-08-31");
  });

  it("a month without a report does not end a run", () => {
    expect(computeBelowSince(months(4, 3, null, 3), 4)?.since).toBe("2025-08-31");
  });

  it("a month without a report does not start one either", () => {
    expect(computeBelowSince(months(4, null, 3), 4)?.since).toBe("2025-09-30");
  });

  it("a station silent now keeps the run of its last report, with the date it reaches", () => {
    expect(computeBelowSince(months(4, 3, null), 4)).toEqual({
      since: "2025-08-31",
      until: "2025-08-31",
      isFromFirstReport: false,
    });
  });

  it("a station silent now that met the floor last is not said to be below it", () => {
    expect(computeBelowSince(months(3, 4, null), 4)).toBeNull();
  });

  it("without any report nothing is known", () => {
    expect(computeBelowSince([], 4)).toBeNull();
    expect(computeBelowSince(months(null, null), 4)).toBeNull();
  });
});

const anySeries = fc
  .array(fc.option(fc.integer({ min: 0, max: 7 })), { maxLength: 30 })
  .map((values) => months(...values));

describe("laws of the run", () => {
  it("the order in which the dates come changes nothing", () => {
    const shuffled = anySeries.chain((series) =>
      fc.tuple(fc.constant(series), fc.shuffledSubarray(series, { minLength: series.length })),
    );
    fc.assert(
      fc.property(shuffled, ([series, other]) => {
        expect(computeBelowSince(other, 4)).toEqual(computeBelowSince(series, 4));
      }),
    );
  });

  it("dates without a report change nothing", () => {
    fc.assert(
      fc.property(anySeries, (series) => {
        const reported = series.filter(({ value }) => value !== null);
        expect(computeBelowSince(series, 4)).toEqual(computeBelowSince(reported, 4));
      }),
    );
  });

  it("every report from the beginning of the run on is below the floor, and the one before it is not", () => {
    fc.assert(
      fc.property(anySeries, fc.integer({ min: 1, max: 8 }), (series, floor) => {
        const run = computeBelowSince(series, floor);
        const reported = series.filter((point): point is { date: IsoDate; value: number } => point.value !== null);
        if (run === null) {
          expect(reported.at(-1)?.value ?? floor).toBeGreaterThanOrEqual(floor);
          return;
        }
        const within = reported.filter(({ date }) => date >= run.since);
        expect(within.every(({ value }) => value < floor)).toBe(true);
        const before = reported.filter(({ date }) => date < run.since).at(-1);
        expect(before === undefined).toBe(run.isFromFirstReport);
        if (before !== undefined) expect(before.value).toBeGreaterThanOrEqual(floor);
      }),
    );
  });

  it("a higher floor never makes a run shorter", () => {
    fc.assert(
      fc.property(anySeries, fc.integer({ min: 1, max: 6 }), (series, floor) => {
        const run = computeBelowSince(series, floor);
        if (run === null) return;
        const higher = computeBelowSince(series, floor + 1);
        expect((higher?.since ?? "9999") <= run.since).toBe(true);
      }),
    );
  });
});
