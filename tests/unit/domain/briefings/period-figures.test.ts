import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DatedFigure } from "@/lib/domain/briefings/counted-spans";
import { computePeriodFigures, type PeriodFigures } from "@/lib/domain/briefings/period-figures";
import { divideFigures } from "@/lib/domain/briefings/ratio-of-sums";
import { lastMonthEndIn, lastMonthOf, monthEndingOn } from "@/lib/domain/briefings/stretch";
import { endOfMonth, isoDate, isoDateOf } from "@/lib/domain/dates/iso-date";

const span = (text: string) => {
  const [from = "", to = ""] = text.split("..");
  return { from: isoDate(from), to: isoDate(to) };
};
const figure = (days: string, value: number): DatedFigure => {
  const { from, to } = span(days);
  return { from, date: to, value, sample: false, sourceId: "s", reporting: null };
};
/** "a..b 3" for what is recorded; the reason of a gap names the days looked at. */
function tell(
  period: string,
  figures: readonly DatedFigure[],
  kind: { readonly measure: "stock" | "flow"; readonly isAdditive?: boolean },
) {
  const asked: string[] = [];
  const found = computePeriodFigures({
    figures,
    period: span(period),
    measure: kind.measure,
    isAdditive: kind.isAdditive ?? false,
    whyAbsent: ({ from, to }) => {
      asked.push(`${from}..${to}`);
      return "not_reported";
    },
  });
  return { ...told(found), asked };
}
const told = ({ inPeriod, cumulative }: PeriodFigures) => ({ inPeriod: one(inPeriod), cumulative: one(cumulative) });
const one = (figure: PeriodFigures["inPeriod"]) =>
  figure.kind === "value" ? [figure.value, figure.asOf] : figure.reason;

describe("the month that ends on a day", () => {
  it("is the calendar month on its last day, else from the day after the same day a month before", () => {
    expect(monthEndingOn(isoDate("2026-02-28"))).toEqual(span("2026-02-01..2026-02-28"));
    expect(monthEndingOn(isoDate("2026-10-14"))).toEqual(span("2026-09-15..2026-10-14"));
    expect(monthEndingOn(isoDate("2026-03-30"))).toEqual(span("2026-03-01..2026-03-30"));
  });

  it("of a shorter period is the period", () => {
    expect(lastMonthOf(span("2026-09-05..2026-09-10"))).toEqual(span("2026-09-05..2026-09-10"));
    expect(lastMonthOf(span("2026-01-01..2026-09-10"))).toEqual(span("2026-08-11..2026-09-10"));
  });

  it("is counted on the end of a month in it, where there is one", () => {
    expect(lastMonthEndIn(span("2026-09-15..2026-10-14"))).toBe("2026-09-30");
    expect(lastMonthEndIn(span("2026-10-01..2026-10-31"))).toBe("2026-10-31");
    expect(lastMonthEndIn(span("2026-09-05..2026-09-10"))).toBeNull();
  });
});

describe("a stock", () => {
  const stock = [figure("2026-08-01..2026-08-31", 8), figure("2026-09-01..2026-09-30", 9)];

  it("is the figure at the end, for the period and since January", () => {
    expect(tell("2026-07-01..2026-09-30", stock, { measure: "stock" })).toEqual({
      inPeriod: [9, "2026-09-30"],
      cumulative: [9, "2026-09-30"],
      asked: [],
    });
  });

  it("of an administrative month is that of the month's end in it", () => {
    expect(tell("2026-09-15..2026-10-14", stock, { measure: "stock" }).inPeriod).toEqual([9, "2026-09-30"]);
    expect(tell("2026-08-15..2026-09-14", stock, { measure: "stock" }).inPeriod).toEqual([8, "2026-08-31"]);
  });

  it("is missing where only an earlier month is there: September's figure is not October's, nor the fourth quarter's", () => {
    const october = tell("2026-10-01..2026-10-31", stock, { measure: "stock" });
    expect(october).toMatchObject({ inPeriod: "not_reported", cumulative: "not_reported" });
    expect(october.asked[0]).toBe("2026-10-01..2026-10-31");
    expect(tell("2026-07-01..2026-10-31", stock, { measure: "stock" }).inPeriod).toBe("not_reported");
  });
});

describe("a count since 1 January", () => {
  const count = [
    figure("2025-01-01..2025-11-30", 90),
    figure("2025-01-01..2025-12-31", 97),
    figure("2026-01-01..2026-01-31", 8.2),
    figure("2026-01-01..2026-02-28", 15.5),
    figure("2026-01-01..2026-03-31", 23.6),
    figure("2026-01-01..2026-08-31", 61),
    figure("2026-01-01..2026-09-30", 66.4),
  ];
  const flow = { measure: "flow" } as const;

  it("a month is what was added since the month before, without the noise of binary fractions", () => {
    expect(tell("2026-09-01..2026-09-30", count, flow)).toMatchObject({
      inPeriod: [5.4, "2026-09-30"],
      cumulative: [66.4, "2026-09-30"],
    });
  });

  it("January is the whole of its count: it begins anew", () => {
    expect(tell("2026-01-01..2026-01-31", count, flow)).toMatchObject({
      inPeriod: [8.2, "2026-01-31"],
      cumulative: [8.2, "2026-01-31"],
    });
  });

  it("a quarter and nine months are counted from the end before them", () => {
    expect(tell("2026-01-01..2026-03-31", count, flow).inPeriod).toEqual([23.6, "2026-03-31"]);
    expect(tell("2026-01-01..2026-09-30", count, flow).inPeriod).toEqual([66.4, "2026-09-30"]);
  });

  it("a month after one that is not there cannot be told, the count since January can", () => {
    const august = tell("2026-08-01..2026-08-31", count, flow);
    expect(august).toMatchObject({ inPeriod: "not_reported", cumulative: [61, "2026-08-31"] });
    expect(august.asked).toEqual(["2026-07-01..2026-07-31"]);
  });

  it("the administrative January tells December's addition and nothing of the new year", () => {
    expect(tell("2025-12-15..2026-01-14", count, flow)).toMatchObject({
      inPeriod: [7, "2025-12-31"],
      cumulative: "not_yet_due",
    });
    expect(tell("2026-01-15..2026-02-14", count, flow)).toMatchObject({
      inPeriod: [8.2, "2026-01-31"],
      cumulative: [8.2, "2026-01-31"],
    });
  });

  it("shares of the people of two years are not added up, people are", () => {
    const quarter = "2025-12-15..2026-03-14";
    expect(tell(quarter, count, flow).inPeriod).toBe("not_applicable");
    expect(tell(quarter, count, { ...flow, isAdditive: true }).inPeriod).toEqual([22.5, "2026-02-28"]);
  });
});

describe("figures of single months", () => {
  const visits = ["2026-01", "2026-02", "2026-03"].map((month, index) =>
    figure(`${month}-01..${endOfMonth(isoDate(`${month}-01`))}`, 100 + index),
  );
  const sum = { measure: "flow", isAdditive: true } as const;

  it("are added up over a quarter and since January", () => {
    expect(tell("2026-03-01..2026-03-31", visits, sum)).toMatchObject({
      inPeriod: [102, "2026-03-31"],
      cumulative: [303, "2026-03-31"],
    });
    expect(tell("2026-01-01..2026-03-31", visits, sum).inPeriod).toEqual([303, "2026-03-31"]);
  });

  it("a sum with a month missing is no sum", () => {
    const gap = visits.filter(({ date }) => date !== "2026-02-28");
    expect(tell("2026-01-01..2026-03-31", gap, sum)).toMatchObject({
      inPeriod: "not_reported",
      cumulative: "not_reported",
    });
    expect(tell("2026-03-01..2026-03-31", gap, sum)).toMatchObject({
      inPeriod: [102, "2026-03-31"],
      cumulative: "not_reported",
    });
  });

  it("shares of single months are never added up", () => {
    expect(tell("2026-03-01..2026-03-31", visits, { measure: "flow" })).toMatchObject({
      inPeriod: [102, "2026-03-31"],
      cumulative: "not_applicable",
    });
    expect(tell("2026-01-01..2026-03-31", visits, { measure: "flow" }).inPeriod).toBe("not_applicable");
  });

  it("a share of several months is the share of their sums, and of nothing there is none", () => {
    const of = (values: readonly number[]) =>
      computePeriodFigures({
        figures: visits.map((visit, index) => ({ ...visit, value: values[index] ?? 0 })),
        period: span("2026-02-01..2026-03-31"),
        ...sum,
        whyAbsent: () => "not_reported",
      });
    expect(told(divideFigures(of([1, 30, 0]), of([10, 40, 20])))).toEqual({
      inPeriod: [50, "2026-03-31"],
      cumulative: [44.2857142857, "2026-03-31"],
    });
    expect(told(divideFigures(of([1, 0, 0]), of([10, 0, 0]))).inPeriod).toBe("not_applicable");
  });
});

describe("counts of every month of a year", () => {
  const additions = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 12, maxLength: 12 });
  const monthOf = (month: number) => {
    const from = isoDateOf({ year: 2026, month, day: 1 });
    return { from, to: endOfMonth(from) };
  };

  it("tell the same whether they are kept month by month or since January", () => {
    fc.assert(
      fc.property(additions, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }), (added, a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        const monthly = added.map((value, index) => ({
          ...figure("2026-01-01..2026-01-31", value),
          ...{ from: monthOf(index + 1).from, date: monthOf(index + 1).to },
        }));
        const cumulative = monthly.map((month, index) => ({
          ...{ ...month, from: isoDate("2026-01-01") },
          value: added.slice(0, index + 1).reduce((sum, value) => sum + value, 0),
        }));
        const period = { from: monthOf(first).from, to: monthOf(last).to };
        const of = (figures: readonly DatedFigure[]) =>
          told(
            computePeriodFigures({
              ...{ figures, period, measure: "flow", isAdditive: true },
              whyAbsent: () => "not_reported",
            }),
          );
        const total = added.slice(first - 1, last).reduce((sum, value) => sum + value, 0);
        expect(of(monthly)).toEqual(of(cumulative));
        expect(of(monthly).inPeriod).toEqual([total, period.to]);
      }),
    );
  });
});
