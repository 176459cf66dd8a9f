import "server-only";

import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { FacilityKind } from "@/lib/db/generated/enums";
import { kindsOfGroup } from "@/lib/domain/workforce/facility-groups";
import type { StaffSort } from "@/lib/features/workforce/constants";
import type { StaffFilter, StaffList } from "@/lib/features/workforce/types";
import { assignmentsSql, facilitiesInScope, mayReadRegistry, type RegistryQuestion } from "./assignments-sql";
import { type StaffRecord, staffColumnsSql, staffFromSql, toStaffRow } from "./staff-row";

export type StaffQuestion = RegistryQuestion & {
  readonly filter: StaffFilter;
  readonly sort: StaffSort;
  readonly isDescending: boolean;
  /** Null: all rows, for a file. */
  readonly page: { readonly size: number; readonly number: number } | null;
};

/**
 * One page of the people of the scope, filtered and sorted in the database, with how many match; the same rows as
 * `listStaffAtFacilities`. Only who may see people gets any.
 */
export async function listStaff(question: StaffQuestion): Promise<StaffList> {
  const codes = facilitiesInScope(question.scope, null);
  if (!question.scope.canSeePeople || !mayReadRegistry(question) || codes?.length === 0) {
    return { rows: [], total: 0, people: 0 };
  }
  const { page } = question;
  const limit = page === null ? Prisma.empty : Prisma.sql`LIMIT ${page.size} OFFSET ${(page.number - 1) * page.size}`;
  const expressions = assignmentsSql(question, { facilityCodes: codes });
  const from = Prisma.sql`${staffFromSql(question)} WHERE ${matches(question.filter)}`;
  const [rows, counts] = await Promise.all([
    db().$queryRaw<StaffRecord[]>(Prisma.sql`
      WITH ${expressions} SELECT ${staffColumnsSql(question)} FROM ${from} ORDER BY ${orderSql(question)} ${limit}`),
    db().$queryRaw<{ total: number; people: number }[]>(Prisma.sql`
      WITH ${expressions} SELECT count(*)::int AS total, count(DISTINCT t.staff_id)::int AS people FROM ${from}`),
  ]);
  return { rows: rows.map(toStaffRow), total: counts[0]?.total ?? 0, people: counts[0]?.people ?? 0 };
}

function matches(filter: StaffFilter): Prisma.Sql {
  const conditions = [
    ...(filter.group === undefined ? [] : [inGroup(filter.group)]),
    ...(filter.facility === undefined
      ? []
      : [Prisma.sql`(t.stay_at = ${filter.facility} OR t.post_at = ${filter.facility})`]),
    ...(filter.profession === undefined ? [] : [Prisma.sql`r.code = ${filter.profession}`]),
    ...(filter.employment === undefined ? [] : [isOrNone(Prisma.sql`t.post_kind`, filter.employment)]),
    ...(filter.presence === undefined ? [] : [isOrNone(Prisma.sql`t.stay_kind`, filter.presence)]),
    ...(filter.absence === undefined
      ? []
      : [filter.absence === "absent" ? Prisma.sql`a.id IS NOT NULL` : Prisma.sql`a.id IS NULL`]),
    ...(filter.words ?? "").split(" ").flatMap((word) => (word === "" ? [] : [hasWord(word)])),
  ];
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, " AND ");
}

function isOrNone(column: Prisma.Sql, wanted: string): Prisma.Sql {
  return wanted === "none" ? Prisma.sql`${column} IS NULL` : Prisma.sql`${column}::text = ${wanted}`;
}

/** Where people are; where they are nowhere, where they are employed. */
function inGroup(group: NonNullable<StaffFilter["group"]>): Prisma.Sql {
  const kinds = kindsOfGroup(group, Object.values(FacilityKind));
  return Prisma.sql`coalesce(fp.kind, fe.kind)::text = ANY (${[...kinds]}::text[])`;
}

/** Folds a text as lib/format/search-fold does, so that "thuy" finds "Thuý" and "Thúy", and "ht 0703" the number HT-0703. */
const folded = (text: Prisma.Sql) =>
  Prisma.sql`regexp_replace(translate(lower(normalize(${text}, NFD)), 'đ-', 'd '), '[\u0300-\u036f]', '', 'g')`;

function hasWord(word: string): Prisma.Sql {
  const pattern = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
  return Prisma.sql`${folded(Prisma.sql`s.staff_number || ' ' || coalesce(n.full_name, '')`)} LIKE ${pattern}`;
}

const vietnamese = (column: Prisma.Sql) => Prisma.sql`(${column}) COLLATE "vi-x-icu"`;

const COLUMNS: Readonly<Record<StaffSort, Prisma.Sql>> = {
  number: Prisma.sql`s.staff_number`,
  name: vietnamese(Prisma.sql`n.full_name`),
  profession: vietnamese(Prisma.sql`r.name_vi`),
  employment: Prisma.sql`t.post_kind`,
  facility: vietnamese(Prisma.sql`coalesce(fp.name_vi, fe.name_vi)`),
  presence: Prisma.sql`t.stay_kind`,
  until: Prisma.sql`t.stay_to`,
};

function orderSql({ sort, isDescending }: Pick<StaffQuestion, "sort" | "isDescending">): Prisma.Sql {
  const direction = isDescending ? Prisma.sql`DESC` : Prisma.sql`ASC`;
  return Prisma.sql`${COLUMNS[sort]} ${direction} NULLS LAST, s.staff_number, t.stay_at NULLS LAST, t.post_at`;
}
