import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { explainGap } from "@/lib/domain/targets/reasons/explain-gap";
import { explainRecurring } from "@/lib/domain/targets/reasons/explain-recurring";
import { explainWithoutBaseline } from "@/lib/domain/targets/reasons/explain-without-baseline";
import { evaluateRecurring, type RecurringTarget } from "@/lib/domain/targets/recurring";
import { evaluateWithoutBaseline } from "@/lib/domain/targets/without-baseline";
import { dated, type Pair } from "../case-builder";
import { words } from "./plain-words";

describe("explainRecurring", () => {
  const target: RecurringTarget = {
    id: "T-HT-4",
    comparator: "at_least",
    value: 100,
    firstYear: 2026,
    lastYear: 2030,
    observations: [dated(["2026-07-02", 45])],
  };
  const explain = (asOfText: string) => {
    const asOf = isoDate(asOfText);
    return explainRecurring(
      { target, result: evaluateRecurring(target, { asOf }), asOf },
      words("% dân số", "% of residents"),
    );
  };

  it("says that the first year is still to come", () => {
    expect(explain("2025-12-31")).toEqual({
      vi: "Chỉ tiêu tính từ năm 2026, nay chưa đến kỳ.",
      en: "The target counts from 2026 and has not begun.",
    });
  });

  it("says what the year has to reach from 0, and names the aim once", () => {
    expect(explain("2026-07-31").vi).toBe(
      "Chỉ tiêu hằng năm: năm 2026 tính từ 0, đến hết năm phải đạt ít nhất 100% dân số. Đến 02/07/2026 lộ trình cần 50%, thực tế 45% dân số: đã đi 90% đoạn đường phải đi. Từ nay đến 31/12/2026 mỗi tháng cần tăng 9,2 điểm phần trăm.",
    );
  });

  it("starts the next year without a figure", () => {
    expect(explain("2027-02-28").vi).toBe(
      "Chỉ tiêu hằng năm: năm 2027 tính từ 0, đến hết năm phải đạt ít nhất 100% dân số. Đến 28/02/2027 chưa có số liệu nên chưa đánh giá được.",
    );
  });
});

describe("explainWithoutBaseline", () => {
  const explain = (seen: readonly Pair[], asOfText: string) => {
    const [asOf, target] = [isoDate(asOfText), dated(["2030-12-31", 20])];
    const result = evaluateWithoutBaseline({ comparator: "more_than", target, observations: seen.map(dated), asOf });
    return explainWithoutBaseline({ comparator: "more_than", target, result, asOf }, words("%", "%"));
  };

  it("says that the pace cannot be judged", () => {
    expect(explain([["2025-12-31", 16.4]], "2026-10-31").vi).toBe(
      "Số liệu ngày 31/12/2025 là 16,4%, còn thiếu 3,6 điểm phần trăm so với chỉ tiêu trên 20% (hạn 31/12/2030). Chưa có mức gốc nên chưa xếp được tiến độ.",
    );
  });

  it("says that the target is met, or that there is no figure", () => {
    expect(explain([["2025-12-31", 20.1]], "2026-10-31").vi).toContain("đạt chỉ tiêu trên 20%");
    expect(explain([], "2026-10-31").en).toContain("There is no figure up to 2026-10-31");
  });
});

describe("explainGap", () => {
  const gap = (comparator: "at_least" | "at_most" | "exactly", target: number, actual: number) =>
    explainGap(
      { comparator, target: dated(["2030-12-31", target]), actual: dated(["2026-10-31", actual]) },
      words("", ""),
    );

  it("needs no sign: short, too high or off", () => {
    expect(gap("at_least", 14.6, 11.58)).toEqual({ vi: "còn thiếu 3,02", en: "3.02 short" });
    expect(gap("at_most", 15, 18.4)).toEqual({ vi: "còn cao hơn 3,4", en: "3.4 too high" });
    expect(gap("exactly", 4, 5)).toEqual({ vi: "còn lệch 1", en: "1 off" });
  });
});
