import { isoDate } from "@/lib/domain/dates/iso-date";
import {
  CAGR_NOT_AVAILABLE,
  linearWithoutNumbers,
  type MethodResults,
  TREND_NOT_AVAILABLE,
  UN_NOT_AVAILABLE,
} from "@/lib/domain/targets/results";
import type { Status } from "@/lib/domain/targets/types";
import type { StationRow } from "@/lib/features/stations/types";
import type {
  LevelComparison,
  Overview,
  PopulationChoice,
  SourceRef,
  TargetSummary,
} from "@/lib/features/targets/types";

const both = (text: string) => ({ vi: text, en: text });

export const SOURCE: SourceRef = {
  id: "book",
  title: "Niên giám y tế 2026",
  publisher: "Sở Y tế",
  address: "",
  place: "",
};

export function methodsOf(status: Status, trend: Partial<MethodResults["trend"]> = {}): MethodResults {
  return {
    linear: linearWithoutNumbers(status),
    trend: { ...TREND_NOT_AVAILABLE, ...trend },
    cagr: CAGR_NOT_AVAILABLE,
    un: UN_NOT_AVAILABLE,
    healthy_people: { percentOfTargetedChange: null, status: "not_available" },
  };
}

/** Doctors per 10,000 people, on schedule, without anything special about it. */
export function targetOf(changes: Partial<TargetSummary> = {}): TargetSummary {
  const status = changes.status ?? "on_track";
  return {
    code: "T-1",
    name: { vi: "Bác sĩ trên 10.000 dân", en: "Doctors per 10,000 people" },
    level: "province",
    provinceCode: "42",
    resolution: {
      id: "R-1",
      title: both("Nghị quyết số 1"),
      short: both("NQ 1"),
      issuer: both("Đại hội"),
      date: isoDate("2025-10-02"),
      datePrecision: "day",
      isDraft: false,
      isPlan: false,
      source: SOURCE,
    },
    clause: both("Số bác sĩ"),
    indicator: {
      code: "doctors_per_10k",
      name: { vi: "Bác sĩ trên 10.000 dân", en: "Doctors per 10,000 people" },
      definition: both(""),
      unitCode: "per 10,000",
      decimals: 1,
    },
    comparator: "at_least",
    target: { value: 14.6, valueTo: null, due: isoDate("2030-12-31") },
    isFloor: false,
    recursYearly: false,
    owner: both("Phòng Tổ chức cán bộ"),
    note: "",
    sourceConfidence: "high",
    validity: { from: isoDate("2025-10-02"), to: null, replacedBy: null },
    unitCode: "42",
    baseline: { date: isoDate("2025-12-31"), value: 11, kind: "sample", note: "" },
    actual: {
      kind: "value",
      value: 11.516,
      asOf: isoDate("2026-10-31"),
      source: SOURCE,
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
    status,
    statusSince: isoDate("2026-01-31"),
    previousStatus: status,
    reason: both("Lý do của trạng thái."),
    methods: methodsOf(status),
    floor: null,
    flags: ["sample_data"],
    series: [
      { date: isoDate("2026-09-30"), value: 11.461, upper: null, approved: true, sample: true, reporting: null },
      { date: isoDate("2026-10-31"), value: 11.516, upper: null, approved: true, sample: true, reporting: null },
    ],
    path: [
      { date: isoDate("2025-12-31"), value: 11 },
      { date: isoDate("2030-12-31"), value: 14.6 },
    ],
    change: { from: 11.461, to: 11.516, since: isoDate("2026-09-30") },
    comparison: { from: pointOf("2026-09-30", 11.461), to: pointOf("2026-10-31", 11.516) },
    sample: true,
    ...changes,
  };
}

type Floor = NonNullable<TargetSummary["floor"]>;

/** At least four doctors at each of 69 stations, of which 66 reported: 25 meet it, 66 doctors are missing. */
export function floorTargetOf(changes: Partial<TargetSummary> = {}, floor: Partial<Floor> = {}): TargetSummary {
  const plain = targetOf();
  return {
    ...plain,
    code: "T-HT-1",
    name: { vi: "Mỗi trạm y tế có ít nhất 4 bác sĩ", en: "At least 4 doctors at every station" },
    indicator: { ...plain.indicator, code: "doctors_per_station", unitCode: "doctors", decimals: 0 },
    target: { value: 4, valueTo: null, due: isoDate("2027-12-31") },
    isFloor: true,
    baseline: { date: isoDate("2025-10-28"), value: 108, kind: "fact", note: "" },
    actual:
      plain.actual.kind === "value"
        ? { ...plain.actual, value: 66, approved: false, status: "preliminary", population: null }
        : plain.actual,
    status: "off_track",
    statusSince: isoDate("2026-10-31"),
    previousStatus: "at_risk",
    methods: methodsOf("off_track", {
      slopePerMonth: -3.1,
      projected: 27.35,
      lower: 18.25,
      upper: 36.44,
      status: "will_miss",
    }),
    flags: ["partial_reporting", "sample_data"],
    series: [
      shortfallPoint({ date: "2026-09-30", value: 71, upper: 71, reporting: 69 }),
      shortfallPoint({ date: "2026-10-31", value: 66, upper: 78, reporting: 66 }),
    ],
    path: [
      { date: isoDate("2025-10-28"), value: 108 },
      { date: isoDate("2027-12-31"), value: 0 },
    ],
    change: { from: 71, to: 66, since: isoDate("2026-09-30") },
    comparison: {
      from: shortfallPoint({ date: "2026-09-30", value: 71, upper: 71, reporting: 69 }),
      to: shortfallPoint({ date: "2026-10-31", value: 66, upper: 78, reporting: 66 }),
    },
    ...changes,
    floor: {
      units: 69,
      reporting: 66,
      meeting: 25,
      share: 25 / 66,
      shortfall: 66,
      shortfallUpper: 78,
      surplus: 6,
      total: 204,
      shortfallIfFreelyMoved: 60,
      floorValue: 4,
      shareStatus: "off_track",
      ...floor,
    },
  };
}

function pointOf(date: string, value: number) {
  return { date: isoDate(date), value, upper: null, approved: true, sample: true, reporting: null };
}

function shortfallPoint(point: { date: string; value: number; upper: number; reporting: number }) {
  return {
    date: isoDate(point.date),
    value: point.value,
    upper: point.upper,
    approved: false,
    sample: true,
    reporting: { reporting: point.reporting, units: 69 },
  };
}

export function silentTargetOf(changes: Partial<TargetSummary> = {}): TargetSummary {
  return targetOf({
    code: "T-VN-3",
    name: { vi: "Tỷ lệ bao phủ bảo hiểm y tế", en: "Health-insurance coverage" },
    level: "nation",
    provinceCode: null,
    status: "no_data",
    statusSince: null,
    previousStatus: null,
    baseline: null,
    actual: { kind: "missing", reason: "no_data" },
    flags: [],
    series: [],
    path: [],
    change: null,
    comparison: null,
    sample: false,
    owner: null,
    ...changes,
  });
}

export function stationOf(changes: Partial<StationRow> = {}): StationRow {
  return {
    code: "TYT-18073",
    name: { vi: "Trạm Y tế Phường Thành Sen", en: "Thanh Sen Ward Health Station" },
    communeCode: "18073",
    communeName: { vi: "Phường Thành Sen", en: "Thanh Sen Ward" },
    isWard: true,
    terrain: "plain",
    longitude: 105.903,
    latitude: 18.342,
    points: 7,
    reportState: "approved",
    doctors: { permanent: 3, contract: 0, rotated: 2, onSiteFte: 5, counted: 3 },
    shortfall: 1,
    lastKnown: null,
    sample: true,
    ...changes,
  };
}

export const SILENT_STATION = stationOf({
  code: "TYT-18352",
  name: { vi: "Trạm Y tế Xã Đan Hải", en: "Dan Hai Commune Health Station" },
  communeCode: "18352",
  communeName: { vi: "Xã Đan Hải", en: "Dan Hai Commune" },
  longitude: 105.8,
  latitude: 18.7,
  reportState: "unconfirmed",
  doctors: null,
  shortfall: null,
  lastKnown: { date: isoDate("2026-09-30"), counted: 3 },
});

/** Administrative 1,622,901 and statistical 1,317,200 people, of which the first is in force. */
export const BOTH_POPULATIONS: PopulationChoice = {
  used: "administrative",
  inForce: "administrative",
  offered: [
    {
      kind: "administrative",
      measure: "at_date",
      referenceDate: isoDate("2024-12-31"),
      people: 1_622_901,
      status: "final",
      source: SOURCE,
    },
    {
      kind: "statistical",
      measure: "average",
      referenceDate: isoDate("2022-12-31"),
      people: 1_317_200,
      status: "final",
      source: { ...SOURCE, id: "pop-gso", title: "Dân số trung bình" },
    },
  ],
};

export function overviewOf(changes: Partial<Overview> = {}): Overview {
  return {
    provinceCode: "42",
    provinceName: { vi: "Tỉnh Hà Tĩnh", en: "Ha Tinh Province" },
    asOf: isoDate("2026-10-31"),
    previousAsOf: isoDate("2026-09-30"),
    asOfChoices: [
      { date: isoDate("2026-10-31"), closed: false },
      { date: isoDate("2026-09-30"), closed: true },
    ],
    completeness: { reporting: 66, units: 69, countedOn: isoDate("2026-10-31") },
    openMonth: null,
    targets: [floorTargetOf(), silentTargetOf(), targetOf()],
    stations: [stationOf(), SILENT_STATION],
    levels: [],
    corrections: [],
    commitments: [],
    population: BOTH_POPULATIONS,
    settings: {
      countingRule: "permanent_contract",
      thresholds: { onTrack: 0.95, atRisk: 0.6 },
      populationSeries: "administrative",
    },
    sample: true,
    ...changes,
  };
}

/** 14.6 by 2030 in the province, beside 19 for the nation and its result of 15 in 2025. */
export const DOCTORS_ON_BOTH_LEVELS: LevelComparison = {
  code: "T-HT-2",
  indicator: { vi: "Bác sĩ trên 10.000 dân", en: "Doctors per 10,000 people" },
  unitCode: "per 10,000",
  decimals: 1,
  provincial: {
    code: "T-HT-2",
    comparator: "at_least",
    value: 14.6,
    valueTo: null,
    due: isoDate("2030-12-31"),
    document: { vi: "NQ ĐH XX", en: "20th Congress" },
    stated: [],
  },
  national: {
    code: "T-VN-9",
    comparator: "at_least",
    value: 19,
    valueTo: null,
    due: isoDate("2030-12-31"),
    document: { vi: "QĐ 89/QĐ-TTg", en: "Decision 89/QD-TTg" },
    stated: [
      { value: 15, year: 2025 },
      { value: 35, year: 2050 },
    ],
  },
  nationalResult: { value: 15, year: 2025, source: SOURCE },
  conflicts: ["below_national_result", "below_national_target"],
};
