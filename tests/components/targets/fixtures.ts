import type { TargetPageData } from "@/components/targets/page-data";
import { isoDate } from "@/lib/domain/dates/iso-date";
import type { StationRow } from "@/lib/features/stations/types";
import type { SeriesPoint, SourceRef, TargetDetail } from "@/lib/features/targets/types";

const article: SourceRef = {
  id: "art-hatinh",
  title: "Y tế Hà Tĩnh đổi mới toàn diện",
  publisher: "Báo Hà Tĩnh",
  address: "https://baohatinh.vn/bai-viet.html",
  place: "HT-07",
};
const registry: SourceRef = { id: "registry", title: "", publisher: "", address: "", place: "" };

export function makeStation(
  code: string,
  name: string,
  counted: number | null,
  change: Partial<StationRow> = {},
): StationRow {
  return {
    code: `TYT-${code}`,
    name: { vi: `Trạm Y tế ${name}`, en: `${name} Health Station` },
    communeCode: code,
    communeName: { vi: name, en: name },
    isWard: name.startsWith("Phường"),
    terrain: "plain",
    longitude: 105.9 + Number(code) / 1e5,
    latitude: 18.3,
    points: 3,
    reportState: counted === null ? "unconfirmed" : "confirmed",
    doctors:
      counted === null ? null : { permanent: counted, contract: 0, rotated: 1, onSiteFte: counted + 0.5, counted },
    shortfall: counted === null ? null : Math.max(0, 4 - counted),
    lastKnown: counted === null ? { date: isoDate("2026-09-30"), counted: 3 } : null,
    sample: true,
    ...change,
  };
}

function makePoint(date: string, value: number, change: Partial<SeriesPoint> = {}): SeriesPoint {
  return {
    date: isoDate(date),
    value,
    upper: value,
    approved: true,
    sample: true,
    reporting: { reporting: 69, units: 69 },
    ...change,
  };
}

const laidDown = {
  code: "T-HT-1",
  name: { vi: "Mỗi trạm y tế có ít nhất 4 bác sĩ", en: "At least 4 doctors at every health station" },
  level: "province",
  provinceCode: "42",
  resolution: {
    id: "HT-CONGRESS-20",
    title: { vi: "Nghị quyết Đại hội Đảng bộ tỉnh Hà Tĩnh lần thứ XX", en: "Resolution of the 20th Congress" },
    short: { vi: "NQ ĐH XX", en: "20th Congress" },
    issuer: { vi: "Đại hội Đảng bộ tỉnh Hà Tĩnh", en: "Hà Tĩnh Provincial Party Congress" },
    date: isoDate("2025-10-02"),
    datePrecision: "day",
    isDraft: false,
    isPlan: false,
    source: article,
  },
  clause: { vi: "Số bác sĩ tại mỗi trạm y tế", en: "doctors at each station" },
  owner: { vi: "Phòng Tổ chức cán bộ", en: "Personnel Division" },
  note: "",
  sourceConfidence: "high",
  validity: { from: isoDate("2025-10-02"), to: null, replacedBy: null },
  comparison: null,
  years: null,
  measures: null,
  meanings: [],
  population: {
    used: "administrative",
    inForce: "administrative",
    offered: [
      {
        kind: "administrative",
        measure: "at_date",
        referenceDate: isoDate("2024-12-31"),
        people: 1_622_901,
        status: "final",
        source: article,
      },
      {
        kind: "statistical",
        measure: "average",
        referenceDate: isoDate("2022-12-31"),
        people: 1_317_200,
        status: "final",
        source: { ...article, id: "pop-gso", title: "Dân số trung bình năm 2022" },
      },
    ],
  },
  thresholds: { onTrack: 0.95, atRisk: 0.6 },
  milestones: [],
  approval: null,
  events: [],
} as const satisfies Partial<TargetDetail>;

/** T-HT-1 on 31 October 2026: 66 of 69 stations reported. */
export function makeFloorTarget(change: Partial<TargetDetail> = {}): TargetDetail {
  const asOf = isoDate("2026-10-31");
  return {
    ...laidDown,
    indicator: {
      code: "doctors_per_station",
      name: { vi: "Bác sĩ tại mỗi trạm y tế", en: "Doctors at each health station" },
      definition: { vi: "Số bác sĩ được tính tại từng đơn vị", en: "Doctors counted at each unit" },
      unitCode: "doctors",
      decimals: 0,
    },
    comparator: "at_least",
    target: { value: 4, valueTo: null, due: isoDate("2027-12-31") },
    isFloor: true,
    recursYearly: false,
    unitCode: "42",
    baseline: { date: isoDate("2025-10-28"), value: 108, kind: "fact", note: "" },
    actual: {
      kind: "value",
      value: 66,
      asOf,
      source: registry,
      sample: true,
      approved: false,
      status: "preliminary",
      population: null,
    },
    status: "off_track",
    statusSince: asOf,
    previousStatus: "at_risk",
    reason: { vi: "Trường hợp xấu hơn quyết định màu.", en: "The worse case decides the colour." },
    methods: {
      linear: {
        progress: 0.2777777777777778,
        expectedProgress: 0.46357816479658565,
        expected: 57.93355820196875,
        ratio: 0.5992037565006204,
        status: "off_track",
        gap: -78,
        requiredPerMonth: -5.571428571428571,
      },
      trend: { slopePerMonth: -3.12, projected: 27.349, lower: 18.254, upper: 36.445, status: "will_miss" },
      cagr: { ratio: null, score: null, status: "not_available" },
      un: { projected: null, ratio: null, level: null },
      healthy_people: { percentOfTargetedChange: 38.888888888888886, status: "improving" },
    },
    floor: {
      units: 69,
      reporting: 66,
      meeting: 25,
      share: 0.3787878787878788,
      shortfall: 66,
      shortfallUpper: 78,
      surplus: 6,
      total: 204,
      shortfallIfFreelyMoved: 60,
      floorValue: 4,
      shareStatus: "off_track",
    },
    flags: ["partial_reporting", "sample_data"],
    series: [
      makePoint("2025-10-28", 108),
      makePoint("2025-10-31", 108),
      makePoint("2026-09-30", 71),
      makePoint("2026-10-31", 66, { upper: 78, approved: false, reporting: { reporting: 66, units: 69 } }),
    ],
    path: [
      { date: isoDate("2025-10-28"), value: 108 },
      { date: isoDate("2027-12-31"), value: 0 },
    ],
    change: { from: 71, to: 66, since: isoDate("2026-09-30") },
    sample: true,
    countingRule: "permanent_contract",
    variants: [
      { variant: "upper", ratio: 0.5992037565006204, status: "off_track" },
      { variant: "reported", ratio: 0.8388852591008685, status: "at_risk" },
    ],
    stations: [
      makeStation("18073", "Phường Thành Sen", 5),
      makeStation("18418", "Xã Tùng Lộc", 0),
      makeStation("18100", "Xã Đồng Lộc", 2),
      makeStation("18101", "Xã Cẩm Trung", 2),
      makeStation("18364", "Xã Đan Hải", null),
    ],
    bridge: [
      { kind: "baseline", value: 108, heads: null },
      { kind: "moved_from_centre", value: -33, heads: 40 },
      { kind: "recruited", value: -11, heads: 12 },
      { kind: "left", value: 5, heads: 7 },
      { kind: "other", value: -1, heads: null },
      { kind: "not_reported", value: -2, heads: null },
      { kind: "now", value: 66, heads: null },
      { kind: "planned_recruitment", value: -24, heads: 24 },
      { kind: "gap", value: 42, heads: null },
    ],
    sources: [article, registry],
    revisions: [],
    ...change,
  };
}

/** T-HT-2 on 30 September 2026: a ratio whose actual and required value fall together at one decimal. */
export function makeRatioTarget(change: Partial<TargetDetail> = {}): TargetDetail {
  const asOf = isoDate("2026-09-30");
  const floor = makeFloorTarget();
  return {
    ...floor,
    code: "T-HT-2",
    name: { vi: "Bác sĩ trên 10.000 dân", en: "Doctors per 10,000 people" },
    indicator: {
      code: "doctors_per_10k",
      name: { vi: "Bác sĩ trên 10.000 dân", en: "Doctors per 10,000 people" },
      definition: { vi: "Bác sĩ đang làm việc trên 10.000 dân", en: "Doctors working per 10,000 people" },
      unitCode: "per 10,000",
      decimals: 1,
    },
    target: { value: 14.6, valueTo: null, due: isoDate("2030-12-31") },
    isFloor: false,
    baseline: { date: isoDate("2025-12-31"), value: 10.998822, kind: "sample", note: "" },
    actual: {
      kind: "value",
      value: 11.516414,
      asOf,
      source: registry,
      sample: true,
      approved: true,
      status: "final",
      population: {
        kind: "administrative",
        measure: "at_date",
        referenceDate: isoDate("2024-12-31"),
        people: 1_622_901,
        isProvisional: true,
      },
    },
    status: "on_track",
    previousStatus: "on_track",
    methods: {
      linear: {
        progress: 0.1437,
        expectedProgress: 0.1496,
        expected: 11.537518763835617,
        ratio: 0.9608225531459509,
        status: "on_track",
        gap: 3.083586,
        requiredPerMonth: 0.06043325225515464,
      },
      trend: { slopePerMonth: 0.0453, projected: 13.7749, lower: 13.6671, upper: 13.8827, status: "will_miss" },
      cagr: { ratio: null, score: null, status: "not_available" },
      un: { projected: 14.9573, ratio: 1.0992, level: 3 },
      healthy_people: { percentOfTargetedChange: 14.3729, status: "improving" },
    },
    floor: null,
    flags: ["methods_disagree", "denominator_provisional", "sample_data"],
    series: [
      makePoint("2025-09-30", 10.894072, { upper: null, reporting: null }),
      makePoint("2025-12-31", 10.998822, { upper: null, reporting: null }),
      makePoint("2026-09-30", 11.516414, { upper: null, reporting: null }),
    ],
    path: [
      { date: isoDate("2025-12-31"), value: 10.998822 },
      { date: isoDate("2030-12-31"), value: 14.6 },
    ],
    countingRule: null,
    variants: [],
    stations: null,
    bridge: null,
    ...change,
  };
}

/** A national target that the province has no figure for. */
export function makeSilentTarget(change: Partial<TargetDetail> = {}): TargetDetail {
  const ratio = makeRatioTarget();
  return {
    ...ratio,
    code: "T-VN-8",
    level: "nation",
    provinceCode: null,
    owner: null,
    baseline: null,
    actual: { kind: "missing", reason: "no_data" },
    status: "no_data",
    statusSince: null,
    previousStatus: null,
    reason: { vi: "Đến 30/9/2026 chưa có số liệu.", en: "There is no figure up to 30 Sep 2026." },
    methods: {
      linear: {
        progress: null,
        expectedProgress: null,
        expected: null,
        ratio: null,
        status: "no_data",
        gap: null,
        requiredPerMonth: null,
      },
      trend: { slopePerMonth: null, projected: null, lower: null, upper: null, status: "not_available" },
      cagr: { ratio: null, score: null, status: "not_available" },
      un: { projected: null, ratio: null, level: null },
      healthy_people: { percentOfTargetedChange: null, status: "not_available" },
    },
    flags: [],
    series: [],
    path: [],
    change: null,
    sample: false,
    sources: [article],
    revisions: [],
    ...change,
  };
}

export function makePage(detail: TargetDetail, change: Partial<TargetPageData> = {}): TargetPageData {
  const asOf = isoDate("2026-10-31");
  return {
    detail,
    asOf,
    asOfChoices: [
      { date: asOf, closed: false },
      { date: isoDate("2026-09-30"), closed: true },
    ],
    home: { code: "42", name: { vi: "Tỉnh Hà Tĩnh", en: "Hà Tĩnh Province" } },
    measuredOn: { vi: "Tỉnh Hà Tĩnh", en: "Hà Tĩnh Province" },
    reader: "all",
    level: null,
    nationalResult: null,
    ...change,
  };
}
