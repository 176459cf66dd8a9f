import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { STATUSES } from "@/lib/domain/targets/types";
import {
  briefingSnapshot,
  recurringSnapshotTarget,
  silentSnapshotTarget,
  snapshotValue,
} from "@/tests/support/briefing-snapshot";
import { briefingOf, paragraphsOf, ratio, textOf, textOfTarget } from "./words-cases";

const OCTOBER = isoDate("2026-10-31");
const PERCENTAGE = {
  code: "insurance_coverage",
  name: { vi: "Tỷ lệ bao phủ bảo hiểm y tế", en: "Health-insurance coverage" },
  unitCode: "% of residents",
  decimals: 2,
};
const VISITS = { code: "examination_visits", name: { vi: "Lượt khám", en: "Visits" }, unitCode: "visits", decimals: 0 };

describe("a target has its status in the words of the one list", () => {
  const SAID = {
    missed: ["không đạt", "missed"],
    due_unreported: ["đến hạn, chưa có kết quả", "due, result not in"],
    regressing: ["thụt lùi", "moving away"],
    off_track: ["nguy cơ không đạt", "off track"],
    at_risk: ["chậm tiến độ", "behind schedule"],
    not_started: ["chưa đến kỳ", "not started"],
    on_track: ["đúng tiến độ", "on schedule"],
    achieved: ["đạt", "met"],
  } as const;

  it.each(STATUSES.filter((status) => status !== "no_data"))("%s", (status) => {
    const samePeriod = snapshotValue(11);
    const [vi, en] = SAID[status];
    expect(textOfTarget(ratio({ status, previousStatus: status, samePeriod }))).toEqual([
      `Bác sĩ trên 10.000 dân: ${vi}. Đến 31/10/2026 lộ trình cần 11,6, thực tế 11,58.`,
      `Doctors per 10,000 people: ${en}. By 31 Oct 2026 the path needs 11.6, the actual is 11.58.`,
    ]);
  });

  it("no_data tells why there is no figure, and never a zero", () => {
    expect(textOfTarget(silentSnapshotTarget())).toEqual([
      "Giường bệnh trên 10.000 dân: đến ngày 31/10/2026 chưa có số liệu (đơn vị chưa báo cáo) nên chưa đánh giá được.",
      "Hospital beds per 10,000 people: by 31 Oct 2026 there is no figure (not reported), so it cannot be judged.",
    ]);
  });

  it("no_data with a figure, but nothing to judge it by, leaves the word to the reason", () => {
    const reason = {
      vi: "Số liệu ngày 31/10/2026 là 11,58/vạn dân. Chưa có mức gốc nên chưa xếp được tiến độ.",
      en: "The figure of 31 Oct 2026 is 11.58 per 10,000. Without a baseline its pace cannot be judged.",
    };
    expect(
      textOfTarget(ratio({ status: "no_data", previousStatus: null, reason, samePeriod: snapshotValue(11) })),
    ).toEqual([
      "Bác sĩ trên 10.000 dân. Số liệu ngày 31/10/2026 là 11,58/vạn dân. Chưa có mức gốc nên chưa xếp được tiến độ.",
      "Doctors per 10,000 people. The figure of 31 Oct 2026 is 11.58 per 10,000. Without a baseline its pace cannot be judged.",
    ]);
  });

  it("another status than at the end of the period before is told with it", () => {
    const [vi, en] = textOfTarget(ratio({ status: "at_risk", previousStatus: "on_track" })) ?? [];
    expect(vi).toMatch(/^Bác sĩ trên 10\.000 dân: chậm tiến độ \(tháng trước: đúng tiến độ\)\. Đến/);
    expect(en).toMatch(/^Doctors per 10,000 people: behind schedule \(the month before: on schedule\)\. By/);
  });
});

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
      "Người dân được khám sức khỏe miễn phí ít nhất 1 lần/năm: nguy cơ không đạt. Đến 31/10/2026 lộ trình cần 83,29%, thực tế 41,2%. Trong tháng tăng thêm 5,3 điểm %. Lũy kế từ đầu năm đạt 41,2% kế hoạch năm 2026 (100% dân số). Không có số liệu cùng kỳ năm trước để so sánh.",
      "People with a free check-up a year: off track. By 31 Oct 2026 the path needs 83.29%, the actual is 41.2%. During the month it gained 5.3 percentage points. Cumulatively since January, it is at 41.2% of the plan of 2026 (100% of residents). There is no figure of the same period of last year to compare with.",
    ]);
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

describe("figures and their digits", () => {
  it("a target that is exactly met is told so", () => {
    const target = ratio({
      status: "achieved",
      previousStatus: "achieved",
      actual: snapshotValue(14.6),
      cumulative: snapshotValue(14.6),
      samePeriod: snapshotValue(14),
      reason: {
        vi: "Số liệu ngày 31/10/2026 là 14,6/vạn dân, đạt chỉ tiêu ít nhất 14,6 (hạn 31/12/2030).",
        en: "The figure of 31 Oct 2026 is 14.6 per 10,000, which meets the target of at least 14.6 (due 31 Dec 2030).",
      },
    });
    expect(textOfTarget(target)).toEqual([
      "Bác sĩ trên 10.000 dân: đạt. Số liệu ngày 31/10/2026 là 14,6/vạn dân, đạt chỉ tiêu ít nhất 14,6 (hạn 31/12/2030). Kết quả bằng đúng mức chỉ tiêu.",
      "Doctors per 10,000 people: met. The figure of 31 Oct 2026 is 14.6 per 10,000, which meets the target of at least 14.6 (due 31 Dec 2030). The result is exactly the target.",
    ]);
  });

  it("a figure that the reason does not tell is told with its date, and an older one as such", () => {
    const target = ratio({
      actual: snapshotValue(11.52, { asOf: isoDate("2026-09-30") }),
      inPeriod: { kind: "missing", reason: "not_approved" },
      cumulative: { kind: "missing", reason: "not_approved" },
      reason: { vi: "Nhịp hiện nay là đủ.", en: "The pace is enough." },
    });
    expect(textOfTarget(target)).toEqual([
      "Bác sĩ trên 10.000 dân: đúng tiến độ. Nhịp hiện nay là đủ. Số liệu ngày 30/9/2026: 11,52/vạn dân. Chưa có số liệu của kỳ báo cáo (số liệu chưa được phê duyệt); trên đây là số liệu gần nhất.",
      "Doctors per 10,000 people: on schedule. The pace is enough. Figure of 30 Sep 2026: 11.52 per 10,000. There is no figure of the period (not approved yet); this is the latest one.",
    ]);
  });

  it("what is shared by many targets is told once, in the summary", () => {
    const shared = {
      flags: ["denominator_provisional", "sample_data"] as const,
      samePeriod: snapshotValue(11),
      reason: {
        vi: "Thực tế 11,58/vạn dân. Dân số dùng để tính chưa phải số chính thức hoặc là của năm khác. Có dùng số liệu mẫu.",
        en: "The figure is 11.58 per 10,000. The population used is not final, or is that of another year. Sample data are used.",
      },
    };
    const snapshot = briefingOf([ratio(shared), ratio({ ...shared, row: 2, code: "HT-05" })]);
    expect(textOf(snapshot, "results.finance_personnel.HT-01")).toEqual([
      "Bác sĩ trên 10.000 dân: đúng tiến độ. Thực tế 11,58/vạn dân.",
      "Doctors per 10,000 people: on schedule. The figure is 11.58 per 10,000.",
    ]);
    expect(textOf(snapshot, "results.targets.summary")).toEqual([
      "Đến ngày 31/10/2026 theo dõi 2 chỉ tiêu: 2 chỉ tiêu đúng tiến độ. Có 2 chỉ tiêu dùng số liệu mẫu; 2 chỉ tiêu tính theo dân số chưa phải số chính thức hoặc là của năm khác.",
      "On 31 Oct 2026, 2 targets are followed: 2 on schedule. Of these, sample data are used for 2; a population that is not final, or of another year, is used for 2.",
    ]);
  });

  it("a national target that repeats the province's own points at it", () => {
    const name = { vi: "Bác sĩ trên 10.000 dân (cả nước)", en: "Doctors per 10,000 people (nation)" };
    const snapshot = briefingOf([ratio(), ratio({ row: 2, code: "VN-1", level: "nation", name })]);
    expect(textOf(snapshot, "results.finance_personnel.VN-1")).toEqual([
      "Bác sĩ trên 10.000 dân (cả nước): đúng tiến độ; số liệu, tiến độ như chỉ tiêu “Bác sĩ trên 10.000 dân” của tỉnh.",
      "Doctors per 10,000 people (nation): on schedule; figures and progress are those of the province's target “Doctors per 10,000 people”.",
    ]);
    expect(paragraphsOf(snapshot).map(({ key }) => key)).toEqual([
      "results.targets.summary",
      "results.finance_personnel.HT-01",
      "results.finance_personnel.VN-1",
      "next.HT-01",
    ]);
  });
});

describe("the summary", () => {
  const summary = (reporting: number, units: number) =>
    textOf(
      briefingOf([ratio()], { completeness: { reporting, units, countedOn: OCTOBER } }),
      "results.targets.summary",
    );

  it("says first how many of how many reported, then the statuses, worst first, and what changed", () => {
    expect(textOf(briefingSnapshot({ paragraphs: [] }), "results.targets.summary")).toEqual([
      "Đến ngày 31/10/2026 có 66/69 trạm đã báo cáo; các số cộng dưới đây chỉ tính tại trạm đã báo cáo. Theo dõi 4 chỉ tiêu: 1 chỉ tiêu nguy cơ không đạt; 1 chỉ tiêu chậm tiến độ; 1 chỉ tiêu chưa có số liệu; 1 chỉ tiêu đúng tiến độ. Có 3 chỉ tiêu dùng số liệu mẫu. So với tháng trước: “Trạm y tế có từ 4 bác sĩ” từ đúng tiến độ chuyển sang chậm tiến độ.",
      "By 31 Oct 2026, 66 of 69 stations have reported; sums below cover only the stations that reported. 4 targets are followed: 1 off track; 1 behind schedule; 1 no data; 1 on schedule. Of these, sample data are used for 3. Since the month before: “Stations with at least 4 doctors” went from on schedule to behind schedule.",
    ]);
  });

  it("agrees in number with one station, all and none", () => {
    expect(summary(69, 69)).toEqual([
      "Đến ngày 31/10/2026 cả 69 trạm đã báo cáo. Theo dõi 1 chỉ tiêu: 1 chỉ tiêu đúng tiến độ.",
      "By 31 Oct 2026, all 69 stations have reported. 1 target is followed: 1 on schedule.",
    ]);
    expect(summary(1, 69)?.[1]).toMatch(/^By 31 Oct 2026, 1 of 69 stations has reported;/);
    expect(summary(1, 1)).toEqual([
      "Đến ngày 31/10/2026 trạm đã báo cáo. Theo dõi 1 chỉ tiêu: 1 chỉ tiêu đúng tiến độ.",
      "By 31 Oct 2026, the station has reported. 1 target is followed: 1 on schedule.",
    ]);
    expect(summary(0, 69)).toEqual([
      "Đến ngày 31/10/2026 chưa có trạm nào trong 69 trạm báo cáo. Theo dõi 1 chỉ tiêu: 1 chỉ tiêu đúng tiến độ.",
      "By 31 Oct 2026, none of the 69 stations has reported. 1 target is followed: 1 on schedule.",
    ]);
  });

  it("of no target says so", () => {
    expect(textOf(briefingOf([]), "results.targets.summary")).toEqual([
      "Chưa có chỉ tiêu nào được theo dõi.",
      "No target is followed yet.",
    ]);
  });
});
