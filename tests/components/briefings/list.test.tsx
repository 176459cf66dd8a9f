import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { briefingsFile } from "@/components/briefings/list-file";
import { readListQuery, writeListQuery } from "@/components/briefings/list-query";
import { ListTable } from "@/components/briefings/list-table";
import { NewBriefings } from "@/components/briefings/new-briefings";
import type { BriefingSummary } from "@/lib/features/briefings/types";
import { briefingContent } from "@/tests/support/briefing-content";

const at = new Date("2026-11-06T02:00:00.000Z");
const draft: BriefingSummary = {
  ...briefingContent().briefing,
  steps: [{ state: "draft", at, by: "Chuyên viên A" }],
};
const issued: BriefingSummary = {
  ...draft,
  id: "00000000-0000-4000-8000-000000000016",
  reference: "42-16",
  state: "issued",
  steps: [...draft.steps, { state: "checked", at, by: null }, { state: "issued", at, by: null }],
};

describe("the list of briefings", () => {
  it("offers files of issued ones only, Word first, and names people only where it knows them", () => {
    render(<ListTable briefings={[draft, issued]} empty="" language="vi" />);
    const [, first, second] = screen.getAllByRole("row");
    expect(within(first as HTMLElement).queryByRole("link", { name: "Word" })).toBeNull();
    const links = within(second as HTMLElement).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href")).slice(1)).toEqual(
      ["docx", "pdf", "xlsx", "html"].map((format) => `/briefings/${issued.id}/files/vi.${format}`),
    );
    expect(screen.getAllByText("bởi Chuyên viên A")).toHaveLength(2);
  });

  it("is saved with its dates as dates, what is not there left empty", () => {
    const { rows } = briefingsFile([draft], "vi");
    expect(rows[0]?.slice(6, 14)).toEqual([
      ...["2026-10-01", "2026-10-31", "2026-10-31"],
      ...["6/11/2026 09:00", "Chuyên viên A", null, null],
      "có",
    ]);
  });
});

describe("the filter of the list in its address", () => {
  it("is read and written the same; what is none is told and left out", () => {
    const query = readListQuery({ kind: "monthly", state: "issued", year: "2026" });
    expect(query).toMatchObject({ filter: { kind: "monthly", state: "issued", year: 2026 }, isRefused: false });
    expect(writeListQuery(query.filter)).toBe("?kind=monthly&state=issued&year=2026");
    expect(readListQuery({ kind: "weekly" })).toMatchObject({ filter: { kind: undefined }, isRefused: true });
    expect(readListQuery({ kind: "", state: "" }).isRefused).toBe(false);
  });
});

describe("what is new for a reviewer", () => {
  it("names what was issued since the visit before, with its moment", () => {
    render(<NewBriefings news={{ since: at, briefings: [issued] }} language="vi" />);
    expect(screen.getByText(/từ lần trước bạn vào hệ thống \(6\/11\/2026 09:00\)/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Báo cáo tháng 10 năm 2026" })).toHaveAttribute(
      "href",
      `/briefings/${issued.id}`,
    );
  });

  it("is nothing on a first visit before anything was issued", () => {
    const { container } = render(<NewBriefings news={{ since: null, briefings: [] }} language="vi" />);
    expect(container).toBeEmptyDOMElement();
  });
});
