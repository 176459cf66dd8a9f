import { isoDate } from "@/lib/domain/dates/iso-date";
import type { BedFigure, FacilityListPage, FacilityRow } from "@/lib/features/facilities/types";

export const SOURCE = { id: "sample", title: "", publisher: "Mốc", address: "", place: "" };
const ARTICLE = { id: "art-hatinh", title: "From resolution to action", publisher: "", address: "", place: "HT-09" };

export function bedsOf(value: number | null): BedFigure {
  if (value === null) return { kind: "missing", reason: "no_beds" };
  return { kind: "value", value, from: isoDate("2025-01-01"), source: SOURCE, sample: true };
}

/** A hospital with what a test wants otherwise. */
export function facility(over: Partial<FacilityRow> & Pick<FacilityRow, "code">): FacilityRow {
  return {
    name: { vi: `Bệnh viện ${over.code}`, en: `Hospital ${over.code}` },
    kind: "regional_general_hospital",
    ownership: "public",
    careLevel: "basic",
    communeCode: null,
    hasBeds: true,
    beds: { planned: bedsOf(100), actual: bedsOf(110) },
    records: { kind: "value", since: isoDate("2025-03-01"), source: SOURCE, sample: true },
    converted: null,
    from: isoDate("2025-01-01"),
    to: null,
    sample: true,
    ...over,
  };
}

const missing = { kind: "missing", reason: "not_covered" } as const;

export const FACILITIES: readonly FacilityRow[] = [
  facility({
    code: "BV-1",
    name: { vi: "Bệnh viện Đa khoa tỉnh", en: "Provincial General Hospital" },
    kind: "provincial_general_hospital",
    careLevel: "specialised",
    beds: { planned: bedsOf(1300), actual: bedsOf(1240) },
  }),
  facility({
    code: "TT-1",
    converted: { on: isoDate("2026-02-01"), from: { vi: "Trung tâm Y tế Đức Thọ", en: "Đức Thọ Medical Centre" } },
  }),
  facility({
    code: "TT-2",
    name: { vi: "Trung tâm Y tế Kỳ Anh", en: "Kỳ Anh Medical Centre" },
    kind: "medical_centre",
    records: { kind: "missing", reason: "not_reported" },
  }),
  facility({ code: "BVTN-1", kind: "private_hospital", ownership: "private" }),
  facility({
    code: "CDC-1",
    kind: "specialised_centre",
    careLevel: null,
    hasBeds: false,
    beds: { planned: bedsOf(null), actual: bedsOf(null) },
    records: missing,
  }),
  facility({
    code: "TYT-18073",
    kind: "health_station",
    careLevel: "initial",
    communeCode: "18073",
    hasBeds: false,
    beds: {
      planned: { kind: "missing", reason: "not_counted" },
      actual: { kind: "missing", reason: "not_counted" },
    },
    records: missing,
  }),
];

export function listPage(over: Partial<FacilityListPage> = {}): FacilityListPage {
  return {
    provinceCode: "42",
    asOf: isoDate("2026-09-30"),
    asOfChoices: [{ date: isoDate("2026-09-30"), closed: true }],
    provinceName: { vi: "Tỉnh Hà Tĩnh", en: "Hà Tĩnh Province" },
    isProvinceWide: true,
    facilities: FACILITIES,
    staff: new Map([["BV-1", { doctors: 416, nurses: 657 }]]),
    published: {
      conversions: { value: 11, on: null, source: ARTICLE },
      electronicRecords: { value: 23, on: isoDate("2025-10-28"), source: ARTICLE },
    },
    ...over,
  };
}
