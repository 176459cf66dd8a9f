import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { STATUSES } from "@/lib/domain/targets/types";
import { briefingSnapshot, silentSnapshotTarget, snapshotValue } from "@/tests/support/briefing-snapshot";
import { briefingOf, paragraphsOf, ratio, textOf, textOfTarget } from "./words-cases";

const OCTOBER = isoDate("2026-10-31");
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

  it("the reason prints its figure with the digits of the tables, and no other number", () => {
    const indicator = { ...ratio().indicator, decimals: 2 };
    const reason = {
      vi: "Đến 31/10/2026 lộ trình cần 11,55, thực tế 11,5/vạn dân (11,5–11,54), mức 111,5.",
      en: "By 31 Oct 2026 the plan asks for 11.55, the figure is 11.5 per 10,000 (11.5–11.54), level 111.5.",
    };
    const target = ratio({ indicator, reason, actual: snapshotValue(11.5), samePeriod: snapshotValue(11) });
    expect(textOfTarget(target)).toEqual([
      "Bác sĩ trên 10.000 dân: đúng tiến độ. Đến 31/10/2026 lộ trình cần 11,55, thực tế 11,50/vạn dân (11,50–11,54), mức 111,5.",
      "Doctors per 10,000 people: on schedule. By 31 Oct 2026 the plan asks for 11.55, the figure is 11.50 per 10,000 (11.50–11.54), level 111.5.",
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

describe("reasons in a report", () => {
  it("speak of no colours, and of methods as the third part does", () => {
    const reason = {
      vi: "Nếu 3 trạm chưa báo cáo đều trống thì còn 78. Trường hợp xấu hơn quyết định màu. Các phương pháp không thống nhất. Thực tế 11,58.",
      en: "If the 3 stations that did not report had none it is 78. The worse case decides the colour. The methods disagree. The figure is 11.58.",
    };
    expect(textOfTarget(ratio({ reason, samePeriod: snapshotValue(11) }))).toEqual([
      "Bác sĩ trên 10.000 dân: đúng tiến độ. Nếu 3 trạm chưa báo cáo đều trống thì còn 78. Đánh giá theo trường hợp xấu hơn. Các phương pháp đánh giá cho kết luận khác nhau. Thực tế 11,58.",
      "Doctors per 10,000 people: on schedule. If the 3 stations that did not report had none it is 78. It is judged by the worse case. The methods come to different conclusions. The figure is 11.58.",
    ]);
  });
});

describe("the summary", () => {
  it("counts what is judged for the first time, so that what moved can be seen", () => {
    const targets = [
      ratio({ status: "off_track", previousStatus: "not_started" }),
      ratio({ status: "achieved", previousStatus: "no_data", code: "HT-05", row: 2 }),
      ratio({ status: "not_started", previousStatus: "no_data", code: "HT-06", row: 3 }),
      ratio({ status: "at_risk", previousStatus: "on_track", code: "HT-07", row: 4 }),
    ];
    const [vi, en] = textOf(briefingOf(targets), "results.targets.summary") ?? [];
    expect(vi).toMatch(
      /So với tháng trước: “Bác sĩ trên 10\.000 dân” từ đúng tiến độ chuyển sang chậm tiến độ\. Có 2 chỉ tiêu lần đầu được đánh giá tiến độ\.$/,
    );
    expect(en).toMatch(/from on schedule to behind schedule\. 2 targets are judged for the first time\.$/);
  });

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
