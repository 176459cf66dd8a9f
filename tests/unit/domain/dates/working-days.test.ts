import { describe, expect, it } from "vitest";
import { type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import { addWorkingDays, isWorkingDay } from "@/lib/domain/dates/working-days";

const days = (...texts: string[]): ReadonlySet<IsoDate> => new Set(texts.map(isoDate));
const plain = { off: days(), working: days() };
const calendar = { off: days("2026-08-31", "2026-09-01", "2026-09-02"), working: days("2026-08-22") };

describe("addWorkingDays", () => {
  it("puts the deadline of October 2026 (a Saturday's end) on Friday 6 November", () => {
    expect(addWorkingDays({ from: isoDate("2026-10-31"), days: 5, calendar: plain })).toBe("2026-11-06");
  });

  it("passes over the National Day holidays", () => {
    expect(addWorkingDays({ from: isoDate("2026-08-28"), days: 1, calendar })).toBe("2026-09-03");
    expect(addWorkingDays({ from: isoDate("2026-08-31"), days: 5, calendar })).toBe("2026-09-09");
  });

  it("counts the Saturday that is worked instead", () => {
    expect(isWorkingDay(isoDate("2026-08-22"), calendar)).toBe(true);
    expect(isWorkingDay(isoDate("2026-08-23"), calendar)).toBe(false);
    expect(addWorkingDays({ from: isoDate("2026-08-21"), days: 1, calendar })).toBe("2026-08-22");
  });

  it("is the day itself for no days and throws for a negative or broken number", () => {
    expect(addWorkingDays({ from: isoDate("2026-08-23"), days: 0, calendar })).toBe("2026-08-23");
    expect(() => addWorkingDays({ from: isoDate("2026-08-23"), days: -1, calendar })).toThrow(RangeError);
    expect(() => addWorkingDays({ from: isoDate("2026-08-23"), days: 1.5, calendar })).toThrow(RangeError);
  });
});
