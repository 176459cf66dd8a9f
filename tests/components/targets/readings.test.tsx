import { render, screen, within } from "@testing-library/react";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { downloadOf } from "@/app/(dashboard)/targets/[code]/download-of";
import { seriesCsv } from "@/components/targets/csv-tables";
import { TargetPage } from "@/components/targets/target-page";
import { isoDate } from "@/lib/domain/dates/iso-date";
import type { MeasureView, SeriesPoint, TargetDetail } from "@/lib/features/targets/types";
import { makePage, makeRatioTarget } from "./fixtures";

const point = (date: string, value: number): SeriesPoint => ({
  date: isoDate(date),
  value,
  upper: null,
  approved: true,
  sample: true,
  reporting: null,
});

/** 45 beds per 10,000: 36.2 planned and 38.1 actual on 30 September 2026. */
function makeBeds(change: Partial<TargetDetail> = {}): TargetDetail {
  const ratio = makeRatioTarget();
  if (ratio.actual.kind === "missing") throw new Error("the fixture has a figure");
  const population = { ...ratio.population.offered[0], isProvisional: true } as const;
  const actual = { ...ratio.actual, value: 36.200606, population } as TargetDetail["actual"];
  const measure = (indicatorCode: string, value: number): MeasureView => ({
    indicatorCode,
    name: { vi: indicatorCode, en: indicatorCode },
    definition: { vi: `Định nghĩa ${indicatorCode}`, en: `Definition of ${indicatorCode}` },
    actual: { ...actual, value } as TargetDetail["actual"],
    series: [point("2025-12-31", value - 1.5), point("2026-09-30", value)],
  });
  const [administrative, statistical] = ratio.population.offered;
  if (administrative === undefined || statistical === undefined) throw new Error("the fixture has two populations");
  return makeRatioTarget({
    code: "T-HT-3",
    name: { vi: "Giường bệnh trên 10.000 dân", en: "Hospital beds per 10,000 people" },
    indicator: { ...ratio.indicator, code: "beds_per_10k" },
    target: { value: 45, valueTo: null, due: isoDate("2030-12-31") },
    actual,
    meanings: [
      { population: administrative, value: 36.200606, isUsed: true, isInForce: true },
      { population: statistical, value: 44.602186, isUsed: false, isInForce: false },
    ],
    measures: { judged: measure("beds_per_10k", 36.200606), other: measure("beds_actual_per_10k", 38.110766) },
    ...change,
  });
}

function show(detail: TargetDetail, population: "statistical" | null = null) {
  const address = { code: detail.code, unit: null, asOf: "2026-09-30", population };
  return render(
    <main>
      <TargetPage page={makePage(detail)} address={address} language="vi" refusedAsOf={null} />
    </main>,
  );
}

const card = (name: string | RegExp) => within(screen.getByRole("region", { name }));
const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole("cell")
    .map((cell) => cell.textContent);

describe("what 45 beds per 10,000 means", () => {
  it("is 7,303 beds with the administrative population and 5,927 with the statistical one, with what is missing", () => {
    show(makeBeds());
    const meanings = card("≥ 45/vạn dân là bao nhiêu giường kế hoạch");
    const row = (name: RegExp) => meanings.getByRole("row", { name });
    expect(cellsOf(row(/dân số hành chính: 1\.622\.901 người/))).toEqual(["36,2/vạn dân", "7.303", "5.875", "1.428"]);
    expect(cellsOf(row(/dân số thống kê: 1\.317\.200 người/))).toEqual(["44,6/vạn dân", "5.927", "5.875", "52"]);
    expect(meanings.getByText(/45 × 1\.622\.901 ÷ 10\.000 = 7\.303,05/)).toBeInTheDocument();
    expect(meanings.getByText(/chênh nhau 23%/)).toBeInTheDocument();
  });

  it("leads to the same page on the other population, and keeps the date", () => {
    show(makeBeds());
    const href = "/targets/T-HT-3?asOf=2026-09-30&population=statistical";
    expect(screen.getByRole("link", { name: "dân số thống kê 1.317.200" })).toHaveAttribute("href", href);
    expect(screen.getByRole("link", { name: "Xem trang theo dân số này" })).toHaveAttribute("href", href);
    expect(screen.getByRole("link", { name: "dân số hành chính 1.622.901" })).toHaveAttribute("aria-current", "page");
  });

  it("says when the page rests on another population than the province's setting", () => {
    const { population } = makeBeds();
    show(makeBeds({ population: { ...population, used: "statistical" } }), "statistical");
    expect(
      screen.getByText(/Các tỷ lệ đang tính theo dân số thống kê; tỉnh đang dùng dân số hành chính/),
    ).toBeVisible();
    expect(screen.getByRole("link", { name: "Excel" })).toHaveAttribute(
      "href",
      "/targets/T-HT-3/series.xlsx?asOf=2026-10-31&population=statistical",
    );
  });

  it("is told on a page without fault that axe can find", async () => {
    const { container } = show(makeBeds());
    // Without the style sheet chart and table stand side by side, two regions of one name; on the page one is hidden.
    const rules = { "color-contrast": { enabled: false }, "landmark-unique": { enabled: false } };
    const { violations } = await axe.run(container, { rules });
    expect(violations.map((violation) => violation.id)).toEqual([]);
  }, 20_000);
});

describe("planned and actual beds", () => {
  it("stand side by side with definition, count and difference, and the one judged says so", () => {
    show(makeBeds());
    const measures = card("Giường kế hoạch và giường thực kê");
    const table = within(measures.getByRole("table", { name: "Giường kế hoạch và giường thực kê" }));
    expect(cellsOf(table.getByRole("row", { name: /^Giường kế hoạch dùng để xét chỉ tiêu/ }))).toEqual([
      "36,2",
      "5.875",
      "+1,5 (12/2025)",
    ]);
    expect(cellsOf(table.getByRole("row", { name: /^Giường thực kê chỉ để đối chiếu/ }))[1]).toBe("6.185");
    expect(cellsOf(table.getByRole("row", { name: /^Chênh lệch/ })).slice(0, 2)).toEqual(["+1,9", "+310"]);
    expect(measures.getByText(/Xét theo giường kế hoạch vì/)).toBeInTheDocument();
    expect(measures.getAllByRole("img", { name: "Biểu đồ hai loại giường" })).toHaveLength(2);
  });
});

describe("a target of every year", () => {
  it("shows each year as a target of its own: 2026 runs, 2027 has not begun", () => {
    const { methods: plain, actual } = makeRatioTarget();
    const methods = { ...plain, linear: { ...plain.linear, expected: 74.7 } };
    const silent = { ...methods, linear: { ...methods.linear, expected: null } };
    const years: TargetDetail["years"] = [
      {
        year: 2026,
        phase: "current",
        status: "at_risk",
        actual: { date: isoDate("2026-09-30"), value: 66.4 },
        expected: 74.7,
        methods,
        points: [point("2026-09-30", 66.4)],
      },
      { year: 2027, phase: "ahead", status: "not_started", actual: null, expected: null, methods: silent, points: [] },
    ];
    const indicator = { ...makeRatioTarget().indicator, code: "annual_checkup_coverage", unitCode: "% of residents" };
    show(
      makeRatioTarget({
        years,
        methods,
        actual: actual.kind === "value" ? { ...actual, value: 66.4 } : actual,
        indicator,
        recursYearly: true,
        target: { value: 100, valueTo: null, due: isoDate("2030-12-31") },
      }),
    );
    const table = card("Từng năm là một chỉ tiêu riêng");
    const cells = cellsOf(table.getByRole("row", { name: /^2026 đang chạy/ }));
    expect(cells[0]).toBe("66,4% dân số đến 30/9/2026");
    expect(cells[3]).toContain("Chậm tiến độ");
    expect(cellsOf(table.getByRole("row", { name: /^2027 chưa đến/ }))[0]).toBe("…");
    expect(table.getAllByRole("img", { name: "Biểu đồ lũy kế theo năm" })).toHaveLength(2);
  });
});

describe("what a target is", () => {
  it("a plan says that it is no target of a resolution", () => {
    show(makeRatioTarget({ resolution: { ...makeRatioTarget().resolution, isPlan: true } }));
    expect(screen.getByText("Đây là kế hoạch nêu trong bài báo, không phải chỉ tiêu của nghị quyết.")).toBeVisible();
  });

  it("a replaced one says until when it applied, and leads to the one that replaced it", () => {
    const validity = { from: isoDate("2020-01-01"), to: isoDate("2025-10-01"), replacedBy: "T-HT-2" };
    show(makeRatioTarget({ code: "T-HT-0a", validity }));
    expect(screen.getByRole("link", { name: "Xem chỉ tiêu thay thế T-HT-2" })).toHaveAttribute(
      "href",
      "/targets/T-HT-2?asOf=2026-09-30",
    );
  });
});

describe("the series to save", () => {
  it("has a typed column a heading, and names the population of a ratio", () => {
    const target = makeBeds();
    const table = downloadOf({
      target,
      name: "series",
      table: seriesCsv(target, "vi"),
      asOf: isoDate("2026-09-30"),
      language: "vi",
    });
    expect(table.fileName).toBe("T-HT-3-series-2026-09-30");
    expect(table.columns.map(({ heading, kind }) => [heading, kind])).toEqual([
      ["Chỉ tiêu", "text"],
      ["Ngày", "date"],
      ["Thực hiện", "decimal"],
      ["Đơn vị tính", "text"],
      ["Lộ trình cần có", "decimal"],
      ["Đã duyệt", "text"],
      ["Số liệu mẫu", "text"],
      ["Dân số để tính", "text"],
    ]);
    expect(table.rows[0]?.at(-1)).toBe("dân số hành chính");
    expect(table.notes.join("\n")).toContain("Số liệu đến 30/9/2026");
    expect(table.notes.join("\n")).toContain("SỐ LIỆU MẪU");
  });
});
