import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CalculatorPage } from "@/components/calculator/calculator-page";
import { readCalculator } from "@/lib/features/progress/schema/read-calculator";
import { readFloorCalculator } from "@/lib/features/progress/schema/read-floor-calculator";

const TYPED: Record<string, string> = {
  comparator: "at_least",
  baselineDate: "2025-12-31",
  baselineValue: "11",
  targetDate: "2030-12-31",
  targetValue: "14,6",
  observations: "31/12/2026 11,9",
};

function show(given: Record<string, string>) {
  const calculation = readCalculator((name) => given[name] ?? "", "vi");
  return render(<CalculatorPage calculation={calculation} floor={null} language="vi" />);
}

describe("the calculator", () => {
  it("says the status in words, with all five methods and a link", () => {
    show(TYPED);
    const result = screen.getByRole("region", { name: "Kết quả" });
    expect(within(result).getByText("Đúng tiến độ")).toBeVisible();
    expect(within(result).getByRole("link", { name: /Liên kết/ })).toHaveAttribute(
      "href",
      expect.stringContaining("targetValue=14.6"),
    );
    const methods = screen.getByRole("table", { name: "5 phương pháp" });
    expect(within(methods).getAllByRole("row")).toHaveLength(6);
    expect(within(methods).getByRole("row", { name: /Lộ trình cần có.*1,2500.*Đúng tiến độ/ })).toBeInTheDocument();
    expect(within(methods).getByRole("row", { name: /Xu thế.*….*không áp dụng/ })).toBeInTheDocument();
  });

  it("keeps what was typed beside what is wrong with it", () => {
    show({ ...TYPED, targetValue: "14.6", observations: "31/12/2026 abc" });
    expect(screen.getByLabelText("Đích: giá trị")).toHaveValue("14.6");
    expect(screen.getByLabelText("Đích: giá trị")).toBeInvalid();
    expect(screen.getByText(/Chuỗi số liệu, dòng 1/)).toBeVisible();
    expect(screen.queryByRole("region", { name: "Kết quả" })).toBeNull();
  });

  it("says of (6, 4, 3, not reported) against 4: one short, at most five", () => {
    const floor = readFloorCalculator((name) => ({ floor: "4", units: "6\n4\n3\n-" })[name] ?? "", "vi");
    render(<CalculatorPage calculation={null} floor={floor} language="vi" />);
    expect(screen.getByRole("row", { name: /Còn thiếu ở đơn vị đã báo cáo 1/ })).toBeInTheDocument();
    expect(screen.getByRole("row", { name: /Thiếu nhiều nhất.* 5/ })).toBeInTheDocument();
    expect(screen.getByText("Báo cáo chưa đủ")).toBeVisible();
  });
});

describe("examples for a floor", () => {
  it("open the four stations of the methods, one of them silent", () => {
    const floor = readFloorCalculator(() => "", "vi");
    render(<CalculatorPage calculation={null} floor={floor} language="vi" />);
    const link = screen.getByRole("link", { name: "Sàn 4: (6, 4, 3, chưa báo cáo)" });
    const query = new URL(link.getAttribute("href") ?? "", "http://localhost").searchParams;
    expect([query.get("floor"), query.get("units")]).toEqual(["4", "6\n4\n3\n…"]);
  });
});
