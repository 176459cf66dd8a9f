import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { evaluateRecurring, type RecurringTarget, recurringCaseOn } from "@/lib/domain/targets/recurring";
import { dated, type Pair } from "./case-builder";

const yearly = (...seen: Pair[]): RecurringTarget => ({
  id: "T-HT-4",
  comparator: "at_least",
  value: 100,
  firstYear: 2026,
  lastYear: 2030,
  observations: seen.map(dated),
});
const on = (target: RecurringTarget, asOf: string) => evaluateRecurring(target, { asOf: isoDate(asOf) });

describe("a target of every year from 2026", () => {
  it("has not started in 2025, and all methods are silent", () => {
    const result = on(yearly(["2025-06-30", 40]), "2025-12-31");
    expect(result).toMatchObject({ status: "not_started", year: null, flags: [] });
    expect(result.methods.linear).toMatchObject({ status: "not_started", progress: null, expected: null, gap: null });
    expect(result.methods.trend.status).toBe("not_available");
    expect(result.methods.healthy_people.status).toBe("not_available");
  });

  it("goes from 0 on 1 January to 100 on 31 December, counted on the actual's date", () => {
    const { status, year, methods } = on(yearly(["2026-07-02", 45]), "2026-07-31");
    expect(year).toBe(2026);
    expect(methods.linear).toMatchObject({ progress: 0.45, expectedProgress: 0.5, expected: 50, ratio: 0.9 });
    expect(status).toBe("at_risk");
  });

  it("starts again each January: last December's 98 is not this year's", () => {
    const target = yearly(["2026-12-31", 98], ["2027-01-31", 2]);
    expect(on(target, "2026-12-31").status).toBe("missed");
    expect(on(target, "2027-01-15")).toMatchObject({ status: "no_data", year: 2027 });
    expect(on(target, "2027-01-31").methods.linear).toMatchObject({ progress: 0.02, status: "off_track" });
  });

  it("has neither cagr nor un, and its trend uses this year's points only", () => {
    const seen: Pair[] = [8, 17, 26, 33, 41, 50].map((value, month) => [`2026-0${month + 1}-28`, value]);
    const last: Pair[] = [8, 17, 26, 33, 41, 50].map((value, month) => [`2027-0${month + 1}-28`, value]);
    const full = on(yearly(...seen), "2026-06-30").methods;
    expect(full.trend.status).not.toBe("not_available");
    expect(full.cagr.status).toBe("not_available");
    expect(full.un.level).toBeNull();
    expect(on(yearly(...seen, ...last.slice(0, 5)), "2027-05-31").methods.trend.status).toBe("not_available");
    expect(on(yearly(...seen, ["2026-11-30", 101]), "2026-11-30").methods).toMatchObject({
      linear: { status: "achieved" },
      cagr: { status: "not_available", score: null },
      un: { level: null },
    });
  });

  it("keeps to its last year afterwards", () => {
    expect(on(yearly(["2030-12-31", 100]), "2033-05-05")).toMatchObject({ status: "achieved", year: 2030 });
    expect(on(yearly(["2030-11-30", 90]), "2033-05-05")).toMatchObject({ status: "due_unreported", flags: ["stale"] });
    expect(recurringCaseOn({ ...yearly(), lastYear: null }, isoDate("2040-01-01"))?.year).toBe(2040);
  });

  it("takes only the year's own milestones", () => {
    const milestones = [dated(["2026-06-30", 60]), dated(["2027-06-30", 70]), dated(["2026-12-31", 90])];
    const current = recurringCaseOn({ ...yearly(), milestones }, isoDate("2026-03-31"));
    expect(current?.progressCase.milestones).toEqual([{ date: "2026-06-30", value: 60 }]);
  });
});
