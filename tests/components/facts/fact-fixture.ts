import { isoDate } from "@/lib/domain/dates/iso-date";
import type { FactEntry } from "@/lib/features/facts/types";

/** Insured visits of Hải Phòng as published, changed where a test says so. */
export function makeFact(more: Partial<FactEntry> = {}): FactEntry {
  return {
    id: "HP-07",
    provinceCode: "31",
    provinceName: { vi: "Thành phố Hải Phòng", en: "Haiphong City" },
    subject: { vi: "", en: "city" },
    indicator: { vi: "", en: "health-insurance visits" },
    unit: { vi: "", en: "visits" },
    scope: { vi: "", en: "city" },
    note: { vi: "", en: "" },
    value: 4_260_000,
    valueTo: null,
    qualifier: "more_than",
    kind: "actual",
    periodKind: "flow",
    from: isoDate("2025-01-01"),
    to: isoDate("2025-09-30"),
    source: {
      id: "art-haiphong",
      title: "Nine-month meeting of the Hải Phòng Department of Health",
      publisher: "Sở Y tế Hải Phòng (Indonesian version)",
      dateText: "2025-10",
      language: "id",
      address: "",
    },
    conflicts: [],
    ...more,
  };
}
