import type { FacilityStaff } from "@/lib/features/facilities/types";
import type { RegularStaff, StaffRow } from "@/lib/features/workforce/types";
import { compareVietnamese } from "@/lib/format/vietnamese-order";

/** A person's own place of work here, with a permanent post or on contract; `incoming`: of elsewhere, here for a time. */
type PresentAs = "permanent" | "contract" | "incoming";
export type StaffCounts = Readonly<Record<PresentAs | "present" | "absent" | "away", number>>;
export type ProfessionStaff = StaffCounts & { readonly profession: StaffRow["profession"] };

export type Away = StaffRow & { readonly presence: NonNullable<StaffRow["presence"]> };

export type StaffSummary = {
  /** Doctors first, then nurses, then the others by name. */
  readonly professions: readonly ProfessionStaff[];
  readonly total: StaffCounts;
  readonly doctors: number;
  readonly nurses: number;
  /** Employed here and at work elsewhere on the date. */
  readonly away: readonly Away[];
  /** Of elsewhere and at work here on the date, without those absent. */
  readonly incoming: readonly Away[];
};

/** How the staff of a facility divides on a date. Different people are counted: who shares time is here and away. */
export function summarizeStaff({ regular, others: rows }: FacilityStaff, code: string): StaffSummary {
  const known = new Map([...regular, ...rows].map(({ profession }) => [profession.code, profession]));
  const professions = [...known.values()].map(
    (profession): ProfessionStaff => ({
      ...countStaff(
        rows.filter((row) => row.profession.code === profession.code),
        regular.filter((row) => row.profession.code === profession.code),
        code,
      ),
      profession,
    }),
  );
  const countPresent = (isOf: (profession: StaffRow["profession"]) => boolean) =>
    professions.reduce((sum, { profession, present }) => sum + (isOf(profession) ? present : 0), 0);
  return {
    professions: professions.sort(byProfession),
    total: countStaff(rows, regular, code),
    doctors: countPresent(({ isDoctor }) => isDoctor),
    nurses: countPresent(({ isNurse }) => isNurse),
    away: rows.flatMap((row) => asAway(row, isAway(row, code))),
    incoming: rows.flatMap((row) => asAway(row, isPresent(row, code) && presentAs(row) === "incoming")),
  };
}

export function isPresent({ presence, absence }: StaffRow, code: string): boolean {
  return presence?.facilityCode === code && absence === null;
}

export function isAway({ employment, presence }: StaffRow, code: string): boolean {
  return employment?.facilityCode === code && presence !== null && presence.facilityCode !== code;
}

function asAway(row: StaffRow, applies: boolean): Away[] {
  return applies && row.presence !== null ? [{ ...row, presence: row.presence }] : [];
}

function presentAs({ presence, employment }: StaffRow): PresentAs {
  return presence?.kind === "own_post" && employment !== null ? employment.kind : "incoming";
}

function countStaff(rows: readonly StaffRow[], regular: readonly RegularStaff[], code: string): StaffCounts {
  const present = rows.filter((row) => isPresent(row, code));
  const as = (kind: PresentAs) => countPeople(present.filter((row) => presentAs(row) === kind));
  const sum = (counted: readonly RegularStaff[]) => counted.reduce((total, { people }) => total + people, 0);
  const regularAs = (kind: RegularStaff["employment"]) => sum(regular.filter(({ employment }) => employment === kind));
  return {
    permanent: as("permanent") + regularAs("permanent"),
    contract: as("contract") + regularAs("contract"),
    incoming: as("incoming"),
    present: countPeople(present) + sum(regular),
    absent: countPeople(rows.filter((row) => row.absence !== null && !isAway(row, code))),
    away: countPeople(rows.filter((row) => isAway(row, code))),
  };
}

function countPeople(rows: readonly StaffRow[]): number {
  return new Set(rows.map(({ staffId }) => staffId)).size;
}

function byProfession({ profession: a }: ProfessionStaff, { profession: b }: ProfessionStaff): number {
  const rank = ({ isDoctor, isNurse }: StaffRow["profession"]) => (isDoctor ? 0 : isNurse ? 1 : 2);
  return rank(a) - rank(b) || compareVietnamese(a.name.vi, b.name.vi);
}
