import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { evaluate, type Pair, type ShortCase } from "./case-builder";

const flags = (input: ShortCase) => evaluate(input).flags;
const base: { from: Pair; to: Pair } = { from: ["2024-12-31", 10], to: ["2030-12-31", 22] };

describe("methods_disagree", () => {
  it("is raised when linear is on track and cagr is not", () => {
    const result = evaluate({
      comparator: "at_most",
      from: ["2024-12-31", 40],
      to: ["2030-12-31", 20],
      seen: [["2026-12-31", 33]],
    });
    expect([result.status, result.methods.cagr.status]).toEqual(["on_track", "moderate_progress"]);
    expect(result.flags).toEqual(["methods_disagree"]);
  });

  it("is not raised while all say behind, nor by methods that say nothing", () => {
    expect(flags({ ...base, seen: [["2026-12-31", 10.1]] })).toEqual([]);
    expect(flags({ ...base, asOf: "2026-12-31" })).toEqual([]);
    const early = evaluate({ ...base, seen: [["2025-02-28", 10]] });
    expect(early.methods.cagr.status).toBe("not_available");
    expect(early.flags).toEqual([]);
  });

  it("does not hear healthy_people", () => {
    const result = evaluate({ ...base, seen: [["2025-06-01", 11.5]] });
    expect(result.status).toBe("on_track");
    expect(result.methods.healthy_people.status).toBe("improving");
    expect(flags({ ...base, seen: [["2025-05-31", 10.6]] })).toEqual([]);
  });

  it("is raised between an achieved target and a trend that will lose it", () => {
    const falling: Pair[] = [30, 29, 28, 27, 26, 25].map((value, month) => [`2026-0${month + 1}-28`, value]);
    const result = evaluate({ ...base, seen: falling });
    expect(result.status).toBe("achieved");
    expect(result.flags).toEqual(["methods_disagree", "met_but_worsening"]);
  });

  it("does not count due_unreported as a verdict", () => {
    const result = evaluate({ ...base, seen: [["2029-12-31", 21]], asOf: "2031-06-30" });
    expect(result.status).toBe("due_unreported");
    expect(result.methods.cagr.status).toBe("substantial_progress");
    expect(result.methods.un.level).toBe(3);
    expect(result.flags).toEqual(["stale"]);
  });
});

describe("low_base", () => {
  it("is raised when the pace looks substantial on a way hardly begun", () => {
    const low: ShortCase = { from: ["2024-12-31", 0.37], to: ["2034-12-31", 60], seen: [["2026-10-31", 1.6]] };
    expect(evaluate(low).methods.cagr.status).toBe("substantial_progress");
    expect(flags(low)).toContain("low_base");
  });

  it("is not raised at a linear ratio of 0.60", () => {
    const fast: ShortCase = { from: ["2024-12-31", 1], to: ["2034-12-31", 101], seen: [["2026-12-31", 13]] };
    expect(evaluate(fast).methods.linear.ratio).toBeCloseTo(0.6, 12);
    expect(flags(fast)).not.toContain("low_base");
  });
});

describe("met_but_worsening", () => {
  const met: ShortCase = { comparator: "at_most", from: ["2020-12-31", 80], to: ["2030-12-31", 70] };

  it("is raised when it was better within the last year, counted to the day", () => {
    expect(
      flags({
        ...met,
        seen: [
          ["2025-10-31", 50],
          ["2026-10-31", 60],
        ],
      }),
    ).toContain("met_but_worsening");
    expect(
      flags({
        ...met,
        seen: [
          ["2025-10-30", 50],
          ["2026-10-31", 60],
        ],
      }),
    ).not.toContain("met_but_worsening");
  });

  it("compares with the earliest observation of that year only", () => {
    const seen: Pair[] = [
      ["2025-12-31", 61],
      ["2026-05-31", 50],
      ["2026-10-31", 60],
    ];
    expect(flags({ ...met, seen })).not.toContain("met_but_worsening");
  });

  it("is raised when it is worse than a baseline that was better still", () => {
    const keep: ShortCase = { comparator: "at_most", from: ["2020-12-31", 7.05], to: ["2030-12-31", 70] };
    expect(flags({ ...keep, seen: [["2026-10-31", 12.58]] })).toContain("met_but_worsening");
  });

  it("is not raised for what is not achieved, unchanged, or exactly", () => {
    expect(
      flags({
        ...met,
        seen: [
          ["2026-05-31", 71],
          ["2026-10-31", 75],
        ],
      }),
    ).not.toContain("met_but_worsening");
    expect(
      flags({
        ...met,
        seen: [
          ["2026-05-31", 60],
          ["2026-10-31", 60],
        ],
      }),
    ).not.toContain("met_but_worsening");
    const exact: ShortCase = { comparator: "exactly", from: ["2020-12-31", 3], to: ["2030-12-31", 4] };
    expect(
      flags({
        ...exact,
        seen: [
          ["2026-05-31", 5],
          ["2026-10-31", 4],
        ],
      }),
    ).not.toContain("met_but_worsening");
  });
});

describe("stale", () => {
  const monthly = { reportingIntervalMonths: 1 };

  it("is raised when the latest figure is older than twice the reporting interval", () => {
    const seen: Pair[] = [["2026-08-31", 16]];
    expect(flags({ ...base, seen, asOf: "2026-10-31", context: monthly })).not.toContain("stale");
    expect(flags({ ...base, seen, asOf: "2026-11-01", context: monthly })).toContain("stale");
    expect(flags({ ...base, seen, asOf: "2029-11-01" })).not.toContain("stale");
  });

  it("lets a figure of 28 February last to the end of April", () => {
    const seen: Pair[] = [["2026-02-28", 16]];
    expect(flags({ ...base, seen, asOf: "2026-04-30", context: monthly })).not.toContain("stale");
    expect(flags({ ...base, seen, asOf: "2026-05-01", context: monthly })).toContain("stale");
  });

  it("is raised past the due date while the final figure is not in, achieved or not", () => {
    expect(flags({ ...base, seen: [["2030-11-30", 16]], asOf: "2031-01-01" })).toContain("stale");
    expect(flags({ ...base, seen: [["2030-11-30", 23]], asOf: "2031-01-01" })).toContain("stale");
    expect(flags({ ...base, seen: [["2030-11-30", 16]], asOf: "2030-12-31" })).not.toContain("stale");
    expect(flags({ ...base, seen: [["2030-12-31", 16]], asOf: "2035-12-31" })).not.toContain("stale");
  });

  it("is not set without an observation", () => {
    expect(flags({ ...base, asOf: "2035-12-31", context: monthly })).toEqual([]);
  });
});

describe("flags from the figures behind the case", () => {
  const seen: Pair[] = [["2026-12-31", 10.1]];

  it("come in the order of the list, whatever order they are known in", () => {
    const context = {
      isSampleData: true,
      hasConflictingSources: true,
      seriesBreaks: [isoDate("2026-01-01")],
      isDenominatorProvisional: true,
      reporting: { reporting: 66, expected: 69 },
      reportingIntervalMonths: 1,
    };
    expect(flags({ ...base, seen, asOf: "2027-12-31", context })).toEqual([
      "stale",
      "partial_reporting",
      "denominator_provisional",
      "series_break",
      "conflicting_sources",
      "sample_data",
    ]);
  });

  it("do not call it partial when all units report", () => {
    expect(flags({ ...base, seen, context: { reporting: { reporting: 69, expected: 69 } } })).toEqual([]);
  });

  it.each([
    ["2024-12-31", false],
    ["2025-01-01", true],
    ["2026-12-31", true],
    ["2027-01-01", false],
  ])("a break taking effect on %s lies between baseline and actual: %s", (date, expected) => {
    const raised = flags({ ...base, seen, asOf: "2027-12-31", context: { seriesBreaks: [isoDate(date)] } });
    expect(raised.includes("series_break")).toBe(expected);
  });
});
