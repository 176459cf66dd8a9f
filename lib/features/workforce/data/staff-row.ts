import "server-only";

import { fromIsoDate, toIsoDate, toIsoDateOrNull } from "@/lib/db/civil-date";
import { Prisma } from "@/lib/db/generated/client";
import type { AbsenceKind, EmploymentKind, PresenceKind, StaffRow } from "@/lib/features/workforce/types";
import { knownSql, type RegistryQuestion } from "./assignments-sql";

export type StaffRecord = {
  staff_id: string;
  staff_number: string;
  full_name: string | null;
  profession_code: string;
  profession_vi: string;
  profession_en: string;
  is_doctor: boolean;
  is_nurse: boolean;
  qualification: string;
  post_kind: EmploymentKind | null;
  post_at: string;
  post_vi: string;
  post_en: string;
  post_from: Date;
  post_to: Date | null;
  stay_kind: PresenceKind | null;
  stay_at: string;
  stay_vi: string;
  stay_en: string;
  stay_from: Date;
  stay_to: Date | null;
  share: number;
  absence_kind: AbsenceKind | null;
  absence_from: Date;
  absence_to: Date | null;
  is_sample: boolean;
};

/** The columns of a `StaffRecord`, to select from `staffFromSql`. A name leaves the database only for who may see it. */
export function staffColumnsSql({ scope }: Pick<RegistryQuestion, "scope">): Prisma.Sql {
  const name = scope.canSeePeople ? Prisma.sql`n.full_name` : Prisma.sql`NULL::text`;
  return Prisma.sql`s.staff_id, s.staff_number, ${name} AS full_name,
    r.code AS profession_code, r.name_vi AS profession_vi, r.name_en AS profession_en, r.is_doctor, r.is_nurse, r.qualification,
    t.post_kind, t.post_at, fe.name_vi AS post_vi, fe.name_en AS post_en, t.post_from, t.post_to,
    t.stay_kind, t.stay_at, fp.name_vi AS stay_vi, fp.name_en AS stay_en, t.stay_from, t.stay_to, t.share,
    a.kind AS absence_kind, a.from_date AS absence_from, a.to_date AS absence_to, s.is_sample`;
}

/** Assignments `t` with person, qualification, names of places and absence; needs the expressions of `assignmentsSql`. */
export function staffFromSql({ on: date, knownOn }: Pick<RegistryQuestion, "on" | "knownOn">): Prisma.Sql {
  const on = Prisma.sql`${fromIsoDate(date)}::date`;
  return Prisma.sql`assignment t
    JOIN person s ON s.staff_id = t.staff_id
    JOIN trained r ON r.staff_id = t.staff_id
    LEFT JOIN staff_name n ON n.staff_id = t.staff_id
    LEFT JOIN place fe ON fe.facility_code = t.post_at
    LEFT JOIN place fp ON fp.facility_code = t.stay_at
    LEFT JOIN absence a ON a.staff_id = t.staff_id AND a.from_date <= ${on} AND (a.to_date IS NULL OR a.to_date >= ${on})
      AND ${knownSql("a", knownOn)}`;
}

/** A facility of another province has no name here; its code stands for it. */
const nameOf = (vi: string | null, en: string | null, code: string) => ({ vi: vi ?? code, en: en ?? code });

export function toStaffRow(row: StaffRecord): StaffRow {
  return {
    staffId: row.staff_id,
    staffNumber: row.staff_number,
    fullName: row.full_name,
    profession: {
      code: row.profession_code,
      name: { vi: row.profession_vi, en: row.profession_en },
      isDoctor: row.is_doctor,
      isNurse: row.is_nurse,
    },
    qualification: row.qualification,
    employment: row.post_kind === null ? null : toEmployment(row, row.post_kind),
    presence: row.stay_kind === null ? null : toPresence(row, row.stay_kind),
    absence:
      row.absence_kind === null
        ? null
        : { kind: row.absence_kind, from: toIsoDate(row.absence_from), to: toIsoDateOrNull(row.absence_to) },
    sample: row.is_sample,
  };
}

function toEmployment(row: StaffRecord, kind: EmploymentKind): NonNullable<StaffRow["employment"]> {
  return {
    kind,
    facilityCode: row.post_at,
    facilityName: nameOf(row.post_vi, row.post_en, row.post_at),
    from: toIsoDate(row.post_from),
    to: toIsoDateOrNull(row.post_to),
  };
}

function toPresence(row: StaffRecord, kind: PresenceKind): NonNullable<StaffRow["presence"]> {
  return {
    kind,
    facilityCode: row.stay_at,
    facilityName: nameOf(row.stay_vi, row.stay_en, row.stay_at),
    share: row.share,
    from: toIsoDate(row.stay_from),
    to: toIsoDateOrNull(row.stay_to),
  };
}
