import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { BatchPage } from "@/components/briefings/batch-page";
import { isoDate } from "@/lib/domain/dates/iso-date";
import type { BatchSummary } from "@/lib/features/briefings/schema/batch";

const ID = "00000000-0000-4000-8000-000000000034";

function batch(more: Partial<BatchSummary>): BatchSummary {
  return {
    id: ID,
    kind: "monthly",
    regime: "calendar",
    layout: "state",
    period: { from: isoDate("2026-10-01"), to: isoDate("2026-10-31") },
    requestedAt: new Date("2026-11-06T02:00:00.000Z"),
    finishedAt: null,
    done: 0,
    total: 68,
    failures: [],
    state: "waiting",
    hasArchive: more.state === "done",
    ...more,
  };
}

function show(more: Partial<BatchSummary>, refreshes = true) {
  const provinceNames = new Map([["42", { vi: "Tỉnh Hà Tĩnh", en: "Ha Tinh Province" }]]);
  render(<BatchPage detail={{ batch: batch(more), provinceNames }} refreshes={refreshes} language="vi" />);
}

const refresh = () => document.querySelector('meta[http-equiv="refresh"]')?.getAttribute("content") ?? null;

describe("the page of a batch", () => {
  it("loads itself again every two seconds while files are being made, and says how many are", () => {
    show({ state: "running", done: 24 });
    expect(screen.getByRole("progressbar", { name: "Tiến độ" })).toHaveAttribute("value", "24");
    expect(screen.getByText("24 trên 68 tệp")).toBeVisible();
    expect(refresh()).toBe("2");
    expect(screen.queryByRole("link", { name: "Tải tệp ZIP" })).toBeNull();
  });

  it("leaves off loading itself again for who is disturbed by it", () => {
    show({ state: "running", done: 24 }, false);
    expect(refresh()).toBeNull();
    expect(screen.getByRole("link", { name: "Tự tải lại" })).toHaveAttribute("href", `/briefings/batch/${ID}`);
  });

  it("gives the archive once all are dealt with, and names what is not in it", () => {
    const failures = [{ province: "42", format: "pdf", message: "HT-02: picture of 0 × 0 dots" }] as const;
    show({ state: "done", done: 68, finishedAt: new Date("2026-11-06T02:00:09.000Z"), failures });
    expect(screen.getByRole("link", { name: "Tải tệp ZIP" })).toHaveAttribute("href", `/briefings/batch/${ID}/archive`);
    expect(screen.getByText(/Đã lập xong 67 tệp/)).toBeVisible();
    const row = within(screen.getByRole("table", { name: "Tệp không lập được" })).getAllByRole("row")[1];
    expect(row).toHaveTextContent("Tỉnh Hà TĩnhPDFHT-02: picture of 0 × 0 dots");
    expect(refresh()).toBeNull();
  });

  it("says when the archive had to make room, and offers to make it again", () => {
    show({ state: "done", done: 68, finishedAt: new Date("2026-11-06T02:00:09.000Z"), hasArchive: false });
    expect(screen.getByText(/không còn được giữ/)).toBeVisible();
    expect(screen.queryByRole("link", { name: "Tải tệp ZIP" })).toBeNull();
  });

  it("says when the program ended before its work, and offers to begin again", () => {
    show({ state: "broken", done: 10 });
    expect(screen.getByText(/dừng giữa chừng/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Lập lại" })).toHaveAttribute("href", "/briefings/batch");
    expect(refresh()).toBeNull();
  });
});
