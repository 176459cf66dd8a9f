import { describe, expect, it } from "vitest";
import { explainAbsence, type ReportingFacts } from "@/lib/domain/briefings/why-absent";
import { isoDate } from "@/lib/domain/dates/iso-date";

const OCTOBER = { from: isoDate("2026-10-01"), to: isoDate("2026-10-31") };
const why = (more: Partial<ReportingFacts>, stretch = OCTOBER) =>
  explainAbsence(
    { firstDate: isoDate("2025-01-31"), unapproved: [], reportingMonths: 1, firstYear: null, ...more },
    stretch,
  );

describe("why a figure is not there", () => {
  it("it was recorded and waits for its approval", () => {
    expect(why({ unapproved: [isoDate("2026-10-31")] })).toBe("not_approved");
    expect(why({ unapproved: [isoDate("2026-09-30")] })).toBe("not_reported");
  });

  it("it was due and did not come", () => {
    expect(why({})).toBe("not_reported");
    expect(why({}, { from: isoDate("2026-09-15"), to: isoDate("2026-10-14") })).toBe("not_reported");
  });

  it("it is reported at other times of the year, or no month ends in the days asked for", () => {
    expect(why({ reportingMonths: 12 })).toBe("not_yet_due");
    expect(why({ reportingMonths: 3 }, { from: isoDate("2026-09-01"), to: isoDate("2026-09-30") })).toBe(
      "not_reported",
    );
    expect(why({}, { from: isoDate("2026-10-02"), to: isoDate("2026-10-09") })).toBe("not_yet_due");
  });

  it("nothing was ever recorded, or not as early, or nothing has a rhythm", () => {
    expect(why({ firstDate: null })).toBe("no_data");
    expect(why({ firstDate: isoDate("2026-11-30") })).toBe("no_data");
    expect(why({ reportingMonths: null })).toBe("no_data");
  });

  it("a target of every year asked for nothing before its first year", () => {
    const october2025 = { from: isoDate("2025-10-01"), to: isoDate("2025-10-31") };
    expect(why({ firstYear: 2026 }, october2025)).toBe("not_applicable");
    expect(why({ firstYear: 2026 })).toBe("not_reported");
  });
});
