import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FacilityEmpty } from "@/components/facilities/facility-empty";
import { FacilityListPage } from "@/components/facilities/facility-list-page";
import { type FacilityQuery, readFacilityQuery } from "@/components/facilities/facility-query";
import type { FacilityListPage as PageData } from "@/lib/features/facilities/types";
import { FACILITIES, listPage } from "./facility-fixture";

function show(options: { page?: PageData; query?: FacilityQuery; params?: Record<string, string> } = {}) {
  const { page = listPage(), params = {} } = options;
  const read = readFacilityQuery(params);
  render(
    <FacilityListPage
      page={page}
      query={options.query ?? read.query}
      refused={read.refused}
      refusedAsOf={null}
      address={{ asOf: null, provinceCode: null }}
      language="vi"
    />,
  );
}

const table = () => screen.getByRole("table", { name: /^Danh sách cơ sở/ });
const names = () => [...table().querySelectorAll("tbody th > a")].map((link) => link.textContent);

describe("the list of facilities", () => {
  it("leaves stations to their own page and says how many there are", () => {
    show();
    expect(names()).toHaveLength(5);
    expect(screen.getByRole("link", { name: "1 trạm y tế" })).toHaveAttribute("href", "/stations");
  });

  it("sums planned and actual beds apart, and no station's", () => {
    show();
    const total = screen.getByRole("row", { name: /^Toàn tỉnh/ });
    expect(
      within(total)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    ).toEqual(["4", "1.600", "1.570"]);
  });

  it("says how far the conversion is and which centre is still to come", () => {
    show();
    expect(screen.getByRole("banner")).toHaveTextContent(
      "1/11 trung tâm y tế đã chuyển thành bệnh viện đa khoa khu vực, gần nhất là Trung tâm Y tế Đức Thọ ngày 1/2/2026; còn 1 trung tâm chưa chuyển: Trung tâm Y tế Kỳ Anh.",
    );
  });

  it("a missing number prints … with its reason, never 0", () => {
    show({ query: { kind: "specialised_centre" } });
    const row = within(table()).getAllByRole("row")[1];
    const cell = within(row as HTMLElement).getAllByTitle("cơ sở không có giường")[0];
    expect(cell).toHaveTextContent("…");
  });

  it("is found without accents, by a former name too", () => {
    show({ params: { q: "duc tho" } });
    expect(names()).toEqual(["Bệnh viện TT-1"]);
  });

  it("a station is listed where its kind is asked for, and leads to the station's page", () => {
    show({ params: { kind: "health_station" } });
    expect(within(table()).getByRole("link", { name: "Bệnh viện TYT-18073" })).toHaveAttribute(
      "href",
      "/stations/18073",
    );
  });

  it("what cannot be a filter is named and filters nothing", () => {
    show({ params: { kind: "palace" } });
    expect(screen.getByText(/“palace” không dùng được cho mục “Loại cơ sở”/)).toBeInTheDocument();
    expect(names()).toHaveLength(5);
  });

  it("every column sorts by a link that keeps the filter, and the order in force is announced", () => {
    show({ params: { ownership: "public", sort: "planned" } });
    const headings = within(table()).getAllByRole("columnheader");
    expect(headings.filter((heading) => within(heading).queryByRole("link") !== null)).toHaveLength(11);
    const sorted = headings.filter((heading) => heading.hasAttribute("aria-sort"));
    expect(sorted.map((heading) => heading.getAttribute("aria-sort"))).toEqual(["descending"]);
    expect(within(sorted[0] as HTMLElement).getByRole("link")).toHaveAttribute(
      "href",
      "/facilities?ownership=public&sort=planned&dir=asc#list",
    );
  });

  it("the files carry the filters, the order and the date", () => {
    show({ params: { beds: "with", sort: "name" } });
    expect(screen.getByRole("link", { name: "Excel" })).toHaveAttribute(
      "href",
      "/facilities/export.xlsx?asOf=2026-09-30&beds=with&sort=name",
    );
  });

  it("who sees one facility gets no sum of the province and is told so", () => {
    show({ page: listPage({ isProvinceWide: false, facilities: FACILITIES.slice(0, 1) }) });
    expect(screen.queryByRole("row", { name: /^Toàn tỉnh/ })).not.toBeInTheDocument();
    expect(screen.getByText(/Danh sách chỉ có cơ sở của tài khoản/)).toBeInTheDocument();
  });
});

describe("no facility to list", () => {
  it("a station's account is led to its station", () => {
    const page = listPage({ isProvinceWide: false, facilities: FACILITIES.slice(-1) });
    render(<FacilityEmpty page={page} asOf={null} language="vi" />);
    expect(screen.getByRole("link", { name: "Bệnh viện TYT-18073" })).toHaveAttribute("href", "/stations/18073");
  });

  it("a province without a registry leads to what was published about it", () => {
    render(<FacilityEmpty page={listPage({ provinceCode: "01", facilities: [] })} asOf={null} language="vi" />);
    expect(screen.getByRole("link", { name: "Xem số đã công bố của tỉnh" })).toHaveAttribute("href", "/provinces/01");
  });
});
