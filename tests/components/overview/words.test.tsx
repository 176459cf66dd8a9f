import { describe, expect, it } from "vitest";
import { describeChange, printDelta } from "@/components/overview/describe-change";
import { describeGap } from "@/components/overview/describe-gap";
import { describeLanding } from "@/components/overview/describe-landing";
import { describeLead } from "@/components/overview/lead";
import { listChanges } from "@/components/overview/list-changes";
import { listFootnotes } from "@/components/overview/list-footnotes";
import { printActual } from "@/components/overview/target-actual";
import { isoDate } from "@/lib/domain/dates/iso-date";
import type { TargetSummary } from "@/lib/features/targets/types";
import { floorTargetOf, methodsOf, overviewOf, silentTargetOf, targetOf } from "./overview-fixture";

const withActual = (value: number, changes: Partial<TargetSummary> = {}) => {
  const { actual } = targetOf();
  return targetOf({ actual: actual.kind === "value" ? { ...actual, value } : actual, ...changes });
};

describe("the gap in words", () => {
  it("of a floor names the shortfall, where it is, and the most it can be", () => {
    expect(describeGap(floorTargetOf(), "vi")).toBe(
      "thiếu 66 bác sĩ tại 41/66 trạm đã báo cáo, tối đa 78 nếu 3 trạm chưa báo cáo đều trống",
    );
  });

  it("of a floor whose reporting stations all meet it still tells the most it can be", () => {
    const target = floorTargetOf({}, { meeting: 66, shortfall: 0, shortfallUpper: 12 });
    expect(describeGap(target, "vi")).toBe(
      "đủ mức sàn tại 66/69 trạm đã báo cáo, tối đa 12 nếu 3 trạm chưa báo cáo đều trống",
    );
  });

  it("of a floor that no station reported on is empty and not a shortfall of 0", () => {
    expect(describeGap(floorTargetOf({}, { reporting: 0, meeting: 0, shortfall: 0 }), "vi")).toBe("");
  });

  it("of one's own station is told without a count of stations", () => {
    const target = floorTargetOf({}, { units: 1, reporting: 1, meeting: 0, shortfall: 1, shortfallUpper: 1 });
    expect(describeGap(target, "vi")).toBe("thiếu 1 bác sĩ");
  });

  it("of a ratio is told as people by the population the ratio was worked out with", () => {
    expect(describeGap(targetOf(), "vi")).toBe("thiếu 3,1/vạn dân, tức 500 bác sĩ");
    expect(describeGap(targetOf(), "en")).toBe("3.1 per 10,000 below the target, or 500 doctors");
  });

  it("of a share is in percentage points, and more than ten thousand people are rounded", () => {
    const target = withActual(66.4, {
      indicator: { ...targetOf().indicator, code: "annual_checkup_coverage", unitCode: "% of residents" },
      target: { value: 100, valueTo: null, due: isoDate("2026-12-31") },
    });
    expect(describeGap(target, "vi")).toBe("thiếu 33,6 điểm %, tức khoảng 545.000 người");
  });

  it("never prints as none while the target is missed by a hair", () => {
    expect(describeGap(withActual(14.58), "vi")).toContain("thiếu 0,02/vạn dân");
  });

  it("past the target says by how much", () => {
    expect(describeGap(withActual(15.8, { status: "achieved" }), "vi")).toBe("vượt 1,2/vạn dân");
  });

  it("at a limit that has to be passed says so", () => {
    expect(describeGap(withActual(14.6, { comparator: "more_than" }), "vi")).toBe("bằng đích, chưa vượt");
  });

  it("of a falling target counts the other way", () => {
    const target = withActual(18.2, {
      comparator: "less_than",
      target: { value: 15, valueTo: null, due: isoDate("2030-12-31") },
    });
    expect(describeGap(target, "vi")).toBe("còn cao hơn đích 3,2/vạn dân");
  });

  it("without a figure is empty", () => {
    expect(describeGap(silentTargetOf(), "vi")).toBe("");
  });
});

describe("where the pace lands", () => {
  it("of a floor is a shortfall with its band and its verdict", () => {
    expect(describeLanding(floorTargetOf(), "vi")).toBe("dự báo còn thiếu 27 (18–36): sẽ không đạt");
  });

  it("is never short of less than nothing", () => {
    const methods = methodsOf("on_track", { projected: -3, lower: -9, upper: 4, status: "likely" });
    expect(describeLanding(floorTargetOf({ methods }), "vi")).toBe("dự báo còn thiếu 0 (0–4): có khả năng đạt");
  });

  it("keeps the ends of a narrow band apart in print", () => {
    const methods = methodsOf("off_track", { projected: 17.868, lower: 17.853, upper: 17.883, status: "will_miss" });
    expect(describeLanding(targetOf({ methods }), "vi")).toBe("dự báo 17,87 (17,85–17,88): sẽ không đạt");
  });

  it("just below the target does not print as the target", () => {
    const methods = methodsOf("on_track", { projected: 14.58, lower: 14.2, upper: 14.9, status: "unlikely" });
    expect(describeLanding(targetOf({ methods }), "vi")).toBe("dự báo 14,58 (14,20–14,90): khó đạt");
  });

  it("of a target without a trend is empty", () => {
    expect(describeLanding(targetOf(), "vi")).toBe("");
  });
});

describe("the change on the period before", () => {
  it("of a floor is a change of the shortfall", () => {
    expect(describeChange(floorTargetOf(), "vi")).toBe("số thiếu −5 so với 30/9");
  });

  it("takes as many decimals as both ends need to print apart", () => {
    const since = isoDate("2026-09-30");
    expect(describeChange(targetOf({ change: { from: 36.08, to: 36.2, since } }), "vi")).toBe("+0,1 so với 30/9");
    expect(describeChange(targetOf({ change: { from: 11.461, to: 11.517, since } }), "vi")).toBe("+0,06 so với 30/9");
  });

  it("that is there never prints as 0", () => {
    expect(printDelta(targetOf(), { from: 10.746, to: 10.783 }, "vi")).toBe("+0,04");
  });

  it("of a yearly count that began again in January is not told", () => {
    const change = { from: 98, to: 8.2, since: isoDate("2025-12-31") };
    expect(describeChange(targetOf({ recursYearly: true, change }), "vi")).toBe("");
  });
});

describe("the lead", () => {
  it("tells the change of the shortfall while every station reports", () => {
    expect(describeLead(overviewOf({ targets: [floorTargetOf()] }), "vi")[0]).toBe(
      "Trong tháng 10, số bác sĩ còn thiếu tại trạm giảm từ **71** xuống **66**.",
    );
  });

  it("does not call it a fall when fewer stations reported", () => {
    const [first] = describeLead(overviewOf({ targets: [floorTargetOf({ change: null })] }), "vi");
    expect(first).toBe(
      "Đến 31/10/2026, 66/69 trạm đã báo cáo còn thiếu **66 bác sĩ**, tối đa **78** nếu 3 trạm chưa báo cáo đều trống (đủ 69 trạm, 30/9/2026: thiếu 71).",
    );
  });

  it("tells the moves and the landings", () => {
    const trend = { projected: 13.8, lower: 13.7, upper: 13.9, slopePerMonth: 0.05, status: "will_miss" } as const;
    const overview = overviewOf({
      targets: [floorTargetOf(), silentTargetOf(), targetOf({ methods: methodsOf("on_track", trend) })],
    });
    expect(describeLead(overview, "vi")).toEqual([
      "Trong tháng 10, số bác sĩ còn thiếu tại trạm giảm từ **71** xuống **66**.",
      "Chỉ tiêu **Mỗi trạm y tế có ít nhất 4 bác sĩ** chuyển từ chậm tiến độ sang **nguy cơ không đạt**.",
      "Giữ nhịp hiện nay, **2/2** chỉ tiêu của tỉnh dự báo được sẽ không đạt đúng hạn.",
    ]);
  });

  it("says once what province and nation moved alike on one indicator", () => {
    const twin = floorTargetOf({ code: "T-VN-1", level: "nation", name: { vi: "Bản cả nước", en: "The nation’s" } });
    const [, moved] = describeLead(overviewOf({ targets: [floorTargetOf(), twin] }), "vi");
    expect(moved).toBe(
      "Chỉ tiêu **Mỗi trạm y tế có ít nhất 4 bác sĩ** chuyển từ chậm tiến độ sang **nguy cơ không đạt**.",
    );
  });

  it("says that nothing changed its status, with the date compared with", () => {
    expect(describeLead(overviewOf({ targets: [targetOf()] }), "vi")).toEqual([
      "Không chỉ tiêu nào đổi trạng thái so với 30/9/2026.",
    ]);
  });

  it("of targets that were never measured claims nothing", () => {
    expect(describeLead(overviewOf({ targets: [silentTargetOf()] }), "vi")).toEqual([]);
  });

  it("does not call a span of several months a month", () => {
    const { comparison } = floorTargetOf();
    const from = comparison && { ...comparison.from, date: isoDate("2026-06-30") };
    const target = floorTargetOf({ comparison: comparison && from && { ...comparison, from } });
    expect(describeLead(overviewOf({ targets: [target] }), "vi")[0]).toMatch(/^Từ 30\/6\/2026 đến 31\/10\/2026, /);
  });
});

describe("the list of changes", () => {
  it("has status moves before figures, and a floor's figure as its shortfall", () => {
    const lines = listChanges(overviewOf(), "vi").map(({ date, text, figures }) => `${date} ${text} ${figures}`.trim());
    expect(lines).toEqual([
      "31/10 Mỗi trạm y tế có ít nhất 4 bác sĩ: từ chậm tiến độ sang **nguy cơ không đạt**",
      "31/10 Mỗi trạm y tế có ít nhất 4 bác sĩ: số còn thiếu 71 → 66 (tối đa 78)",
      "31/10 Bác sĩ trên 10.000 dân 11,46 → 11,52",
    ]);
  });

  it("names an indicator once although province and nation both follow it", () => {
    const nation = targetOf({ code: "T-VN-9", level: "nation" });
    const lines = listChanges(overviewOf({ targets: [nation, targetOf()] }), "vi");
    expect(lines.map((line) => line.code)).toEqual(["T-1"]);
  });
});

describe("the figure of a row", () => {
  it("of a floor is the stations that meet it of those that reported", () => {
    expect(printActual(floorTargetOf(), "vi")).toBe("25/66 trạm đạt");
  });

  it("just below the target takes one decimal more instead of printing the target", () => {
    expect(printActual(withActual(14.58), "vi")).toBe("14,58/vạn dân");
  });

  it("of one's own station is its number of doctors", () => {
    const floor = { units: 1, reporting: 1, meeting: 0, shortfall: 1, shortfallUpper: 1, total: 3 };
    expect(printActual(floorTargetOf({}, floor), "vi")).toBe("3 bác sĩ");
  });
});

describe("the footnotes", () => {
  it("name the thresholds, the population, who counts with rotation apart, the assumption and the sources", () => {
    const notes = listFootnotes(overviewOf(), "vi").join("\n");
    expect(notes).toContain("ngưỡng 0,95 và 0,6");
    expect(notes).toContain("dân số hành chính 31/12/2024: 1.622.901 người (số tạm dùng cho năm khác).");
    expect(notes).toContain("tính biên chế và hợp đồng; luân phiên ghi riêng");
    expect(notes).toContain("Ngoài ra có 2 bác sĩ luân phiên, biệt phái đang ở trạm");
    expect(notes).toContain("209 trạm cũ là điểm trạm của 69 đơn vị");
    expect(notes).toContain("Nguồn số liệu: Niên giám y tế 2026 (T-HT-1, T-1).");
    expect(notes).toContain("SỐ LIỆU MẪU");
  });

  it("speak of samples only where there are some", () => {
    const notes = listFootnotes(overviewOf({ sample: false, stations: null }), "vi").join("\n");
    expect(notes).not.toContain("SỐ LIỆU MẪU");
    expect(notes).not.toContain("209");
  });
});
