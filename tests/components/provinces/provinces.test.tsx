import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { arrangeRows } from "@/components/provinces/arrange-rows";
import { comparisonQuery, DEFAULT_ADDRESS, sortAddress } from "@/components/provinces/comparison-address";
import { comparisonFile } from "@/components/provinces/comparison-file";
import { explainArithmetic } from "@/components/provinces/conflict-arithmetic";
import { groupByOwner } from "@/components/provinces/inventory-card";
import { PopulationsCard } from "@/components/provinces/populations-card";
import { ProvincesPage } from "@/components/provinces/provinces-page";
import { makeFact } from "../facts/fact-fixture";
import { makeComparison, makeCount, makeFigure, makeRow } from "./comparison-fixture";

const show = (comparison = makeComparison(), address = DEFAULT_ADDRESS) =>
  render(<ProvincesPage comparison={comparison} address={address} refused={[]} language="vi" />);

const bars = (container: HTMLElement) => container.querySelectorAll(".compare-bar").length;

describe("provinces side by side", () => {
  it("figures print with their qualifier, their period and a link to the fact", () => {
    const { container } = show();
    const row = screen.getByRole("row", { name: /Thành phố Hải Phòng/ });
    expect(row).toHaveTextContent("hơn 4.260.000 lượt khám");
    expect(row).toHaveTextContent("9 tháng năm 2025 · thực hiện");
    expect(within(row).getByRole("link", { name: /^HP-07/ })).toHaveAttribute("href", "/facts#HP-07");
    expect(bars(container)).toBe(2);
  });

  it("a province without a figure prints … and why, and no bar", () => {
    show();
    const row = screen.getByRole("row", { name: /Thành phố Hà Nội/ });
    expect(row).toHaveTextContent("… chưa có số liệu công bố");
    expect(row.querySelector(".compare-bar")).toBeNull();
  });

  it("different dates and inexact figures are warned of", () => {
    show();
    expect(screen.getByText(/Các số liệu không cùng thời gian/)).toBeInTheDocument();
    expect(screen.getByText(/nguồn không cho con số chính xác/)).toBeInTheDocument();
  });

  it("one figure alone is drawn beside nothing", () => {
    const { rows } = makeComparison();
    const { container } = show(makeComparison({ rows: rows.filter(({ province }) => province.code !== "11") }));
    expect(bars(container)).toBe(0);
    expect(screen.getByText(/Mới có một tỉnh/)).toBeInTheDocument();
  });

  it("a figure on the other population series is named, not compared", () => {
    const aside = makeFigure({ placeCode: "42", value: 44.6, populationKind: "statistical", factId: null });
    const rows = [makeRow("42", "Tỉnh Hà Tĩnh", { asides: [aside] })];
    const { container } = show(makeComparison({ rows, usesPopulation: true }));
    expect(screen.getByRole("row", { name: /Tỉnh Hà Tĩnh/ })).toHaveTextContent(/Ngoài so sánh:.*dân số thống kê/);
    expect(bars(container)).toBe(0);
  });

  it("sorts by figure with the missing last in either direction, and by name without its kind", () => {
    const { rows } = makeComparison();
    const codes = (address: Partial<typeof DEFAULT_ADDRESS>) =>
      arrangeRows({ rows, address: { ...DEFAULT_ADDRESS, ...address }, language: "vi" }).map(
        ({ province }) => province.code,
      );
    expect(codes({ sort: "figure", direction: "descending" })).toEqual(["31", "11", "01"]);
    expect(codes({ sort: "figure", direction: "ascending" })).toEqual(["11", "31", "01"]);
    expect(codes({ sort: "name" })).toEqual(["11", "01", "31"]);
    expect(codes({ text: "hai phong" })).toEqual(["31"]);
  });

  it("the state stands in the address; a second click turns the order round", () => {
    const once = sortAddress({ ...DEFAULT_ADDRESS, indicator: "insured_visits" }, "figure");
    expect(comparisonQuery(once)).toBe("?indicator=insured_visits&sort=figure&dir=descending");
    expect(comparisonQuery(sortAddress(once, "figure"))).toBe("?indicator=insured_visits&sort=figure");
    expect(comparisonQuery(DEFAULT_ADDRESS)).toBe("");
  });

  it("as a file the missing figure is an empty cell", () => {
    const table = comparisonFile({ comparison: makeComparison(), address: DEFAULT_ADDRESS, language: "vi" });
    const index = table.columns.findIndex(({ heading }) => heading === "Lượt khám bảo hiểm y tế");
    expect(table.rows.map((row) => [row[0], row[index] ?? null])).toEqual([
      ["01", null],
      ["11", 510_000],
      ["31", 4_260_000],
    ]);
    expect(table.notes.join(" ")).toContain("Các số liệu không cùng thời gian");
  });
});

describe("stories of a province", () => {
  it("Hanoi's parts add up to 60 less than the whole", () => {
    const fact = (id: string, value: number) => makeFact({ id, value });
    const facts = [fact("HN-15", 15_399), fact("HN-16", 4_648), fact("HN-17", 10_691)];
    expect(explainArithmetic("HN-NONPUBLIC-SUM", facts, "vi")).toEqual([
      "4.648 + 10.691 = 15.339, nguồn ghi 15.399: chênh 60.",
    ]);
    expect(explainArithmetic("HN-NONPUBLIC-SUM", facts.slice(1), "vi")).toEqual([]);
  });

  it("Hà Tĩnh: 276 needed, 168 in post, 63 to 73 still short after the move", () => {
    const facts = [
      makeFact({ id: "HT-02", value: 4 }),
      makeFact({ id: "HT-06", value: 69 }),
      makeFact({ id: "HT-07", value: 108 }),
      makeFact({ id: "HT-08", value: 35, valueTo: 45 }),
    ];
    expect(explainArithmetic("HT-MOVE-ARITHMETIC", facts, "vi")).toEqual([
      "69 trạm × 4 bác sĩ = 276 bác sĩ cần có.",
      "276 − 108 còn thiếu = 168 bác sĩ đang có, nếu không trạm nào vượt mức sàn.",
      "108 − (35–45) điều chuyển = còn thiếu 63–73.",
    ]);
  });

  it("Hải Phòng: the part exceeds the whole by 160,000", () => {
    const facts = [makeFact({ id: "HP-05", value: 4_100_000 }), makeFact()];
    expect(explainArithmetic("HP-VISITS", facts, "en")[0]).toMatch(/^4,260,000 is more than 4,100,000 \(by 160,000\)/);
  });

  it("a contradiction without arithmetic is told in words alone", () => {
    expect(explainArithmetic("HP-GROWTH-BASE", [makeFact()], "vi")).toEqual([]);
  });

  it("an inventory names owners in their order; two groups alone are none", () => {
    const stock = (id: string, scope: string) =>
      makeFact({ id, periodKind: "stock", scope: { vi: "", en: scope }, value: 1 });
    const facts = [stock("A", "non-public"), stock("B", "central"), stock("C", "police and military")];
    expect(groupByOwner(facts).map(({ owner }) => owner)).toEqual(["central", "police and military", "non-public"]);
    expect(groupByOwner(facts.slice(1))).toEqual([]);
  });

  it("the two populations of Hà Tĩnh differ by 23 %", () => {
    render(
      <PopulationsCard
        populations={[makeCount("administrative", 1_622_901), makeCount("statistical", 1_317_200)]}
        language="vi"
      />,
    );
    expect(screen.getByText(/Hai số chênh nhau 23% \(hành chính nhiều hơn 305\.701 người/)).toBeInTheDocument();
  });

  it("a missing series says so, and no difference is made up", () => {
    render(<PopulationsCard populations={[makeCount("administrative", 573_119)]} language="vi" />);
    expect(screen.getByRole("row", { name: /thống kê/ })).toHaveTextContent("… chưa có số trong các nguồn đã nạp");
    expect(screen.queryByText(/chênh nhau/)).toBeNull();
  });
});
