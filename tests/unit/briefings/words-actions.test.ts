import { describe, expect, it } from "vitest";
import type { BriefingSnapshot, Difference } from "@/lib/domain/briefings/snapshot";
import { isoDate } from "@/lib/domain/dates/iso-date";
import {
  briefingSnapshot,
  floorSnapshotTarget,
  recurringSnapshotTarget,
  silentSnapshotTarget,
  snapshotStation,
  snapshotValue,
} from "@/tests/support/briefing-snapshot";
import { briefingOf, paragraphsOf, ratio, textOf } from "./words-cases";

const OCTOBER = isoDate("2026-10-31");
const WHOLE = briefingSnapshot({ paragraphs: [] });

describe("shortcomings", () => {
  it("name the red targets with the day since when", () => {
    expect(textOf(WHOLE, "shortcomings.red")).toEqual([
      "Có 1 chỉ tiêu cần tập trung chỉ đạo: “Người dân được khám sức khỏe miễn phí ít nhất 1 lần/năm” (nguy cơ không đạt từ ngày 31/3/2026).",
      "1 target needs attention first: “People with a free check-up a year” (off track since 31 Mar 2026).",
    ]);
    const missed = ratio({ status: "missed", statusSince: null });
    expect(textOf(briefingOf([missed, recurringSnapshotTarget()]), "shortcomings.red")?.[1]).toBe(
      "2 targets need attention first: “Doctors per 10,000 people” (missed); “People with a free check-up a year” (off track since 31 Mar 2026).",
    );
  });

  it("name those behind schedule, and those without a figure with why", () => {
    expect(textOf(WHOLE, "shortcomings.behind")).toEqual([
      "Có 1 chỉ tiêu chậm tiến độ: “Trạm y tế có từ 4 bác sĩ” (từ ngày 31/3/2026).",
      "1 target is behind schedule: “Stations with at least 4 doctors” (since 31 Mar 2026).",
    ]);
    expect(textOf(WHOLE, "shortcomings.no-data")).toEqual([
      "Có 1 chỉ tiêu chưa có số liệu nên chưa đánh giá được: “Giường bệnh trên 10.000 dân” (đơn vị chưa báo cáo).",
      "1 target cannot be judged without a figure: “Hospital beds per 10,000 people” (not reported).",
    ]);
    const two = [silentSnapshotTarget(), silentSnapshotTarget({ row: 5, code: "HT-06" })];
    expect(textOf(briefingOf(two), "shortcomings.no-data")?.[0]).toBe(
      "Có 2 chỉ tiêu chưa có số liệu nên chưa đánh giá được (đơn vị chưa báo cáo): “Giường bệnh trên 10.000 dân”; “Giường bệnh trên 10.000 dân”.",
    );
  });

  it("name at most ten stations that did not report, and count the others", () => {
    const silent = Array.from({ length: 12 }, (_, index) =>
      snapshotStation({
        row: 20 + index,
        name: { vi: `Trạm ${"ABCDEFGHIJKL"[index]}`, en: `Station ${"ABCDEFGHIJKL"[index]}` },
        reported: false,
        counted: null,
        shortfall: null,
      }),
    );
    const of = (missing: number) =>
      textOf(
        briefingOf([ratio()], {
          stations: silent.slice(0, missing),
          completeness: { reporting: 69 - missing, units: 69, countedOn: OCTOBER },
        }),
        "shortcomings.missing-reports",
      );
    expect(of(1)).toEqual([
      "Đến ngày 31/10/2026 còn 1/69 trạm chưa báo cáo: Trạm A.",
      "By 31 Oct 2026, 1 of 69 stations has not reported: Station A.",
    ]);
    expect(of(12)).toEqual([
      "Đến ngày 31/10/2026 còn 12/69 trạm chưa báo cáo: Trạm A; Trạm B; Trạm C; Trạm D; Trạm E; Trạm F; Trạm G; Trạm H; Trạm I; Trạm J và 2 trạm khác.",
      "By 31 Oct 2026, 12 of 69 stations have not reported: Station A; Station B; Station C; Station D; Station E; Station F; Station G; Station H; Station I; Station J and 2 other stations.",
    ]);
    expect(of(11)?.[1]).toMatch(/Station J and 1 other station\.$/);
    expect(of(69)?.[0]).toBe("Đến ngày 31/10/2026 chưa có trạm nào trong 69 trạm báo cáo.");
  });

  it("say of which sums not all units reported", () => {
    expect(textOf(WHOLE, "shortcomings.partial")).toEqual([
      "Số liệu sau mới tính tại các trạm đã báo cáo, chưa phải của toàn tỉnh: “Trạm y tế có từ 4 bác sĩ” (66/69 trạm).",
      "These figures cover only the stations that reported, not the whole province: “Stations with at least 4 doctors” (66 of 69 stations).",
    ]);
  });

  it("flag contradictions of sources and of methods", () => {
    const snapshot = briefingOf([ratio({ flags: ["methods_disagree", "conflicting_sources"] })]);
    expect(textOf(snapshot, "shortcomings.conflicting")).toEqual([
      "Các nguồn cho số liệu khác nhau, cần đối chiếu: “Bác sĩ trên 10.000 dân”.",
      "Sources give different figures, to be reconciled: “Doctors per 10,000 people”.",
    ]);
    expect(textOf(snapshot, "shortcomings.disagreeing")).toEqual([
      "Các phương pháp đánh giá cho kết luận khác nhau, cần theo dõi thêm: “Bác sĩ trên 10.000 dân”.",
      "The methods come to different conclusions, to be watched: “Doctors per 10,000 people”.",
    ]);
  });

  it("say so where there are none", () => {
    const completeness = { reporting: 69, units: 69, countedOn: OCTOBER };
    expect(textOf(briefingOf([ratio()], { completeness }), "shortcomings.none")).toEqual([
      "Trong kỳ không có chỉ tiêu chậm tiến độ; các đơn vị đã báo cáo đủ.",
      "No target is late in the period, and all units have reported.",
    ]);
    expect(textOf(WHOLE, "shortcomings.none")).toBeNull();
  });
});

describe("figures revised since the previous briefing", () => {
  const difference = (more: Partial<Difference>): Difference => ({
    targetCode: "HT-01",
    name: { vi: "Bác sĩ trên 10.000 dân", en: "Doctors per 10,000 people" },
    unitCode: "per 10,000",
    decimals: 1,
    date: isoDate("2026-08-31"),
    kind: "revised",
    before: 11.4,
    after: 11.46,
    ...more,
  });
  const revised = (differences: readonly Difference[], more: Partial<BriefingSnapshot> = {}) =>
    textOf(briefingOf([ratio()], { previous: WHOLE.previous, differences, ...more }), "shortcomings.revised");

  it("are told before and after, with digits that tell them apart", () => {
    expect(revised([difference({})])).toEqual([
      "Số liệu điều chỉnh so với báo cáo trước (số liệu đến ngày 30/9/2026): “Bác sĩ trên 10.000 dân” ngày 31/8/2026: từ 11,40 thành 11,46/vạn dân.",
      "Figures revised since the previous briefing (as of 30 Sep 2026): “Doctors per 10,000 people” of 31 Aug 2026: from 11.40 to 11.46 per 10,000.",
    ]);
    expect(revised([difference({ targetCode: "gone", before: 11.42, after: 11.44 })])?.[0]).toContain(
      "từ 11,42 thành 11,44/vạn dân",
    );
  });

  it("withdrawn ones are told, new ones are not revisions, and long lists are cut", () => {
    expect(revised([difference({ kind: "withdrawn", after: null })])?.[0]).toContain(
      "“Bác sĩ trên 10.000 dân” ngày 31/8/2026: 11,40/vạn dân đã được rút lại.",
    );
    expect(revised([difference({ kind: "new", before: null })])).toBeNull();
    expect(revised(Array.from({ length: 12 }, () => difference({})))?.[1]).toMatch(/ and 2 other figures\.$/);
  });

  it("are not spoken of in the first briefing", () => {
    expect(revised([difference({})], { previous: null })).toBeNull();
  });
});

describe("the next period", () => {
  it("says what has to happen each month and by when", () => {
    expect(textOf(WHOLE, "next.HT-02")).toEqual([
      "“Trạm y tế có từ 4 bác sĩ”: để mọi trạm đạt mức sàn 4 bác sĩ vào ngày 31/12/2027, từ nay mỗi tháng phải giảm số thiếu bình quân 4,7 bác sĩ.",
      "“Stations with at least 4 doctors”: for every station to have the floor of 4 doctors by 31 Dec 2027, the shortfall has to fall by 4.7 doctors a month on average from now.",
    ]);
    expect(textOf(briefingOf([ratio()]), "next.HT-01")).toEqual([
      "“Bác sĩ trên 10.000 dân”: để đạt ít nhất 14,6/vạn dân vào ngày 31/12/2030, từ nay mỗi tháng phải tăng bình quân 0,060/vạn dân.",
      "“Doctors per 10,000 people”: to reach at least 14.6 per 10,000 by 31 Dec 2030 it has to rise by 0.060 per 10,000 a month on average from now.",
    ]);
    const falling = ratio({
      indicator: { ...ratio().indicator, unitCode: "%" },
      comparator: "at_most",
      target: { value: 15, valueTo: null, due: isoDate("2030-12-31") },
      required: { perMonth: -0.068, due: isoDate("2030-12-31") },
    });
    expect(textOf(briefingOf([falling]), "next.HT-01")?.[0]).toBe(
      "“Bác sĩ trên 10.000 dân”: để giảm xuống không quá 15% vào ngày 31/12/2030, từ nay mỗi tháng phải giảm bình quân 0,068 điểm %.",
    );
    expect(textOf(briefingOf([ratio({ status: "achieved" })]), "next.HT-01")).toBeNull();
  });

  it("says so where the pace counts the stations that did not report as having nobody", () => {
    const worse = floorSnapshotTarget({ required: { perMonth: -5.5714, due: isoDate("2027-12-31") } });
    expect(textOf(briefingOf([worse]), "next.HT-02")).toEqual([
      "“Trạm y tế có từ 4 bác sĩ”: để mọi trạm đạt mức sàn 4 bác sĩ vào ngày 31/12/2027, từ nay mỗi tháng phải giảm số thiếu bình quân 5,6 bác sĩ (coi 3 trạm chưa báo cáo là chưa có người).",
      "“Stations with at least 4 doctors”: for every station to have the floor of 4 doctors by 31 Dec 2027, the shortfall has to fall by 5.6 doctors a month on average from now (the 3 stations that did not report taken as having none).",
    ]);
  });

  it("asks for a national target that is late while the province's own on the same figures is not", () => {
    const nation = ratio({ row: 2, code: "VN-9", level: "nation", status: "off_track", owner: null });
    const keys = (own: "on_track" | "at_risk") =>
      paragraphsOf(briefingOf([ratio({ status: own, owner: null }), nation]))
        .filter(({ section }) => section === "next")
        .map(({ key }) => key);
    expect(keys("on_track")).toEqual(["next.HT-01", "next.VN-9"]);
    expect(keys("at_risk")).toEqual(["next.HT-01"]);
  });

  it("names whom to chase and what falls due within a year", () => {
    expect(textOf(WHOLE, "next.reports")).toEqual([
      "Đôn đốc 3 trạm chưa báo cáo gửi số liệu, đồng thời thông báo Ủy ban nhân dân cấp xã quản lý trạm.",
      "Urge the 3 stations that did not report, and tell the commune People's Committees that manage them.",
    ]);
    expect(textOf(WHOLE, "next.no-data")?.[0]).toBe(
      "Thu thập, trình duyệt số liệu còn thiếu của: “Giường bệnh trên 10.000 dân”.",
    );
    expect(textOf(WHOLE, "next.due")).toEqual([
      "Chỉ tiêu đến hạn trong một năm tới: “Người dân được khám sức khỏe miễn phí ít nhất 1 lần/năm” (ngày 31/12/2026).",
      "Due within a year: “People with a free check-up a year” (31 Dec 2026).",
    ]);
  });

  it("a target of every year falls due at the end of this one", () => {
    const target = recurringSnapshotTarget({ target: { value: 100, valueTo: null, due: isoDate("2030-12-31") } });
    expect(textOf(briefingOf([target]), "next.due")?.[0]).toContain("(ngày 31/12/2026)");
  });
});

describe("proposals", () => {
  it("ask the owner for doctors at stations, by when, and say what moving them would do", () => {
    expect(textOf(WHOLE, "proposals.HT-02")).toEqual([
      "Đề nghị Sở Y tế, Phòng Tổ chức cán bộ trình phương án bố trí 66 bác sĩ cho 41 trạm chưa đạt mức sàn (“Trạm y tế có từ 4 bác sĩ”, trong 66/69 trạm đã báo cáo), chậm nhất ngày 31/12/2027. Nếu điều chuyển toàn bộ số vượt mức sàn giữa các trạm thì vẫn còn thiếu 63 bác sĩ.",
      "Department of Health, personnel division to submit a plan for 66 doctors at 41 stations below the floor (“Stations with at least 4 doctors”, of the 66 of 69 stations that reported) by 31 Dec 2027. Even if all above the floor were moved between stations, it would still be 63 doctors short.",
    ]);
  });

  it("of one doctor at one station agree in number", () => {
    const counts = { units: 2, reporting: 2, meeting: 1, share: 0.5, total: 7, surplus: 1 };
    const sums = { shortfall: 1, shortfallUpper: 1, shortfallIfFreelyMoved: 0 };
    const target = floorSnapshotTarget({
      owner: null,
      floor: { ...counts, ...sums },
      actual: snapshotValue(1, { reporting: { reporting: 2, units: 2 } }),
      target: { value: 4, valueTo: null, due: OCTOBER },
      status: "missed",
    });
    expect(textOf(briefingOf([target]), "proposals.HT-02")).toEqual([
      "Đề nghị đơn vị được phân công chủ trì trình phương án bố trí 1 bác sĩ cho 1 trạm chưa đạt mức sàn (“Trạm y tế có từ 4 bác sĩ”); chỉ tiêu đã quá hạn ngày 31/10/2026. Điều chuyển số vượt mức sàn giữa các trạm là đủ bù số thiếu.",
      "The lead unit, once named, to submit a plan for 1 doctor at 1 station below the floor (“Stations with at least 4 doctors”); the due date 31 Oct 2026 has passed. Moving those above the floor between stations would be enough.",
    ]);
  });

  it("ask for measures in time, for a new deadline after it, for a result that is due", () => {
    const late = (status: "off_track" | "missed" | "due_unreported", due: string) =>
      textOf(
        briefingOf([ratio({ status, target: { value: 14.6, valueTo: null, due: isoDate(due) } })]),
        "proposals.HT-01",
      )?.[0];
    expect(late("off_track", "2030-12-31")).toBe(
      "Đề nghị Sở Y tế, Phòng Tổ chức cán bộ làm rõ nguyên nhân, trình giải pháp để “Bác sĩ trên 10.000 dân” đạt chỉ tiêu đúng hạn ngày 31/12/2030.",
    );
    expect(late("missed", "2026-06-30")).toBe(
      "Đề nghị Sở Y tế, Phòng Tổ chức cán bộ làm rõ nguyên nhân, trình giải pháp và thời hạn mới đối với “Bác sĩ trên 10.000 dân” (đã quá hạn ngày 30/6/2026).",
    );
    expect(late("due_unreported", "2026-06-30")).toBe(
      "Đề nghị Sở Y tế, Phòng Tổ chức cán bộ báo cáo kết quả cuối kỳ của “Bác sĩ trên 10.000 dân” (hạn ngày 30/6/2026).",
    );
  });

  it("gather what nobody answers for, what has no figure and what has no baseline", () => {
    const snapshot = briefingOf([
      ratio({ status: "at_risk", owner: null }),
      ratio({ code: "HT-07", row: 7, status: "no_data" }),
      silentSnapshotTarget({ flags: ["conflicting_sources"] }),
    ]);
    const texts = paragraphsOf(snapshot).filter(({ section }) => section === "proposals");
    expect(texts.map(({ key, text }) => [key, text.vi])).toEqual([
      [
        "proposals.owners",
        "Đề nghị phân công đơn vị chủ trì, làm rõ nguyên nhân và trình giải pháp đối với: “Bác sĩ trên 10.000 dân”.",
      ],
      [
        "proposals.no-data",
        "Đề nghị cung cấp số liệu đã được phê duyệt để đánh giá tiến độ các chỉ tiêu: “Giường bệnh trên 10.000 dân” (Sở Y tế, Phòng Tổ chức cán bộ).",
      ],
      ["proposals.baselines", "Đề nghị xác định mức gốc để đánh giá tiến độ của: “Bác sĩ trên 10.000 dân”."],
      [
        "proposals.sources",
        "Đề nghị đối chiếu, thống nhất nguồn số liệu các chỉ tiêu: “Giường bệnh trên 10.000 dân” (Sở Y tế, Phòng Tổ chức cán bộ).",
      ],
    ]);
  });
});
