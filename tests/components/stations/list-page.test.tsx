import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { StationEmpty } from "@/components/stations/station-empty";
import { StationListPage, type StationListProps } from "@/components/stations/station-list-page";
import { makeListPage, makeShort, makeSilent, makeStation } from "./fixtures";

const stations = [
  makeStation(),
  makeShort("18418", "Tùng Lộc", 4, 1),
  makeShort("18500", "Đại Đồng", 0),
  makeSilent("18364", "Đan Hải"),
];

function show(given: Partial<StationListProps> = {}) {
  return render(
    <StationListPage
      page={makeListPage(stations)}
      query={{}}
      refused={[]}
      refusedAsOf={null}
      address={{ asOf: null, provinceCode: null }}
      language="vi"
      {...given}
    />,
  );
}

const list = () => screen.getByRole("table", { name: /^Danh sách trạm/ });
const rowOf = (name: string) => within(list()).getByRole("row", { name: new RegExp(name) });

describe("the list of stations", () => {
  it("says how many are below, which are worst, and marks sample data", () => {
    show();
    const lead = screen.getByRole("heading", { level: 1 }).closest("header");
    expect(lead).toHaveTextContent("2 trong 3 trạm đã báo cáo dưới mức sàn 4 bác sĩ, thiếu 5 bác sĩ.");
    expect(lead).toHaveTextContent("Tối đa 9 nếu 1 trạm chưa báo cáo đều trống.");
    expect(lead).toHaveTextContent("Tùng Lộc (thiếu 4, từ tháng 7/2025 hoặc trước đó)");
    expect(lead).toHaveTextContent("3/4 trạm đã báo cáo");
    expect(within(lead as HTMLElement).getByText("SỐ LIỆU MẪU")).toBeVisible();
  });

  it("has a row a station with since when it is below the floor", () => {
    show();
    expect(rowOf("Tùng Lộc")).toHaveTextContent("7/2025 hoặc trước");
    expect(rowOf("Thành Sen")).toHaveTextContent("8/2025");
    expect(within(rowOf("Thành Sen")).getByRole("link")).toHaveAttribute("href", "/stations/18073");
  });

  it("a silent station prints the sign for missing, its last figure, and until when it is known to be below", () => {
    show();
    const row = rowOf("Đan Hải");
    expect(within(row).getAllByText("…")).toHaveLength(6);
    expect(row).toHaveTextContent("chưa báo cáo; lần cuối biết được: 3, ngày 31/8/2026");
    expect(row).toHaveTextContent("3/2026, biết đến 8/2026");
  });

  it("a filter leaves its stations in the table and pales the others on the map", () => {
    show({ query: { status: "below" } });
    expect(within(list()).getAllByRole("rowheader")).toHaveLength(2);
    const map = screen.getByRole("region", { name: "Bản đồ ô theo đơn vị cấp xã" });
    expect(
      within(map).getByRole("link", { name: "Xã Đại Đồng: 4 bác sĩ, đạt mức sàn (không khớp bộ lọc)" }),
    ).toHaveClass("tile-dimmed");
    expect(within(map).getByRole("link", { name: "Xã Tùng Lộc: 0 bác sĩ, thiếu 4" })).toHaveClass("short-4");
    expect(screen.getByRole("link", { name: "Bỏ lọc" })).toHaveAttribute("href", "/stations");
  });

  it("each heading leads to its order, keeps the filters, and says which order it is", () => {
    show({ query: { status: "below" }, address: { asOf: null, provinceCode: "42" } });
    const heading = within(list()).getByRole("columnheader", { name: "Thiếu" });
    expect(heading).toHaveAttribute("aria-sort", "descending");
    expect(within(heading).getByRole("link")).toHaveAttribute(
      "href",
      "/stations?province=42&status=below&sort=shortfall&dir=asc#list",
    );
  });

  it("its files are the list as filtered, on the date shown", () => {
    show({ query: { q: "tung", sort: "name" } });
    expect(screen.getByRole("link", { name: "CSV" })).toHaveAttribute(
      "href",
      "/stations/export.csv?asOf=2026-09-30&q=tung&sort=name",
    );
  });

  it("the form is a GET form that carries date, province and order along", () => {
    show({
      query: { status: "below", sort: "name" },
      address: { asOf: makeListPage(stations).asOf, provinceCode: "42" },
    });
    const form = screen.getByRole("form", { name: "Lọc danh sách trạm" });
    expect(form).toHaveAttribute("method", "get");
    expect(Object.fromEntries(new FormData(form as HTMLFormElement))).toEqual({
      province: "42",
      asOf: "2026-09-30",
      sort: "name",
      q: "",
      status: "below",
      short: "",
      kind: "",
      terrain: "",
      report: "",
    });
  });

  it("has the terrain of each station and a filter by it; what is not recorded prints as missing", () => {
    const [first, ...others] = stations.map((station) => ({ ...station, terrain: "mountain" as const }));
    show({ page: makeListPage([{ ...makeStation(first), terrain: null }, ...others]), query: { terrain: "mountain" } });
    expect(screen.getByLabelText("Địa hình")).toHaveValue("mountain");
    expect(within(screen.getByLabelText("Địa hình")).getAllByRole("option").slice(1)).toHaveLength(4);
    expect(within(list()).getAllByRole("rowheader")).toHaveLength(3);
    expect(within(rowOf("Tùng Lộc")).getByRole("cell", { name: "miền núi" })).toBeVisible();
    expect(screen.getByText(/Địa hình của số liệu mẫu là giả định/)).toBeVisible();
  });

  it("a station whose terrain nobody recorded has the sign for missing in its column", () => {
    show({ page: makeListPage([makeStation({ terrain: null }), ...stations.slice(1)]) });
    expect(within(rowOf("Thành Sen")).getAllByText("…")).toHaveLength(1);
  });

  it("names what of the address was not understood", () => {
    show({ refused: [{ field: "short", given: "9" }], refusedAsOf: "hôm qua" });
    expect(screen.getByText(/“9” không dùng được cho mục “Mức thiếu”/)).toBeVisible();
    expect(screen.getByText(/“hôm qua” không phải là một ngày có thật/)).toBeVisible();
  });

  it("says so when nothing matches", () => {
    show({ query: { q: "không có" } });
    expect(within(list()).getByText("Không có trạm nào khớp bộ lọc.")).toBeVisible();
  });

  it("without a floor there is no standing, no map of shortfalls and no sum", () => {
    const free = stations.map((station) => ({ ...station, shortfall: null, belowSince: null }));
    show({ page: makeListPage(free, { floor: null, floorTargetCode: null }) });
    expect(screen.getByText(/chưa có chỉ tiêu mức sàn/)).toBeVisible();
    expect(screen.queryByRole("region", { name: "Bản đồ ô theo đơn vị cấp xã" })).toBeNull();
  });

  it("reads in English too", () => {
    show({ language: "en" });
    expect(screen.getByRole("heading", { level: 1, name: "Health stations" })).toBeVisible();
    expect(screen.getByText(/3 of 4/)).toBeVisible();
  });
});

describe("narrower and emptier lists", () => {
  it("of one's own unit: its sentence, no sums of the province, no map", () => {
    show({ page: makeListPage([makeStation()], { reader: "own_unit" }) });
    expect(screen.getByText(/Danh sách chỉ có Trạm Y tế Phường Thành Sen/)).toBeVisible();
    expect(document.body).toHaveTextContent("3 bác sĩ được tính, thiếu 1 so với mức sàn 4, từ tháng 8/2025.");
    expect(document.body).not.toHaveTextContent("trạm đã báo cáo dưới mức sàn");
    expect(document.body).not.toHaveTextContent("1/1 trạm");
    expect(screen.queryByRole("list", { name: "Số trạm theo tình trạng" })).toBeNull();
  });

  it("a facility's account is told where its own figures are", () => {
    render(<StationEmpty reason="facility" language="vi" />);
    expect(screen.getByRole("link", { name: "Đến trang Cơ sở" })).toHaveAttribute("href", "/facilities");
  });

  it("an empty registry says what is missing, and that it is not zero", () => {
    render(<StationEmpty reason="empty" language="vi" />);
    expect(screen.getByText(/Không có số liệu không có nghĩa là 0/)).toBeVisible();
  });
});
