import type { DoctorCounts } from "@/lib/domain/stations/count-doctors";
import { groupBy } from "./group-by";

/** People of one profession at one facility who are there in one way. */
export interface TallyRow {
  readonly facilityCode: string;
  readonly professionCode: string;
  readonly isDoctor: boolean;
  readonly isNurse: boolean;
  readonly stay: "own_post" | "rotation" | "secondment";
  /** By this facility; null for people from elsewhere. */
  readonly employedAs: "permanent" | "contract" | null;
  /** Heads on the last day, nobody absent. */
  readonly onSite: number;
  /** Heads on the last day who are on study, leave or sick. */
  readonly absent: number;
  /** Thousandths of full time, times days of the period worked. */
  readonly shareDays: number;
}

export interface DoctorHeads extends DoctorCounts {
  /** At their own place of work without a post in the registry: in no head count, in the full-time equivalents only. */
  readonly withoutPost: number;
  readonly absent: number;
}

export interface FacilityHeads {
  readonly facilityCode: string;
  readonly doctors: DoctorHeads;
  readonly nurses: number;
  /** Everyone on site, doctors and nurses included. */
  readonly staff: number;
}

export const NO_DOCTORS: DoctorHeads = {
  permanent: 0,
  contract: 0,
  rotated: 0,
  onSiteFte: 0,
  withoutPost: 0,
  absent: 0,
};

/**
 * The heads of each facility and its doctors' full-time equivalents over a period of `days` days (three decimals, halves
 * up), in the order in which facilities first occur. Who is on rotation or secondment is counted where they work and not
 * where they are employed; who is absent is counted nowhere. Source: docs: methods, section 6.
 */
export function countByFacility(rows: readonly TallyRow[], days: number): FacilityHeads[] {
  if (!Number.isInteger(days) || days < 1) throw new RangeError(`not a number of days: ${days}`);
  const byFacility = groupBy(rows, (row) => row.facilityCode);
  return [...byFacility].map(([facilityCode, own]) => ({
    facilityCode,
    doctors: countDoctorHeads(
      own.filter((row) => row.isDoctor),
      days,
    ),
    nurses: sum(own.filter((row) => row.isNurse)),
    staff: sum(own),
  }));
}

function countDoctorHeads(rows: readonly TallyRow[], days: number): DoctorHeads {
  const own = rows.filter((row) => row.stay === "own_post");
  const shareDays = rows.reduce((total, row) => total + row.shareDays, 0);
  return {
    permanent: sum(own.filter((row) => row.employedAs === "permanent")),
    contract: sum(own.filter((row) => row.employedAs === "contract")),
    rotated: sum(rows.filter((row) => row.stay !== "own_post")),
    withoutPost: sum(own.filter((row) => row.employedAs === null)),
    absent: rows.reduce((total, row) => total + row.absent, 0),
    // In whole numbers throughout, so that a half never falls to the wrong side as the registry would round it.
    onSiteFte: Math.floor((2 * shareDays + days) / (2 * days)) / 1000,
  };
}

const sum = (rows: readonly TallyRow[]) => rows.reduce((total, row) => total + row.onSite, 0);

/** Adds up facilities as they print, so that a total is the sum of the lines above it. */
export function sumDoctors(counts: readonly DoctorHeads[]): DoctorHeads {
  return counts.reduce(
    (total, one) => ({
      permanent: total.permanent + one.permanent,
      contract: total.contract + one.contract,
      rotated: total.rotated + one.rotated,
      withoutPost: total.withoutPost + one.withoutPost,
      absent: total.absent + one.absent,
      onSiteFte: Math.round((total.onSiteFte + one.onSiteFte) * 1000) / 1000,
    }),
    NO_DOCTORS,
  );
}
