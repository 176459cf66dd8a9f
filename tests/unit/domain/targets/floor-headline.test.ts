import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { evaluateFloorHeadline, type FloorHeadlineOptions } from "@/lib/domain/targets/floor-headline";
import type { FloorObservation, FloorTarget } from "@/lib/domain/targets/floor-target";

type Report = Pick<FloorObservation, "units" | "reporting" | "meeting" | "shortfall" | "shortfallUpper">;

const on = (date: string, report: Report): FloorObservation => ({
  date: isoDate(date),
  ...report,
  share: report.reporting === 0 ? null : report.meeting / report.reporting,
  surplus: 0,
  total: 0,
  shortfallIfFreelyMoved: 0,
});
const october: Report = { units: 69, reporting: 66, meeting: 25, shortfall: 66, shortfallUpper: 78 };
const target = (...observations: FloorObservation[]): FloorTarget => ({
  id: "T-HT-1",
  baseline: { date: isoDate("2025-10-28"), shortfall: 108, share: 0 },
  due: isoDate("2027-12-31"),
  observations,
});
const headline = (one: FloorTarget, asOf: string, rest: Omit<FloorHeadlineOptions, "asOf"> = {}) =>
  evaluateFloorHeadline(one, { asOf: isoDate(asOf), ...rest });

describe("the headline of a floor", () => {
  it("is the worse of 66 short at 66 stations and 78 if the 3 absent ones are empty", () => {
    const result = headline(target(on("2026-10-31", october)), "2026-10-31");
    expect(result.reported).toMatchObject({ status: "at_risk", gap: -66 });
    expect(result.reported.ratio).toBeCloseTo(0.838885, 6);
    expect(result.upper).toMatchObject({ status: "off_track", gap: -78 });
    expect(result.upper.ratio).toBeCloseTo(0.599204, 6);
    expect(result).toMatchObject({ status: "off_track", basis: "upper", flags: ["partial_reporting"] });
    expect(result.methods.linear).toEqual(result.upper);
    expect(result.methods.healthy_people.percentOfTargetedChange).toBeCloseTo(38.888889, 6);
  });

  it("has neither cagr nor un, not even when achieved", () => {
    const all: Report = { units: 69, reporting: 69, meeting: 69, shortfall: 0, shortfallUpper: 0 };
    const { status, methods } = headline(target(on("2026-10-31", all)), "2026-10-31");
    expect(status).toBe("achieved");
    expect(methods.cagr).toEqual({ ratio: null, score: null, status: "not_available" });
    expect(methods.un).toEqual({ projected: null, ratio: null, level: null });
    expect(methods.healthy_people.status).toBe("met");
  });

  it("shows the reported series when both agree", () => {
    const { basis, methods, reported } = headline(
      target(on("2026-10-31", { ...october, shortfallUpper: 67, reporting: 68 })),
      "2026-10-31",
    );
    expect(basis).toBe("reported");
    expect(methods.linear).toEqual(reported);
  });

  it("is not achieved while a station has not reported, in no method", () => {
    const nearly: Report = { units: 69, reporting: 68, meeting: 68, shortfall: 0, shortfallUpper: 4 };
    const before = headline(target(on("2027-06-30", nearly)), "2027-06-30");
    expect(before.status).toBe("on_track");
    expect(before.methods.healthy_people.status).toBe("improving");
    expect(before.share.status).not.toBe("achieved");
    expect(headline(target(on("2027-12-31", nearly)), "2027-12-31").status).toBe("missed");
  });

  it("does not take a month in which no station reported for a figure", () => {
    const silent: Report = { units: 69, reporting: 0, meeting: 0, shortfall: 0, shortfallUpper: 276 };
    const result = headline(target(on("2026-10-31", october), on("2026-11-30", silent)), "2026-11-30");
    expect(result.actual?.date).toBe("2026-10-31");
    expect(headline(target(on("2026-11-30", silent)), "2026-11-30")).toMatchObject({
      status: "no_data",
      actual: null,
      flags: [],
      share: { share: null, status: "no_data" },
    });
  });

  it("ignores reports after the as-of date and keeps other flags", () => {
    const later = on("2026-11-30", { ...october, shortfall: 10, shortfallUpper: 10 });
    const result = headline(target(later, on("2026-10-31", october)), "2026-10-31", {
      context: { isSampleData: true },
    });
    expect(result.actual?.date).toBe("2026-10-31");
    expect(result.flags).toEqual(["partial_reporting", "sample_data"]);
  });

  it("gives the share of stations its own status beside it", () => {
    const result = headline(target(on("2026-10-31", october)), "2026-10-31");
    expect(result.share.share).toBeCloseTo(0.378788, 6);
    expect(result.share.status).toBe("at_risk");
  });

  it("has no status for the share where the baseline's is not known, unless all meet the floor", () => {
    const unknown: FloorTarget = {
      ...target(on("2026-10-31", october)),
      baseline: { date: isoDate("2025-10-28"), shortfall: 108 },
    };
    expect(headline(unknown, "2026-10-31").share.status).toBeNull();
    const all: Report = { units: 69, reporting: 69, meeting: 69, shortfall: 0, shortfallUpper: 0 };
    expect(headline({ ...unknown, observations: [on("2026-10-31", all)] }, "2026-10-31").share.status).toBe("achieved");
  });

  it("disagrees with a trend that lands above zero while the path is kept", () => {
    const months = [106, 104, 106, 88, 90, 85].map((shortfall, index) =>
      on(`2026-0${index + 1}-28`, { units: 69, reporting: 69, meeting: 1, shortfall, shortfallUpper: shortfall }),
    );
    const result = headline(
      target(...months, on("2026-07-31", { ...october, reporting: 69, shortfall: 70, shortfallUpper: 70 })),
      "2026-07-31",
    );
    expect([result.status, result.methods.trend.status]).toEqual(["on_track", "likely"]);
    expect(result.flags).toEqual([]);
    const slow = headline(target(...months), "2026-06-28");
    expect([slow.status, slow.methods.trend.status]).toEqual(["at_risk", "likely"]);
    expect(slow.flags).toEqual(["methods_disagree"]);
  });
});
