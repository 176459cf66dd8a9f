import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { readAsOf, readProvince } from "@/app/(dashboard)/search-params";
import { AsOfForm } from "@/components/forms/as-of-form";
import { isoDate } from "@/lib/domain/dates/iso-date";

const CHOICES = [
  { date: isoDate("2026-10-31"), closed: false },
  { date: isoDate("2026-09-30"), closed: true },
];

describe("the form for the date of the figures", () => {
  it("is a GET form with one asOf, which offers the months and marks the open one", () => {
    render(
      <AsOfForm action="/" asOf={isoDate("2026-09-30")} choices={CHOICES} language="vi" kept={{ province: "42" }} />,
    );
    const form = screen.getByRole("form", { name: "Chọn thời điểm của số liệu" });
    expect(form).toHaveAttribute("method", "get");
    expect(Object.fromEntries(new FormData(form as HTMLFormElement))).toEqual({ asOf: "2026-09-30", province: "42" });
    expect(within(form).getByRole("option", { name: "31/10/2026 (chưa khóa sổ)" })).toHaveValue("2026-10-31");
  });

  it("keeps a date that is no month's end on the list", () => {
    render(<AsOfForm action="/" asOf={isoDate("2025-10-28")} choices={CHOICES} language="vi" />);
    expect(screen.getByRole("combobox", { name: "Thời điểm" })).toHaveValue("2025-10-28");
  });

  it("takes any day in a form of its own", () => {
    const { container } = render(<AsOfForm action="/" asOf={isoDate("2026-09-30")} choices={CHOICES} language="vi" />);
    const forms = container.querySelectorAll("form");
    expect(Object.fromEntries(new FormData(forms[1] as HTMLFormElement))).toEqual({ asOf: "2026-09-30" });
  });
});

describe("reading the address", () => {
  it("takes a real date", () => {
    expect(readAsOf("2026-10-31")).toEqual({ asOf: "2026-10-31", refused: null });
  });

  it("takes an empty or missing date as none asked for", () => {
    expect(readAsOf("")).toEqual({ asOf: null, refused: null });
    expect(readAsOf(undefined)).toEqual({ asOf: null, refused: null });
  });

  it.each(["2026-02-30", "31/10/2026", "1899-12-31", "3000-01-01", "hôm nay"])(
    "refuses %s and says what was given",
    (text) => {
      expect(readAsOf(text)).toEqual({ asOf: null, refused: text });
    },
  );

  it("refuses two dates at once", () => {
    expect(readAsOf(["2026-10-31", "2026-09-30"]).asOf).toBeNull();
  });

  it("reads a province's code and nothing else", () => {
    expect(readProvince("42")).toBe("42");
    expect(readProvince("4")).toBeUndefined();
    expect(readProvince(undefined)).toBeUndefined();
  });
});
