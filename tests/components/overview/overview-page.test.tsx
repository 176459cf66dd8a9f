import { render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { OverviewPage } from "@/components/overview/overview-page";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { DOCTORS_ON_BOTH_LEVELS, floorTargetOf, overviewOf, silentTargetOf, targetOf } from "./overview-fixture";

type Props = Parameters<typeof OverviewPage>[0];

function show(changes: Partial<Props> = {}) {
  return render(
    <main>
      <OverviewPage
        overview={overviewOf()}
        language="vi"
        address={{ asOf: null, provinceCode: null }}
        view="province"
        refusedAsOf={null}
        {...changes}
      />
    </main>,
  );
}

const rowOf = (name: RegExp) => within(screen.getByRole("link", { name }).closest("tr") as HTMLElement);

describe("the overview", () => {
  it("begins with the date and how many of how many stations reported, before any figure", () => {
    const { container } = show();
    const head = container.querySelector("header") as HTMLElement;
    expect(head).toHaveTextContent("Số liệu đến 31/10/2026 · chưa khóa sổ, số liệu tạm thời · 66/69 trạm đã báo cáo");
    expect(head).toHaveTextContent("SỐ LIỆU MẪU");
    expect(head.compareDocumentPosition(screen.getAllByRole("table")[0] as Node)).toBe(
      Node.DOCUMENT_POSITION_FOLLOWING,
    );
  });

  it("lists the worst status first, with a place that the strip leads to", () => {
    const { container } = show({ overview: overviewOf({ targets: [targetOf(), silentTargetOf(), floorTargetOf()] }) });
    const bodies = [...container.querySelectorAll(".target-table > tbody")].map((body) => body.id);
    expect(bodies).toEqual(["status-off_track", "status-no_data", "status-on_track"]);
    const strip = screen.getByRole("list", { name: "Số chỉ tiêu theo trạng thái" });
    expect(
      within(strip)
        .getAllByRole("link")
        .map((link) => link.getAttribute("href")),
    ).toEqual(["#status-off_track", "#status-no_data", "#status-on_track"]);
  });

  it("shows a floor by its stations, its gap, its landing, its owner and its flags", () => {
    show();
    const row = rowOf(/^Mỗi trạm y tế có ít nhất 4 bác sĩ$/);
    expect(row.getByText("Nguy cơ không đạt")).toBeVisible();
    expect(row.getByText("từ 10/2026")).toBeVisible();
    expect(row.getByText("25/66")).toBeVisible();
    expect(row.getByText(/^thiếu 66 bác sĩ tại 41\/66 trạm/)).toBeVisible();
    expect(row.getByText("dự báo còn thiếu 27 (18–36): sẽ không đạt")).toBeVisible();
    expect(row.getByText("Phòng Tổ chức cán bộ")).toBeVisible();
    expect(row.getByText("Báo cáo chưa đủ")).toBeVisible();
    expect(row.getByText(/chưa duyệt/)).toBeVisible();
  });

  it("gives every figure its date, source and n of N", () => {
    show();
    const row = rowOf(/^Mỗi trạm y tế có ít nhất 4 bác sĩ$/);
    expect(row.getByText("25/66").parentElement).toHaveAttribute(
      "title",
      "đến 31/10/2026 · 66/69 đơn vị đã báo cáo · Nguồn: Niên giám y tế 2026 · SỐ LIỆU MẪU",
    );
  });

  it("keeps every target without data, each in a line of one shared row, and prints no 0 for it", () => {
    const silent = [
      silentTargetOf(),
      silentTargetOf({ code: "T-VN-7", name: { vi: "Tuổi thọ trung bình", en: "Life expectancy" } }),
    ];
    const { container } = show({ overview: overviewOf({ targets: silent }) });
    const rows = container.querySelectorAll("#status-no_data tr");
    expect(rows).toHaveLength(1);
    expect(within(rows[0] as HTMLElement).getAllByRole("listitem")).toHaveLength(2);
    expect(rows[0]).toHaveTextContent("Chưa có số liệu2 chỉ tiêu");
    expect(rows[0]?.textContent).not.toMatch(/(^|\s)0(\s|$)/);
  });

  it("says a reason that several targets share once above them", () => {
    const outside = { actual: { kind: "missing", reason: "outside_scope" } } as const;
    const targets = [
      silentTargetOf(outside),
      silentTargetOf({ ...outside, code: "T-VN-7" }),
      silentTargetOf({ code: "T-VN-8" }),
    ];
    const { container } = show({ overview: overviewOf({ targets }) });
    const group = container.querySelector("#status-no_data") as HTMLElement;
    expect(group.textContent?.match(/ngoài phạm vi/g)).toHaveLength(1);
    expect(within(group).getByText("2 chỉ tiêu: … ngoài phạm vi")).toBeVisible();
    expect(within(group).getAllByRole("listitem")).toHaveLength(3);
  });

  it("folds the notes, the levels and a long list without data away on a phone, each behind a line that says how many", () => {
    const targets = ["T-1", "T-2", "T-3", "T-4"].map((code) => silentTargetOf({ code }));
    show({ overview: overviewOf({ targets, levels: [DOCTORS_ON_BOTH_LEVELS] }) });
    for (const words of ["Xem 4 chỉ tiêu", "Xem bảng so sánh 1 chỉ tiêu", /^Xem \d+ ghi chú$/]) {
      expect(screen.getByText(words).closest("details")).toHaveClass("phone-fold");
    }
  });

  it("says why a target with a figure is without a status", () => {
    const target = floorTargetOf({ status: "no_data", baseline: null });
    show({ overview: overviewOf({ targets: [target] }) });
    expect(screen.getByText(/25\/66 trạm đạt, chưa có mức gốc để đánh giá/)).toBeVisible();
  });

  it("draws a tile for each station and an ellipsis for the one that did not report", () => {
    show();
    const map = screen.getByRole("region", { name: "Bản đồ ô các trạm y tế" });
    expect(within(map).getByRole("link", { name: "Phường Thành Sen: 3 bác sĩ; thiếu 1" })).toHaveTextContent("3");
    const silent = within(map).getByRole("link", {
      name: "Xã Đan Hải: chưa báo cáo; gần nhất 3 bác sĩ (30/9/2026)",
    });
    expect(silent).toHaveTextContent("…");
    expect(silent).toHaveAttribute("href", "/targets/T-HT-1#station-18352");
  });

  it("sets the province beside the nation and says what conflicts", () => {
    show({ overview: overviewOf({ levels: [DOCTORS_ON_BOTH_LEVELS] }) });
    const table = screen.getByRole("table", { name: "Tỉnh và cả nước" });
    expect(within(table).getByText("≥ 14,6 (2030)")).toBeInTheDocument();
    expect(within(table).getByText("≥ 19 (2030)")).toBeInTheDocument();
    expect(within(table).getByText("15 (2025)")).toBeInTheDocument();
    expect(within(table).getByText("đích của tỉnh thấp hơn kết quả này")).toBeInTheDocument();
    expect(within(table).getByText("cao hơn đích của tỉnh")).toBeInTheDocument();
  });

  it("names the field when the date of the address is none, and keeps the default", () => {
    show({ refusedAsOf: "2026-13-01" });
    expect(screen.getByText(/Thời điểm \(asOf\) “2026-13-01”.*mặc định 31\/10\/2026/)).toBeVisible();
  });

  it("leads to the month that is still open", () => {
    const openMonth = { date: isoDate("2026-10-31"), reporting: 66, units: 69 };
    show({ overview: overviewOf({ asOf: isoDate("2026-09-30"), openMonth }) });
    expect(screen.getByText(/Tháng 10\/2026 chưa khóa sổ: 66\/69 trạm/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Xem số liệu tạm thời" })).toHaveAttribute("href", "/?asOf=2026-10-31");
  });

  it("carries the chosen date and province into its links", () => {
    show({ address: { asOf: isoDate("2026-10-31"), provinceCode: "42" } });
    expect(screen.getByRole("link", { name: /^Bác sĩ trên 10.000 dân ≥ 14,6$/ })).toHaveAttribute(
      "href",
      "/targets/T-1?unit=42&asOf=2026-10-31",
    );
  });

  it("tells a person who sees one station that it is only this one", () => {
    const [station] = overviewOf().stations ?? [];
    show({ view: "one_unit", overview: overviewOf({ stations: station ? [station] : [] }) });
    expect(screen.getByText(/chỉ có số liệu của Trạm Y tế Phường Thành Sen/)).toBeVisible();
    expect(screen.queryByRole("region", { name: "Bản đồ ô các trạm y tế" })).toBeNull();
  });

  it("does not tell a facility's account that no station reported", () => {
    const overview = overviewOf({ completeness: null, stations: null, targets: [silentTargetOf()] });
    const { container } = show({ view: "facility", overview });
    expect(container).not.toHaveTextContent("chưa có trạm nào báo cáo");
    expect(screen.getByText(/không xem số liệu các trạm y tế/)).toBeVisible();
  });

  it("of an empty installation says what to do", () => {
    show({ overview: overviewOf({ targets: [], stations: null, sample: false }) });
    expect(screen.getByRole("heading", { level: 1, name: "Chưa có số liệu" })).toBeVisible();
    expect(screen.getAllByRole("listitem")).toHaveLength(3);
  });

  it("is complete in English", () => {
    const { container } = show({ language: "en", overview: overviewOf({ levels: [DOCTORS_ON_BOTH_LEVELS] }) });
    const ours = (container.textContent ?? "").replaceAll(
      /Nghị quyết số 1|Phòng Tổ chức cán bộ|Niên giám y tế 2026/g,
      "",
    );
    const places = /Thành Sen|Đan Hải|Hà Tĩnh|Mốc/g;
    expect(ours.replaceAll(places, "")).not.toMatch(/[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i);
  });

  it("has one h1, headings without gaps and no fault that axe can find", async () => {
    const { container } = show({ overview: overviewOf({ levels: [DOCTORS_ON_BOTH_LEVELS] }) });
    expect(screen.getAllByRole("heading", { level: 1 })).toHaveLength(1);
    // Colours and layout need a browser; tests/e2e checks them there.
    const result = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(result.violations.map((violation) => violation.id)).toEqual([]);
  });
});
