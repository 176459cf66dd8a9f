import type { DoctorCounts } from "@/lib/domain/stations/count-doctors";
import { sumDoctors } from "@/lib/domain/workforce/count-heads";
import { groupOfKind } from "@/lib/domain/workforce/facility-groups";
import { formatCsv } from "@/lib/export/csv";
import type { WorkforceFacilityAnswer } from "./api-schema";
import type { RegistryCounts, WorkforceCounts } from "./types";

type Place = RegistryCounts["places"][number];

/** A facility's heads as the interface for machines answers them; never a name. */
export function viewPlace({ code, name, kind, heads, sample }: Place): WorkforceFacilityAnswer {
  return {
    facilityCode: code,
    name,
    kind: kind as WorkforceFacilityAnswer["kind"],
    doctors: heads === null ? null : viewDoctors(heads.doctors),
    nurses: heads?.nurses ?? null,
    staff: heads?.staff ?? null,
    sample,
  };
}

function viewDoctors({ permanent, contract, rotated, onSiteFte }: DoctorCounts): DoctorCounts {
  return { permanent, contract, rotated, onSiteFte };
}

/** What stands beside the facilities: sums only for who may see every unit of the province. */
export function viewSums({ registry, approved, from, asOf, isWholeProvince, sample }: WorkforceCounts) {
  const places = isWholeProvince ? (registry?.places ?? []) : [];
  return {
    doctors: {
      stations: sumOf(places.filter((place) => groupOfKind(place.kind) === "station")),
      province: sumOf(places),
      people: isWholeProvince && registry !== null && registry.tally.length > 0 ? countPeople(registry) : null,
    },
    approved:
      approved === null
        ? null
        : { month: approved.month, stations: approved.stations, doctors: viewDoctors(approved.doctors) },
    from,
    asOf,
    sample,
  };
}

function sumOf(places: readonly Place[]): DoctorCounts | null {
  const counted = places.flatMap(({ heads }) => (heads === null ? [] : [heads.doctors]));
  return counted.length === 0 ? null : viewDoctors(sumDoctors(counted));
}

function countPeople({ professions, people }: RegistryCounts): number {
  const doctors = professions.filter((profession) => profession.isDoctor);
  return doctors.reduce((total, { code }) => total + (people.get(code) ?? 0), 0);
}

const HEADINGS = [
  "facility_code",
  "name_vi",
  "name_en",
  "kind",
  "doctors_permanent",
  "doctors_contract",
  "doctors_rotated",
  "doctors_on_site_fte",
  "nurses",
  "staff",
  "sample",
];

/** The same rows for a table; what is missing is empty. */
export function workforceCsv(rows: readonly WorkforceFacilityAnswer[]): string {
  const cells = rows.map(({ facilityCode, name, kind, doctors, nurses, staff, sample }) => [
    facilityCode,
    name.vi,
    name.en,
    kind,
    doctors?.permanent ?? null,
    doctors?.contract ?? null,
    doctors?.rotated ?? null,
    doctors?.onSiteFte ?? null,
    nurses,
    staff,
    String(sample),
  ]);
  return formatCsv(HEADINGS, cells);
}
