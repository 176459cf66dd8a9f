import { describe, expect, it } from "vitest";
import { earliestDayOf } from "@/lib/domain/dates/source-date";

describe("the first day a source can have been public", () => {
  it.each([
    ["2025-10-28", "2025-10-28"],
    ["2025-10", "2025-10-01"],
    ["2024", "2024-01-01"],
    ["after 2025-12", "2026-01-01"],
    ["after 2024", "2025-01-01"],
    ["after 2025-12-31", "2026-01-01"],
  ])("%s: %s", (text, day) => {
    expect(earliestDayOf(text)).toBe(day);
  });

  it.each(["", "2024-2026", "2025-13", "2025-02-30", "before 2025", "last spring"])("%j names none", (text) => {
    expect(earliestDayOf(text)).toBeNull();
  });
});
