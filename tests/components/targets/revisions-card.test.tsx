import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { RevisionsCard } from "@/components/targets/revisions-card";
import { isoDate } from "@/lib/domain/dates/iso-date";
import type { TargetDetail } from "@/lib/features/targets/types";

const withRevisions = (revisions: TargetDetail["revisions"]) => ({ revisions }) as TargetDetail;

describe("corrections of a target's figures", () => {
  it("a correction stands with its unit, both values and the moment in Vietnam", () => {
    const correction = {
      unitName: { vi: "Xã Cẩm Duệ", en: "Cam Due Commune" },
      date: isoDate("2026-08-31"),
      before: 3,
      after: 2.5,
      recordedAt: new Date("2026-10-02T03:00:00Z"),
      sample: true,
    };
    render(<RevisionsCard target={withRevisions([correction])} language="vi" />);
    const row = within(screen.getByRole("table")).getAllByRole("row")[1];
    expect(row).toHaveTextContent("Xã Cẩm Duệ, 31/8/2026");
    expect(row).toHaveTextContent("3");
    expect(row).toHaveTextContent("2,5");
    expect(row).toHaveTextContent("2/10/2026 10:00");
  });

  it("without any, the page says so", () => {
    render(<RevisionsCard target={withRevisions([])} language="en" />);
    expect(screen.queryByRole("table")).toBeNull();
    expect(screen.getByText(/No figure of this target has been corrected/)).toBeInTheDocument();
  });
});
