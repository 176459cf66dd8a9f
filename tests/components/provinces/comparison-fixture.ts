import { isoDate } from "@/lib/domain/dates/iso-date";
import type {
  ChoosableIndicator,
  ComparedProvince,
  PlacedFigure,
  PopulationCount,
  ProvinceComparison,
} from "@/lib/features/provinces/types";

const source = { id: "art-haiphong", title: "Nine-month meeting", publisher: "Sở Y tế", address: "", place: "" };

export const visits: ChoosableIndicator = {
  code: "insured_visits",
  name: { vi: "Lượt khám bảo hiểm y tế", en: "Insured visits" },
  definition: { vi: "", en: "" },
  unitCode: "visits",
  decimals: 0,
  isFlow: true,
  provinces: 2,
};

export function makeFigure(more: Partial<PlacedFigure> = {}): PlacedFigure {
  return {
    placeCode: "31",
    periodKind: "nine_months",
    from: isoDate("2025-01-01"),
    to: isoDate("2025-09-30"),
    value: 4_260_000,
    valueTo: null,
    qualifier: "more_than",
    kind: "actual",
    populationKind: null,
    approved: true,
    sample: false,
    factId: "HP-07",
    source,
    ...more,
  };
}

export function makeRow(code: string, name: string, more: Partial<ComparedProvince> = {}): ComparedProvince {
  return {
    province: {
      code,
      name: { vi: name, en: name },
      formedFrom: "giữ nguyên",
      communeLevelUnits: 45,
      wards: 3,
      communes: 42,
      specialZones: 0,
      areaKm2: 9_539.93,
      administrativePopulation: 673_091,
    },
    administrative: makeCount("administrative", 673_091),
    statistical: null,
    facts: 13,
    figure: null,
    missing: "no_data",
    asides: [],
    targets: [],
    ...more,
  };
}

export function makeCount(kind: PopulationCount["kind"], people: number): PopulationCount {
  const measure = kind === "administrative" ? "at_date" : "average";
  return { placeCode: "42", kind, measure, date: isoDate("2024-12-31"), people, sample: false, source };
}

/** Hải Phòng and Điện Biên with their published visits, Hanoi without. */
export function makeComparison(more: Partial<ProvinceComparison> = {}): ProvinceComparison {
  const dienBien = makeFigure({
    placeCode: "11",
    periodKind: "free",
    to: isoDate("2025-09-10"),
    value: 510_000,
    factId: "DB-01",
  });
  return {
    subject: { kind: "indicator", indicator: visits },
    indicators: [visits],
    population: "administrative",
    usesPopulation: false,
    until: isoDate("2026-09-30"),
    rows: [
      makeRow("01", "Thành phố Hà Nội"),
      makeRow("11", "Tỉnh Điện Biên", { figure: dienBien, missing: null }),
      makeRow("31", "Thành phố Hải Phòng", { figure: makeFigure(), missing: null }),
    ],
    nation: { figure: null, targets: [] },
    datesDiffer: true,
    check: { people: 113_571_926, provinces: 34, communeLevelUnits: 3_321 },
    ...more,
  };
}
