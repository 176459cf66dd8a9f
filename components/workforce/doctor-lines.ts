import type { DoctorCounts } from "@/lib/domain/stations/count-doctors";
import { type DoctorHeads, sumDoctors } from "@/lib/domain/workforce/count-heads";
import { FACILITY_GROUPS, type FacilityGroup, groupOfKind } from "@/lib/domain/workforce/facility-groups";
import type { ApprovedDoctors, RegistryCounts, WorkforcePage } from "@/lib/features/workforce/types";
import type { BilingualText } from "@/lib/shared/text";

export type DoctorLine = {
  readonly key: string;
  /** What the line speaks of: a group, one facility by its name, the stations as approved, or all. */
  readonly of: FacilityGroup | "all" | "approved" | BilingualText;
  readonly facilities: number;
  /** Null where the registry holds nobody. */
  readonly doctors: (DoctorCounts & Partial<Pick<DoctorHeads, "absent" | "withoutPost">>) | null;
};

/** How the stations' registry stands to what was approved for the month that ends on the date. */
export type Agreement = "none" | "agrees" | "partly" | "differs";

export function stationLine(registry: RegistryCounts): DoctorLine | null {
  return groupLine(registry, "station");
}

function groupLine({ places }: RegistryCounts, group: FacilityGroup): DoctorLine | null {
  const own = places.filter((place) => groupOfKind(place.kind) === group);
  return own.length === 0 ? null : { key: group, of: group, facilities: own.length, doctors: sumOf(own) };
}

function sumOf(places: RegistryCounts["places"]): DoctorHeads | null {
  const heads = places.flatMap((place) => (place.heads === null ? [] : [place.heads.doctors]));
  return heads.length === 0 ? null : sumDoctors(heads);
}

/** The whole of what the reader sees; for who sees the province this is the province. */
export function wholeLine({ places }: RegistryCounts): DoctorLine {
  return { key: "all", of: "all", facilities: places.length, doctors: sumOf(places) };
}

const SMALLEST_DIFFERENCE = 0.0005;

export function compareWithApproved(approved: ApprovedDoctors | null, stations: DoctorLine | null): Agreement {
  if (approved === null || stations === null) return "none";
  if (approved.stations < stations.facilities) return "partly";
  const live = stations.doctors;
  const isEqual =
    live !== null &&
    live.permanent === approved.doctors.permanent &&
    live.contract === approved.doctors.contract &&
    live.rotated === approved.doctors.rotated &&
    Math.abs(live.onSiteFte - approved.doctors.onSiteFte) < SMALLEST_DIFFERENCE;
  return isEqual ? "agrees" : "differs";
}

/** The lines of the table: stations first, as approved where that is another figure, the whole last. */
export function listDoctorLines({ registry, approved, reader }: WorkforcePage): DoctorLine[] {
  if (registry === null) return approved === null ? [] : [approvedLine(approved)];
  const stations = stationLine(registry);
  const agreement = compareWithApproved(approved, stations);
  const signed =
    approved !== null && (agreement === "partly" || agreement === "differs") ? [approvedLine(approved)] : [];
  if (reader === "units") return [...signed, ...registry.places.map(placeLine)];
  const groups = FACILITY_GROUPS.filter((group) => group !== "station").map((group) => groupLine(registry, group));
  return [...signed, stations, ...groups, wholeLine(registry)].filter((line) => line !== null);
}

function approvedLine({ stations, doctors }: ApprovedDoctors): DoctorLine {
  return { key: "approved", of: "approved", facilities: stations, doctors };
}

function placeLine({ code, name, heads }: RegistryCounts["places"][number]): DoctorLine {
  return { key: code, of: name, facilities: 1, doctors: heads?.doctors ?? null };
}
