import { describe, expect, it } from "vitest";
import type { SnapshotTarget } from "@/lib/domain/briefings/snapshot";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { floorSnapshotTarget, snapshotStation, snapshotValue } from "@/tests/support/briefing-snapshot";
import { briefingOf, textOf, textOfTarget } from "./words-cases";

const FLOOR = {
  units: 69,
  reporting: 66,
  meeting: 25,
  share: 25 / 66,
  shortfall: 66,
  shortfallUpper: 78,
  surplus: 3,
  total: 201,
  shortfallIfFreelyMoved: 63,
};

const floor = (counts: Partial<typeof FLOOR>, more: Partial<SnapshotTarget> = {}) =>
  floorSnapshotTarget({ floor: { ...FLOOR, ...counts }, ...more });

/** A station of Sơn Kim with so many doctors. */
const station = (index: number, counted: number, since = "2025-07-31") =>
  snapshotStation({
    row: 20 + index,
    code: `TYT-${index}`,
    name: { vi: `Trạm y tế xã Sơn Kim ${index}`, en: `Sơn Kim ${index} health station` },
    counted,
    shortfall: Math.max(0, 4 - counted),
    belowSince: isoDate(since),
  });

const stationsOf = (target: SnapshotTarget, stations: ReturnType<typeof station>[]) =>
  textOf(briefingOf([target], { stations }), "results.grassroots.HT-02.stations");

describe("a floor for every station", () => {
  it("tells how many of how many reported, and does not compare sums over other stations", () => {
    expect(textOfTarget(floorSnapshotTarget())).toEqual([
      "Trạm y tế có từ 4 bác sĩ (tại 66/69 trạm đã báo cáo): chậm tiến độ (tháng trước: đúng tiến độ). Còn thiếu 66 bác sĩ tại 66 trạm đã báo cáo. Không so sánh với tháng trước và cùng kỳ năm trước do số trạm đã báo cáo khác nhau hoặc chưa đủ: 66/69 so với 69/69.",
      "Stations with at least 4 doctors (at 66 of 69 stations that reported): behind schedule (the month before: on schedule). 66 doctors short at 66 stations that reported. It is not compared with the month before or the same period of last year because the stations that reported are not the same or not all: 66 of 69 against 69 of 69.",
    ]);
  });

  it("compares what is short where all reported", () => {
    const reporting = { reporting: 69, units: 69 };
    const target = floor(
      { reporting: 69 },
      {
        previousStatus: "at_risk",
        actual: snapshotValue(66, { reporting }),
        changeOnPrevious: { absolute: -4, percent: -5.7143, since: isoDate("2026-09-30") },
        samePeriod: snapshotValue(108, { restated: true }),
        changeOnSamePeriod: { absolute: -42, percent: -38.8889, since: isoDate("2025-10-31") },
      },
    );
    expect(textOfTarget(target)).toEqual([
      "Trạm y tế có từ 4 bác sĩ (tại 69/69 trạm đã báo cáo): chậm tiến độ. Còn thiếu 66 bác sĩ tại 66 trạm đã báo cáo. So với tháng trước (ngày 30/9/2026) số thiếu giảm 4 bác sĩ, tương ứng giảm 5,71%. So với cùng kỳ năm trước (ngày 31/10/2025) số thiếu giảm 42 bác sĩ, tương ứng giảm 38,89% (đã tính lại theo đơn vị hiện nay).",
      "Stations with at least 4 doctors (at 69 of 69 stations that reported): behind schedule. 66 doctors short at 66 stations that reported. Compared with the month before (30 Sep 2026), the shortfall is down 4 doctors, that is down 5.71%. Compared with the same period of last year (31 Oct 2025), the shortfall is down 42 doctors, that is down 38.89% (restated on today's units).",
    ]);
  });

  it("with nobody reported has no number of doctors at all", () => {
    const target = floor(
      { reporting: 0, meeting: 0 },
      { status: "no_data", previousStatus: null, actual: { kind: "missing", reason: "not_reported" } },
    );
    expect(textOfTarget(target)).toEqual([
      "Trạm y tế có từ 4 bác sĩ: đến ngày 31/10/2026 chưa có trạm nào trong 69 trạm báo cáo nên chưa đánh giá được.",
      "Stations with at least 4 doctors: by 31 Oct 2026 none of the 69 stations has reported, so it cannot be judged.",
    ]);
  });

  it("of an earlier day says which day's stations it speaks of", () => {
    const actual = snapshotValue(66, { asOf: isoDate("2026-09-30"), reporting: { reporting: 66, units: 69 } });
    const target = floor({}, { actual, cumulative: { kind: "missing", reason: "not_reported" } });
    expect(textOfTarget(target)?.[0]).toMatch(
      /^Trạm y tế có từ 4 bác sĩ \(tại 66\/69 trạm đã báo cáo ngày 30\/9\/2026\):/,
    );
    expect(stationsOf(target, [])?.[0]).toBe(
      "Ngày 30/9/2026, trong 66 trạm đã báo cáo có 25 trạm (37,88%) đạt mức sàn 4 bác sĩ, 41 trạm chưa đạt.",
    );
  });
});

describe("the stations below the floor", () => {
  it("are named worst first, five at most, the others counted", () => {
    const stations = [
      station(1, 3),
      station(2, 1),
      station(3, 2),
      station(4, 0),
      station(5, 3, "2026-01-31"),
      station(6, 3, "2025-12-31"),
      station(7, 4),
    ];
    expect(stationsOf(floor({}), stations)).toEqual([
      "Trong 66 trạm đã báo cáo có 25 trạm (37,88%) đạt mức sàn 4 bác sĩ, 41 trạm chưa đạt; thiếu nhiều nhất là Trạm y tế xã Sơn Kim 4 (thiếu 4 bác sĩ, từ ngày 31/7/2025); Trạm y tế xã Sơn Kim 2 (thiếu 3 bác sĩ, từ ngày 31/7/2025); Trạm y tế xã Sơn Kim 3 (thiếu 2 bác sĩ, từ ngày 31/7/2025); Trạm y tế xã Sơn Kim 1 (thiếu 1 bác sĩ, từ ngày 31/7/2025); Trạm y tế xã Sơn Kim 6 (thiếu 1 bác sĩ, từ ngày 31/12/2025) và 36 trạm khác; xem phụ lục danh sách trạm chưa đạt mức sàn.",
      "Of 66 stations that reported, 25 (37.88%) meet the floor of 4 doctors and 41 do not; the worst are Sơn Kim 4 health station (4 doctors short, since 31 Jul 2025); Sơn Kim 2 health station (3 doctors short, since 31 Jul 2025); Sơn Kim 3 health station (2 doctors short, since 31 Jul 2025); Sơn Kim 1 health station (1 doctor short, since 31 Jul 2025); Sơn Kim 6 health station (1 doctor short, since 31 Dec 2025) and 36 other stations; see the annex of stations below the floor.",
    ]);
  });

  it("below the floor in their first report already may have been so before", () => {
    const first = { ...station(1, 3), isBelowFromFirstReport: true };
    expect(stationsOf(floor({ units: 2, reporting: 2, meeting: 1 }), [first])).toEqual([
      "Trong 2 trạm đã báo cáo có 1 trạm (50,00%) đạt mức sàn 4 bác sĩ, 1 trạm chưa đạt: Trạm y tế xã Sơn Kim 1 (thiếu 1 bác sĩ, từ ngày 31/7/2025 hoặc trước).",
      "Of 2 stations that reported, 1 (50.00%) meets the floor of 4 doctors and 1 does not: Sơn Kim 1 health station (1 doctor short, since 31 Jul 2025 or before).",
    ]);
  });

  it("agree in number when there is one", () => {
    expect(stationsOf(floor({ units: 2, reporting: 2, meeting: 1 }), [station(1, 3)])).toEqual([
      "Trong 2 trạm đã báo cáo có 1 trạm (50,00%) đạt mức sàn 4 bác sĩ, 1 trạm chưa đạt: Trạm y tế xã Sơn Kim 1 (thiếu 1 bác sĩ, từ ngày 31/7/2025).",
      "Of 2 stations that reported, 1 (50.00%) meets the floor of 4 doctors and 1 does not: Sơn Kim 1 health station (1 doctor short, since 31 Jul 2025).",
    ]);
  });

  it("are not spoken of where all meet it, and not twice for a national floor", () => {
    expect(stationsOf(floor({ meeting: 66 }), [])).toBeNull();
    const nation = floor({}, { code: "VN-1", row: 9, level: "nation" });
    expect(textOf(briefingOf([nation, floor({})]), "results.grassroots.VN-1.stations")).toBeNull();
  });

  it("that did not report are never among them", () => {
    const silent = { ...station(8, 0), reported: false, counted: null, shortfall: null };
    expect(stationsOf(floor({ units: 2, reporting: 1, meeting: 0 }), [silent, station(1, 3)])).toEqual([
      "Trong 1 trạm đã báo cáo không có trạm nào đạt mức sàn 4 bác sĩ: Trạm y tế xã Sơn Kim 1 (thiếu 1 bác sĩ, từ ngày 31/7/2025).",
      "Of 1 station that reported, none meets the floor of 4 doctors: Sơn Kim 1 health station (1 doctor short, since 31 Jul 2025).",
    ]);
  });
});
