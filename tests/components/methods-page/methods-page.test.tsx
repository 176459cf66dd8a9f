import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { MethodsPage } from "@/components/methods-page/methods-page";
import { isoDate } from "@/lib/domain/dates/iso-date";
import type { SettingsInForce } from "@/lib/features/settings/types";

const IN_FORCE: SettingsInForce = {
  asOf: isoDate("2026-09-30"),
  settings: {
    countingRule: "permanent",
    thresholds: { onTrack: 0.9, atRisk: 0.55 },
    populationSeries: "statistical",
  },
  rows: [
    { key: "counting_rule", citation: "Decision 1", effectiveFrom: isoDate("2026-01-01"), isOwn: true },
    { key: "thresholds", citation: "Decision 2", effectiveFrom: isoDate("2025-01-01"), isOwn: false },
    { key: "series_events", citation: "Circular 43", effectiveFrom: isoDate("2025-01-01"), isOwn: true },
  ],
  events: [{ date: isoDate("2026-01-01"), label: { vi: "đổi tổ chức", en: "reorganised" }, indicatorCodes: [] }],
};

describe("the page of methods", () => {
  it("prints the thresholds in force, in the settings and inside the method", () => {
    render(<MethodsPage inForce={IN_FORCE} language="vi" />);
    const settings = screen.getByRole("table", { name: "Thiết lập đang áp dụng" });
    expect(within(settings).getByRole("row", { name: /Ngưỡng.*0,90 · 0,55.*1\/1\/2025, chung/ })).toBeInTheDocument();
    expect(
      within(settings).getByRole("row", { name: /Ai được tính.*chỉ biên chế.*riêng của tỉnh.*Decision 1/ }),
    ).toBeVisible();
    expect(within(settings).getByRole("row", { name: /1\/1\/2026: đổi tổ chức/ })).toBeVisible();
    expect(screen.getByText(/đúng tiến độ \(tỷ số từ 0,90\); chậm tiến độ \(từ 0,55\)/)).toBeVisible();
  });

  it.each([
    ["vi", "Từ chỉ trạng thái", "Nguy cơ không đạt"],
    ["en", "Status words", "Off track"],
  ] as const)("lists the nine status words in %s", (language, name, word) => {
    render(<MethodsPage inForce={IN_FORCE} language={language} />);
    const table = screen.getByRole("table", { name });
    expect(within(table).getAllByRole("row")).toHaveLength(10);
    expect(within(table).getByRole("rowheader", { name: word })).toBeVisible();
  });

  it("works the examples out with the engine: 36 beds on the way from 34 to 45 are 0.5455 of the way", () => {
    render(<MethodsPage inForce={IN_FORCE} language="en" />);
    const table = screen.getByRole("table", { name: "Worked examples" });
    expect(within(table).getByRole("row", { name: /Beds: 34 → 36.*0\.5455.*Off track.*18\.18%/ })).toBeVisible();
  });

  it("says the same sections in both languages", () => {
    const ids = (language: "vi" | "en") => {
      const { container, unmount } = render(<MethodsPage inForce={IN_FORCE} language={language} />);
      const found = [...container.querySelectorAll("h2")].map((heading) => heading.id);
      unmount();
      return found;
    };
    expect(ids("vi")).toEqual(ids("en"));
    expect(ids("vi")).toContain("recurring");
  });
});
