import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { recurringSnapshotTarget, snapshotValue } from "@/tests/support/briefing-snapshot";
import { ratio, textOfTarget } from "./words-cases";

const PERCENTAGE = {
  code: "insurance_coverage",
  name: { vi: "Tỷ lệ bao phủ bảo hiểm y tế", en: "Health-insurance coverage" },
  unitCode: "% of residents",
  decimals: 2,
};
const VISITS = { code: "examination_visits", name: { vi: "Lượt khám", en: "Visits" }, unitCode: "visits", decimals: 0 };

describe("changes keep percent and percentage points apart", () => {
  const since = { previous: isoDate("2026-09-30"), samePeriod: isoDate("2025-10-31") };

  it("a ratio changes in its unit and relative to its base", () => {
    const target = ratio({
      previous: snapshotValue(11.5),
      samePeriod: snapshotValue(12.16),
      changeOnPrevious: { absolute: 0.08, percent: 0.6957, since: since.previous },
      changeOnSamePeriod: { absolute: -0.58, percent: -4.7697, since: since.samePeriod },
    });
    expect(textOfTarget(target)).toEqual([
      "Bác sĩ trên 10.000 dân: đúng tiến độ. Đến 31/10/2026 lộ trình cần 11,6, thực tế 11,58. So với tháng trước (ngày 30/9/2026) tăng 0,08/vạn dân, tương ứng tăng 0,70%. So với cùng kỳ năm trước (ngày 31/10/2025) giảm 0,58/vạn dân, tương ứng giảm 4,77%.",
      "Doctors per 10,000 people: on schedule. By 31 Oct 2026 the path needs 11.6, the actual is 11.58. Compared with the month before (30 Sep 2026), the figure is up 0.08 per 10,000, that is up 0.70%. Compared with the same period of last year (31 Oct 2025), the figure is down 0.58 per 10,000, that is down 4.77%.",
    ]);
  });

  it("a percentage changes in points alone", () => {
    const target = ratio({
      indicator: PERCENTAGE,
      actual: snapshotValue(94.7),
      cumulative: snapshotValue(94.7),
      previous: snapshotValue(89.4),
      changeOnPrevious: { absolute: 5.3, percent: null, since: since.previous },
      samePeriod: snapshotValue(93.7),
      changeOnSamePeriod: { absolute: 1, percent: null, since: since.samePeriod },
      reason: { vi: "Thực tế 94,7% dân số.", en: "The figure is 94.7% of residents." },
    });
    expect(textOfTarget(target)).toEqual([
      "Bác sĩ trên 10.000 dân: đúng tiến độ. Thực tế 94,70% dân số. So với tháng trước (ngày 30/9/2026) tăng 5,30 điểm %. So với cùng kỳ năm trước (ngày 31/10/2025) tăng 1,00 điểm %.",
      "Doctors per 10,000 people: on schedule. The figure is 94.70% of residents. Compared with the month before (30 Sep 2026), the figure is up 5.30 percentage points. Compared with the same period of last year (31 Oct 2025), the figure is up 1.00 percentage points.",
    ]);
  });

  it("a restated base is told, and so is one that cannot be restated", () => {
    const restated = ratio({
      samePeriod: snapshotValue(11, { restated: true }),
      changeOnSamePeriod: { absolute: 0.58, percent: 5.2727, since: since.samePeriod },
    });
    const [vi, en] = textOfTarget(restated) ?? [];
    expect(vi).toContain("tăng 0,58/vạn dân, tương ứng tăng 5,27% (đã tính lại theo đơn vị hiện nay).");
    expect(en).toContain("is up 0.58 per 10,000, that is up 5.27% (restated on today's units).");
    const broken = ratio({ samePeriod: { kind: "missing", reason: "not_comparable" } });
    expect(textOfTarget(broken)).toEqual([
      "Bác sĩ trên 10.000 dân: đúng tiến độ. Đến 31/10/2026 lộ trình cần 11,6, thực tế 11,58. Chưa so sánh được với cùng kỳ năm trước: số liệu gốc có trước khi sắp xếp đơn vị và chưa tính lại được theo đơn vị hiện nay.",
      "Doctors per 10,000 people: on schedule. By 31 Oct 2026 the path needs 11.6, the actual is 11.58. It cannot be compared with the same period of last year: the earlier figure dates from before the units were reorganised and cannot be restated on today's units.",
    ]);
  });

  it("of the first period nothing is told, of an unapproved base that it is not approved", () => {
    const first = textOfTarget(ratio({ previous: { kind: "missing", reason: "no_data" } }));
    expect(first?.[0]).not.toContain("tháng trước");
    const waiting = textOfTarget(ratio({ previous: { kind: "missing", reason: "not_approved" } }));
    expect(waiting?.[0]).toContain("Chưa so sánh được với tháng trước: số liệu chưa được phê duyệt.");
    expect(waiting?.[1]).toContain("It cannot be compared with the month before: not approved yet.");
  });

  it("no change is told in words, and a small one never prints as zero", () => {
    const change = (absolute: number) =>
      textOfTarget(
        ratio({
          previous: snapshotValue(11.58),
          changeOnPrevious: { absolute, percent: absolute / 0.1158, since: since.previous },
        }),
      )?.[0];
    expect(change(0)).toContain("So với tháng trước (ngày 30/9/2026) không thay đổi.");
    expect(change(0.001)).toContain("tăng 0,001/vạn dân, tương ứng tăng 0,01%.");
  });

  it("a yearly report does not compare twice with the year before", () => {
    const change = { absolute: 0.58, percent: 5.2727, since: since.samePeriod };
    const target = ratio({
      previous: snapshotValue(11),
      samePeriod: snapshotValue(11),
      changeOnPrevious: change,
      changeOnSamePeriod: change,
    });
    expect(textOfTarget(target, { kind: "yearly" })?.[0].match(/So với/g)).toHaveLength(1);
  });

  it("the period before is called after the kind of the briefing", () => {
    const change = { absolute: 0.08, percent: 0.6957, since: since.previous };
    const target = ratio({ previous: snapshotValue(11.5), changeOnPrevious: change });
    expect(textOfTarget(target, { kind: "quarterly" })?.[0]).toContain("So với quý trước (ngày 30/9/2026)");
    expect(textOfTarget(target, { kind: "nine_months" })?.[0]).toContain("So với kỳ trước (ngày 30/9/2026)");
    expect(textOfTarget(target, { kind: "quarterly" })?.[1]).toContain("Compared with the quarter before");
  });
});

describe("the year's plan", () => {
  const sentence = (achievement: number, value = 12) => {
    const yearPlan = { kind: "value", value, year: 2026, basis: "assigned" } as const;
    return textOfTarget(ratio({ achievement, yearPlan, samePeriod: snapshotValue(11) }))?.map(
      (text) => text.split("11,58. ")[1] ?? text.split("11.58. ")[1],
    );
  };

  it("is reached in part, exactly, or exceeded", () => {
    expect(sentence(87.3)).toEqual([
      "Kết quả đạt 87,30% kế hoạch năm 2026 (12/vạn dân).",
      "It is at 87.30% of the plan of 2026 (12 per 10,000).",
    ]);
    expect(sentence(100)).toEqual([
      "Kết quả đạt đúng kế hoạch năm 2026 (12/vạn dân).",
      "It is exactly at the plan of 2026 (12 per 10,000).",
    ]);
    expect(sentence(105.2, 11.5)).toEqual([
      "Kết quả vượt 5,20% kế hoạch năm 2026 (11,5/vạn dân).",
      "It is 5.20% beyond the plan of 2026 (11.5 per 10,000).",
    ]);
  });

  it("never looks reached before it is", () => {
    expect(sentence(99.998)?.[0]).toBe("Kết quả đạt 99,998% kế hoạch năm 2026 (12/vạn dân).");
  });

  it("of what has to fall is turned round, and says so", () => {
    const target = ratio({
      name: { vi: "Trẻ dưới 5 tuổi thấp còi", en: "Stunting of children under five" },
      indicator: { ...PERCENTAGE, unitCode: "%", decimals: 1 },
      comparator: "at_most",
      target: { value: 15, valueTo: null, due: isoDate("2030-12-31") },
      status: "regressing",
      previousStatus: "regressing",
      actual: snapshotValue(18.4),
      cumulative: snapshotValue(18.4),
      achievement: 95.1087,
      yearPlan: { kind: "value", value: 17.5, year: 2026, basis: "milestone" },
      samePeriod: snapshotValue(18.1),
      reason: {
        vi: "Đến 31/10/2026 lộ trình cần 17,2%, thực tế 18,4%: xa chỉ tiêu hơn mức gốc 18,1% ngày 31/12/2024.",
        en: "By 31 Oct 2026 the plan asks for 17.2%, the figure is 18.4%: further from the target than the baseline of 18.1% on 31 Dec 2024.",
      },
    });
    expect(textOfTarget(target)).toEqual([
      "Trẻ dưới 5 tuổi thấp còi: thụt lùi. Đến 31/10/2026 lộ trình cần 17,2%, thực tế 18,4%: xa chỉ tiêu hơn mức gốc 18,1% ngày 31/12/2024. Kết quả đạt 95,11% mốc kế hoạch năm 2026 (17,5%), tính ngược vì chỉ tiêu phải giảm.",
      "Stunting of children under five: moving away. By 31 Oct 2026 the plan asks for 17.2%, the figure is 18.4%: further from the target than the baseline of 18.1% on 31 Dec 2024. It is at 95.11% of the milestone of 2026 (17.5%), turned round because it has to fall.",
    ]);
    expect(textOfTarget({ ...target, achievement: null })?.[0]).not.toContain("kế hoạch");
  });
});

describe("counts of a period add up from January", () => {
  it("a yearly coverage tells what the month added and how much of the plan is done", () => {
    expect(textOfTarget(recurringSnapshotTarget({ indicator: { ...PERCENTAGE, decimals: 1 } }))).toEqual([
      "Người dân được khám sức khỏe miễn phí ít nhất 1 lần/năm: nguy cơ không đạt. Đến 31/10/2026 lộ trình cần 83,29%, thực tế 41,2%. Trong tháng tăng thêm 5,3 điểm %. Lũy kế từ đầu năm đạt 41,20% kế hoạch năm 2026 (100% dân số). Không có số liệu cùng kỳ năm trước để so sánh.",
      "People with a free check-up a year: off track. By 31 Oct 2026 the path needs 83.29%, the actual is 41.2%. During the month it gained 5.3 percentage points. Cumulatively since January, it is at 41.20% of the plan of 2026 (100% of residents). There is no figure of the same period of last year to compare with.",
    ]);
  });

  it("of a period that begins in January the same number is told once, and a share judged by its month says so", () => {
    const share = ratio({
      ...{ measure: "flow", indicator: { ...PERCENTAGE, unitCode: "%" }, samePeriod: snapshotValue(10.62) },
      ...{ actual: snapshotValue(12.16), inPeriod: snapshotValue(11.9), cumulative: snapshotValue(11.9) },
      reason: { vi: "Thực tế 12,16%.", en: "The figure is 12.16%." },
    });
    expect(textOfTarget(share)).toEqual([
      "Bác sĩ trên 10.000 dân: đúng tiến độ. Thực tế 12,16%. Lũy kế từ đầu năm 11,90%. Đánh giá theo số của tháng gần nhất (đến ngày 31/10/2026): 12,16%.",
      "Doctors per 10,000 people: on schedule. The figure is 12.16%. Cumulative since January: 11.90%. It is judged by the figure of the latest month (to 31 Oct 2026): 12.16%.",
    ]);
    expect(textOfTarget({ ...share, status: "not_started" })?.[0]).not.toContain("Đánh giá theo");
  });

  it("a number of visits tells the month, the year so far and the same months of last year", () => {
    const target = ratio({
      name: { vi: "Lượt khám bệnh", en: "Examination visits" },
      measure: "flow",
      indicator: VISITS,
      target: { value: 1_800_000, valueTo: null, due: isoDate("2026-12-31") },
      actual: snapshotValue(1_622_901),
      inPeriod: snapshotValue(162_290),
      cumulative: snapshotValue(1_622_901),
      previous: snapshotValue(1_460_611),
      changeOnPrevious: { absolute: 162_290, percent: 11.11, since: isoDate("2026-09-30") },
      samePeriod: snapshotValue(1_500_000),
      changeOnSamePeriod: { absolute: 122_901, percent: 8.1934, since: isoDate("2025-10-31") },
      achievement: 90.1612,
      yearPlan: { kind: "value", value: 1_800_000, year: 2026, basis: "assigned" },
      reason: { vi: "Thực tế 1.622.901 lượt khám.", en: "The figure is 1,622,901 visits." },
    });
    expect(textOfTarget(target)).toEqual([
      "Lượt khám bệnh: đúng tiến độ. Thực tế 1.622.901 lượt khám. Trong tháng thực hiện 162.290 lượt khám. Lũy kế từ đầu năm đạt 90,16% kế hoạch năm 2026 (1.800.000 lượt khám). So với cùng kỳ năm trước (ngày 31/10/2025) lũy kế tăng 122.901 lượt khám, tương ứng tăng 8,19%.",
      "Examination visits: on schedule. The figure is 1,622,901 visits. During the month: 162,290 visits. Cumulatively since January, it is at 90.16% of the plan of 2026 (1,800,000 visits). Compared with the same period of last year (31 Oct 2025), the cumulative figure is up 122,901 visits, that is up 8.19%.",
    ]);
  });
});
