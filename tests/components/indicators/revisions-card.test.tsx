import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { RevisionsCard } from "@/components/indicators/revisions-card";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { getMessages } from "@/lib/i18n/get-messages";

const correction = {
  unitName: { vi: "Xã Cẩm Duệ", en: "Cam Due Commune" },
  date: isoDate("2026-08-31"),
  before: 3,
  after: 2.5,
  recordedAt: new Date("2026-10-02T03:00:00Z"),
  sample: true,
};

const headers = () => within(screen.getByRole("table")).getAllByRole("columnheader");
const rowHeader = () => within(screen.getByRole("table")).getByRole("rowheader");

describe("figures corrected after they had been recorded", () => {
  it("a target's correction stands with its unit, both values and the moment in Vietnam", () => {
    const words = getMessages("vi").target.revisions;
    render(<RevisionsCard revisions={[correction]} words={words} language="vi" />);
    expect(headers()[0]).toHaveTextContent("Đơn vị, số liệu ngày");
    expect(rowHeader()).toHaveTextContent("Xã Cẩm Duệ, 31/8/2026");
    const cells = within(screen.getByRole("table")).getAllByRole("cell");
    expect(cells.map((cell) => cell.textContent)).toEqual(["3", "2,5", "2/10/2026 10:00"]);
  });

  it("on the page of one station its name is not said again", () => {
    const words = getMessages("vi").stations.page.revisions;
    render(<RevisionsCard revisions={[correction]} words={words} language="vi" />);
    expect(headers()[0]).toHaveTextContent("Số liệu ngày");
    expect(rowHeader().textContent).toBe("31/8/2026");
  });

  it("without any, the page says so", () => {
    const words = getMessages("en").target.revisions;
    render(<RevisionsCard revisions={[]} words={words} language="en" />);
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.getByText(/No figure of this target has been corrected/)).toBeInTheDocument();
  });
});
