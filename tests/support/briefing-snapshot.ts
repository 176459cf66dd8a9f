import type {
  BriefingSnapshot,
  SnapshotFigure,
  SnapshotStation,
  SnapshotTarget,
} from "@/lib/domain/briefings/snapshot";
import { isoDate } from "@/lib/domain/dates/iso-date";

// Made-up figures for tests of words and documents; they say nothing about any province.

const OCTOBER = isoDate("2026-10-31");

export function snapshotValue(
  value: number,
  more: Partial<Extract<SnapshotFigure, { kind: "value" }>> = {},
): SnapshotFigure {
  return {
    kind: "value",
    value,
    asOf: OCTOBER,
    sample: true,
    sourceId: "sample",
    reporting: null,
    restated: false,
    ...more,
  };
}

/** A ratio that has to rise, on its way; give what a test speaks of. */
export function snapshotTarget(more: Partial<SnapshotTarget> = {}): SnapshotTarget {
  return {
    row: 1,
    code: "HT-01",
    name: { vi: "Bác sĩ trên 10.000 dân", en: "Doctors per 10,000 people" },
    topic: "finance_personnel",
    level: "province",
    document: { vi: "Nghị quyết Đại hội XX", en: "Resolution of the 20th Congress" },
    isPlan: false,
    clause: { vi: "Chỉ tiêu 12", en: "Target 12" },
    indicator: {
      code: "doctors_per_10k",
      name: { vi: "Bác sĩ trên 10.000 dân", en: "Doctors per 10,000 people" },
      unitCode: "doctors per 10,000 people",
      decimals: 1,
    },
    measure: "stock",
    comparator: "at_least",
    target: { value: 14.6, valueTo: null, due: isoDate("2030-12-31") },
    floorValue: null,
    recursYearly: false,
    owner: { vi: "Sở Y tế, Phòng Tổ chức cán bộ", en: "Department of Health, personnel division" },
    status: "on_track",
    statusSince: isoDate("2026-03-31"),
    previousStatus: "on_track",
    reason: {
      vi: "Đến 31/10/2026 lộ trình cần 11,6, thực tế 11,58.",
      en: "By 31 Oct 2026 the path needs 11.6, the actual is 11.58.",
    },
    flags: ["sample_data"],
    actual: snapshotValue(11.58),
    yearPlan: { kind: "missing", reason: "no_plan" },
    inPeriod: snapshotValue(11.58),
    cumulative: snapshotValue(11.58),
    samePeriod: snapshotValue(11, { asOf: isoDate("2025-10-31") }),
    previous: snapshotValue(11.5, { asOf: isoDate("2026-09-30") }),
    achievement: null,
    changeOnPrevious: { absolute: 0.08, percent: 0.6957, since: isoDate("2026-09-30") },
    changeOnSamePeriod: { absolute: 0.58, percent: 5.2727, since: isoDate("2025-10-31") },
    required: { perMonth: 0.0604, due: isoDate("2030-12-31") },
    trend: { projected: 14.53, lower: 14.35, upper: 14.71, status: "unlikely" },
    floor: null,
    series: [
      { date: isoDate("2026-08-31"), value: 11.46, upper: null, sample: true },
      { date: isoDate("2026-09-30"), value: 11.5, upper: null, sample: true },
      { date: OCTOBER, value: 11.58, upper: null, sample: true },
    ],
    path: [
      { date: isoDate("2025-12-31"), value: 11 },
      { date: isoDate("2030-12-31"), value: 14.6 },
    ],
    sample: true,
    ...more,
  };
}

/** "At least 4 doctors at each station", 66 of 69 reported. */
export function floorSnapshotTarget(more: Partial<SnapshotTarget> = {}): SnapshotTarget {
  const reporting = { reporting: 66, units: 69 };
  return snapshotTarget({
    row: 2,
    code: "HT-02",
    name: { vi: "Trạm y tế có từ 4 bác sĩ", en: "Stations with at least 4 doctors" },
    topic: "grassroots",
    indicator: {
      code: "station_doctors_counted",
      name: { vi: "Bác sĩ tính vào mức sàn", en: "Doctors counted towards the floor" },
      unitCode: "doctors",
      decimals: 0,
    },
    comparator: "at_least",
    target: { value: 4, valueTo: null, due: isoDate("2027-12-31") },
    floorValue: 4,
    status: "at_risk",
    previousStatus: "on_track",
    reason: { vi: "Còn thiếu 66 bác sĩ tại 66 trạm đã báo cáo.", en: "66 doctors short at 66 stations that reported." },
    flags: ["partial_reporting", "sample_data"],
    actual: snapshotValue(66, { reporting }),
    inPeriod: snapshotValue(66, { reporting }),
    cumulative: snapshotValue(66, { reporting }),
    samePeriod: snapshotValue(108, { asOf: isoDate("2025-10-28"), reporting: { reporting: 69, units: 69 } }),
    previous: snapshotValue(70, { asOf: isoDate("2026-09-30"), reporting: { reporting: 69, units: 69 } }),
    changeOnPrevious: null,
    changeOnSamePeriod: null,
    required: { perMonth: -4.7143, due: isoDate("2027-12-31") },
    trend: { projected: 24, lower: 14, upper: 34, status: "will_miss" },
    floor: {
      units: 69,
      reporting: 66,
      meeting: 25,
      share: 25 / 66,
      shortfall: 66,
      shortfallUpper: 78,
      surplus: 3,
      total: 201,
      shortfallIfFreelyMoved: 63,
    },
    series: [
      { date: isoDate("2026-09-30"), value: 70, upper: 70, sample: true },
      { date: OCTOBER, value: 66, upper: 78, sample: true },
    ],
    path: [
      { date: isoDate("2025-12-31"), value: 108 },
      { date: isoDate("2027-12-31"), value: 0 },
    ],
    ...more,
  });
}

/** "A free check-up a year": counted anew each January. */
export function recurringSnapshotTarget(more: Partial<SnapshotTarget> = {}): SnapshotTarget {
  return snapshotTarget({
    row: 3,
    code: "HT-03",
    name: { vi: "Người dân được khám sức khỏe miễn phí ít nhất 1 lần/năm", en: "People with a free check-up a year" },
    topic: "preventive",
    indicator: {
      code: "annual_checkup_coverage",
      name: { vi: "Tỷ lệ dân số được khám sức khỏe trong năm", en: "Share of people with a check-up in the year" },
      unitCode: "% of population",
      decimals: 2,
    },
    measure: "flow",
    target: { value: 100, valueTo: null, due: isoDate("2026-12-31") },
    recursYearly: true,
    status: "off_track",
    previousStatus: "off_track",
    reason: {
      vi: "Đến 31/10/2026 lộ trình cần 83,29%, thực tế 41,2%.",
      en: "By 31 Oct 2026 the path needs 83.29%, the actual is 41.2%.",
    },
    actual: snapshotValue(41.2),
    yearPlan: { kind: "value", value: 100, year: 2026, basis: "target" },
    inPeriod: snapshotValue(5.3),
    cumulative: snapshotValue(41.2),
    samePeriod: { kind: "missing", reason: "not_applicable" },
    previous: snapshotValue(35.9, { asOf: isoDate("2026-09-30") }),
    achievement: 41.2,
    changeOnPrevious: { absolute: 5.3, percent: null, since: isoDate("2026-09-30") },
    changeOnSamePeriod: null,
    required: { perMonth: 29.4, due: isoDate("2026-12-31") },
    trend: null,
    ...more,
  });
}

/** Nothing approved for the period. */
export function silentSnapshotTarget(more: Partial<SnapshotTarget> = {}): SnapshotTarget {
  const missing: SnapshotFigure = { kind: "missing", reason: "not_reported" };
  return snapshotTarget({
    row: 4,
    code: "HT-04",
    name: { vi: "Giường bệnh trên 10.000 dân", en: "Hospital beds per 10,000 people" },
    topic: "treatment",
    indicator: {
      code: "beds_per_10k",
      name: { vi: "Giường bệnh trên 10.000 dân", en: "Hospital beds per 10,000 people" },
      unitCode: "beds per 10,000 people",
      decimals: 1,
    },
    target: { value: 45, valueTo: null, due: isoDate("2030-12-31") },
    status: "no_data",
    previousStatus: null,
    reason: {
      vi: "Đến 31/10/2026 chưa có số liệu nên chưa đánh giá được.",
      en: "No figure by 31 Oct 2026, so it cannot be judged.",
    },
    flags: [],
    ...{ actual: missing, inPeriod: missing, cumulative: missing, samePeriod: missing, previous: missing },
    changeOnPrevious: null,
    changeOnSamePeriod: null,
    required: null,
    trend: null,
    series: [],
    path: [],
    sample: false,
    ...more,
  });
}

export function snapshotStation(more: Partial<SnapshotStation> = {}): SnapshotStation {
  return {
    row: 20,
    code: "TYT-18073",
    communeCode: "18073",
    name: { vi: "Trạm y tế phường Thành Sen", en: "Health station of Thành Sen ward" },
    reported: true,
    missing: null,
    counted: 1,
    shortfall: 3,
    belowSince: isoDate("2025-07-31"),
    lastKnown: null,
    sample: true,
    ...more,
  };
}

/** October 2026 of Hà Tĩnh, monthly, calendar. */
export function briefingSnapshot(more: Partial<BriefingSnapshot> = {}): BriefingSnapshot {
  return {
    format: 1,
    province: { code: "42", name: { vi: "Hà Tĩnh", en: "Hà Tĩnh" } },
    kind: "monthly",
    regime: "calendar",
    period: { from: isoDate("2026-10-01"), to: OCTOBER },
    previousPeriod: { from: isoDate("2026-09-01"), to: isoDate("2026-09-30") },
    asOf: OCTOBER,
    completeness: { reporting: 66, units: 69, countedOn: OCTOBER },
    targets: [recurringSnapshotTarget(), floorSnapshotTarget(), silentSnapshotTarget(), snapshotTarget()],
    stations: [
      snapshotStation(),
      snapshotStation({
        row: 21,
        code: "TYT-18118",
        communeCode: "18118",
        name: { vi: "Trạm y tế xã Cẩm Lạc", en: "Health station of Cẩm Lạc commune" },
        counted: 4,
        shortfall: 0,
        belowSince: null,
      }),
      snapshotStation({
        row: 22,
        code: "TYT-18754",
        communeCode: "18754",
        name: { vi: "Trạm y tế phường Sông Trí", en: "Health station of Sông Trí ward" },
        reported: false,
        missing: "not_reported",
        counted: null,
        shortfall: null,
        belowSince: null,
        lastKnown: { date: isoDate("2026-09-30"), counted: 3 },
      }),
    ],
    commitments: [
      {
        row: 30,
        text: { vi: "Xây dựng trung tâm y tế chuyên sâu", en: "Build a specialised medical centre" },
        sourceId: "article-ht",
      },
    ],
    corrections: [
      {
        row: 31,
        indicator: { vi: "Bác sĩ trên 10.000 dân", en: "Doctors per 10,000 people" },
        unitCode: "doctors per 10,000 people",
        decimals: 1,
        unitName: null,
        date: isoDate("2026-08-31"),
        before: 11.4,
        after: 11.46,
        recordedOn: isoDate("2026-10-12"),
        sample: true,
      },
    ],
    footnotes: [
      {
        key: "counting_rule",
        text: {
          vi: "Bác sĩ tính vào mức sàn: biên chế và hợp đồng.",
          en: "Doctors counted towards the floor: permanent and contract.",
        },
      },
    ],
    sources: [
      { id: "sample", title: "SỐ LIỆU MẪU", publisher: "", address: "" },
      { id: "article-ht", title: "Hà Tĩnh nâng chất y tế cơ sở", publisher: "Báo", address: "https://example.vn/ht" },
    ],
    previous: {
      id: "00000000-0000-4000-8000-000000000016",
      number: 16,
      hash: "a".repeat(64),
      asOf: isoDate("2026-09-30"),
    },
    differences: [
      {
        targetCode: "HT-01",
        name: { vi: "Bác sĩ trên 10.000 dân", en: "Doctors per 10,000 people" },
        unitCode: "doctors per 10,000 people",
        decimals: 1,
        date: isoDate("2026-08-31"),
        kind: "revised",
        before: 11.4,
        after: 11.46,
      },
    ],
    paragraphs: [
      {
        key: "results.targets.summary",
        section: "results",
        topic: "targets",
        text: {
          vi: "Đến ngày 31/10/2026 có 4 chỉ tiêu được theo dõi: 1 chỉ tiêu đúng tiến độ, 1 chỉ tiêu chậm tiến độ.",
          en: "On 31 Oct 2026, 4 targets are followed: 1 on schedule, 1 behind schedule.",
        },
        row: null,
      },
      {
        key: "results.grassroots.HT-02",
        section: "results",
        topic: "grassroots",
        text: {
          vi: "Trạm y tế có từ 4 bác sĩ: còn thiếu 66 bác sĩ tại 66/69 trạm đã báo cáo.",
          en: "Stations with at least 4 doctors: 66 doctors short at 66 of 69 stations that reported.",
        },
        row: 2,
      },
    ],
    sample: true,
    ...more,
  };
}
