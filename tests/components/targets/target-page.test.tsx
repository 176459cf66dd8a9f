import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { TargetPage } from "@/components/targets/target-page";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { makeFloorTarget, makePage, makeRatioTarget, makeSilentTarget, makeStation } from "./fixtures";

type Shown = Partial<Parameters<typeof TargetPage>[0]> & Pick<Parameters<typeof TargetPage>[0], "page">;

function show({ page, language = "vi", ...rest }: Shown) {
  const address = { code: page.detail.code, unit: null, asOf: null };
  return render(<TargetPage page={page} address={address} language={language} refusedAsOf={null} {...rest} />);
}

const card = (name: string | RegExp) => within(screen.getByRole("region", { name }));

describe("the page of a floor target", () => {
  it("names the target, its status since when, date, completeness and source", () => {
    show({ page: makePage(makeFloorTarget()) });
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Mỗi trạm y tế có ít nhất 4 bác sĩ");
    expect(screen.getByText("từ 10/2026 · lộ trình 0,599 · kỳ trước: chậm tiến độ")).toBeInTheDocument();
    expect(
      screen.getByText(
        "Số liệu đến 31/10/2026 · 66/69 trạm đã báo cáo · sơ bộ, chưa duyệt · nguồn: Sổ đăng ký của hệ thống",
      ),
    ).toBeInTheDocument();
  });

  it("says beside the source when the figure was approved and by whom, of a floor the last station's", () => {
    const target = makeFloorTarget();
    const approval = { at: new Date("2026-11-10T08:05:00Z"), by: "Nguyễn Thị Mẫu" };
    const approved = { ...target, actual: { ...target.actual, approved: true }, approval };
    show({ page: makePage(approved as typeof target) });
    expect(screen.getByText(/^Số liệu đến 31/)).toHaveTextContent(
      "66/69 trạm đã báo cáo · đã duyệt, trạm cuối cùng 10/11/2026 15:05, người duyệt: Nguyễn Thị Mẫu · nguồn: Sổ đăng ký của hệ thống",
    );
  });

  it("without a name it says when only, and without an approval only that the figure is approved", () => {
    const target = makeRatioTarget();
    const given = { at: new Date("2026-10-10T09:00:00Z"), by: null };
    const { unmount } = show({ page: makePage({ ...target, approval: given }), language: "en" });
    expect(screen.getByText(/ · approved 10 Oct 2026 16:00 · source: /)).toBeVisible();
    unmount();
    show({ page: makePage(target), language: "en" });
    expect(screen.getByText(/ · approved · source: /)).toBeVisible();
  });

  it("lists the stations below the floor worst first, and the silent one apart with its last known value", () => {
    show({ page: makePage(makeFloorTarget()) });
    const names = card("Trạm dưới mức sàn 4 bác sĩ")
      .getAllByRole("rowheader")
      .map((cell) => cell.textContent);
    expect(names.map((name) => name?.replace(/biên chế.*/, ""))).toEqual([
      "Xã Tùng Lộc",
      "Xã Cẩm Trung",
      "Xã Đồng Lộc",
    ]);
    const silent = card("Trạm chưa báo cáo").getByRole("row", { name: /Xã Đan Hải/ });
    expect(
      within(silent)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(["…", "3", "30/9/2026"]);
  });

  it("every tile leads to a row of the page", () => {
    const { container } = show({ page: makePage(makeFloorTarget()) });
    const links = card("Bản đồ ô theo đơn vị cấp xã").getAllByRole("link");
    expect(links).toHaveLength(5);
    for (const link of links) expect(container.querySelector(link.getAttribute("href") ?? "")).not.toBeNull();
  });

  it("gives the share of stations its own status beside the chart, not as the headline", () => {
    show({ page: makePage(makeFloorTarget()) });
    expect(screen.getByText("25/66 trạm đạt mức sàn (37,9%)")).toBeInTheDocument();
    expect(screen.getByText("Không dùng làm trạng thái của chỉ tiêu.")).toBeInTheDocument();
  });

  it("offers both tables as files of the same date", () => {
    show({ page: makePage(makeFloorTarget()) });
    const files = screen.getAllByRole("link", { name: /^(Excel|CSV)$/ }).map((link) => link.getAttribute("href"));
    expect(files).toEqual([
      "/targets/T-HT-1/series.xlsx?asOf=2026-10-31",
      "/targets/T-HT-1/series.csv?asOf=2026-10-31",
      "/targets/T-HT-1/stations.xlsx?asOf=2026-10-31",
      "/targets/T-HT-1/stations.csv?asOf=2026-10-31",
    ]);
    expect(screen.getAllByText("Tải bảng:")).toHaveLength(2);
  });

  it("of a reader of one station shows that station and says so", () => {
    const own = makeStation("18073", "Phường Thành Sen", 5);
    const floor = makeFloorTarget().floor;
    const detail = makeFloorTarget({
      unitCode: "18073",
      stations: [own],
      bridge: null,
      floor: floor && { ...floor, units: 1, reporting: 1, meeting: 1 },
    });
    show({ page: makePage(detail, { reader: "unit", measuredOn: own.communeName }) });
    expect(screen.getByText(/Trang này chỉ có số liệu của Phường Thành Sen/)).toBeInTheDocument();
    expect(screen.getByText("bác sĩ tại trạm")).toBeInTheDocument();
    expect(screen.queryByRole("region", { name: /Bản đồ ô/ })).toBeNull();
    expect(screen.queryByRole("region", { name: /nguồn bù/ })).toBeNull();
  });
});

describe("the page of a ratio", () => {
  it("its goal comes from the resolution, its actual figure from where that was recorded", () => {
    show({ page: makePage(makeRatioTarget()) });
    const titles = [...screen.getByRole("region", { name: "Số liệu chính" }).querySelectorAll(".figure")].map(
      (figure) => figure.getAttribute("title"),
    );
    expect(titles[0]).toContain("Nguồn: Sổ đăng ký của hệ thống");
    expect(titles[2]).toBe("Nguồn: Nghị quyết Đại hội Đảng bộ tỉnh Hà Tĩnh lần thứ XX");
  });

  it("explains its flags and shows no stations", () => {
    show({ page: makePage(makeRatioTarget()), language: "en" });
    expect(card("Why this colour").getByText("Provisional denominator")).toBeInTheDocument();
    expect(screen.queryByText(/stations reported/)).toBeNull();
  });

  it("sets the nation's target and result beside the province's, and says where they clash", () => {
    const due = isoDate("2030-12-31");
    const { source, short: document } = makeRatioTarget().resolution;
    const level = {
      code: "T-HT-2",
      indicator: makeRatioTarget().indicator.name,
      unitCode: "per 10,000",
      decimals: 1,
      provincial: { code: "T-HT-2", comparator: "at_least", value: 14.6, valueTo: null, due, document, stated: [] },
      national: { code: "T-VN-9", comparator: "at_least", value: 19, valueTo: null, due, document, stated: [] },
      nationalResult: { value: 15, year: 2025, source },
      conflicts: ["below_national_result", "below_national_target"],
    } as const;
    show({ page: makePage(makeRatioTarget(), { level }) });
    const levels = card("Tỉnh và cả nước");
    expect(levels.getByRole("link", { name: "Cả nước" })).toHaveAttribute("href", "/targets/T-VN-9");
    expect(levels.getByText("Chỉ tiêu của tỉnh (≥ 14,6) chưa bằng kết quả cả nước đã có (15).")).toBeInTheDocument();
  });
});

describe("the page of a target without figures", () => {
  it("says why, draws nothing and points to the nation's figure", () => {
    const source = makeSilentTarget().resolution.source;
    const nationalResult = { value: 15, asOf: isoDate("2025-12-31"), source };
    const { container } = show({ page: makePage(makeSilentTarget(), { nationalResult }) });
    const known = card("Chưa có số liệu cho chỉ tiêu này");
    expect(known.getByText(/Chưa nguồn nào có số liệu được duyệt/)).toBeInTheDocument();
    expect(known.getByRole("link", { name: "Xem số liệu cả nước" })).toHaveAttribute("href", "/targets/T-VN-8?unit=VN");
    expect(container.querySelector(".chart")).toBeNull();
    expect(screen.queryByText("0")).toBeNull();
  });

  it("tells a facility that the figures are outside its scope", () => {
    show({ page: makePage(makeSilentTarget(), { reader: "facility" }) });
    expect(screen.getByRole("region", { name: "Số liệu nằm ngoài phạm vi của tài khoản" })).toBeInTheDocument();
  });

  it("does not promise figures of the one unit that a reader may see where there are none", () => {
    const detail = makeSilentTarget({ actual: { kind: "missing", reason: "outside_scope" } });
    show({ page: makePage(detail, { reader: "unit" }) });
    expect(screen.queryByText(/Trang này chỉ có số liệu/)).toBeNull();
    expect(screen.getByText("Số liệu chung của tỉnh nằm ngoài phạm vi của tài khoản này.")).toBeInTheDocument();
  });

  it("says which date it shows in the place of one that does not exist", () => {
    show({ page: makePage(makeSilentTarget()), refusedAsOf: "2026-02-30" });
    expect(screen.getByText(/2026-02-30/)).toBeInTheDocument();
  });
});
