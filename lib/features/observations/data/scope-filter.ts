import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { Prisma } from "@/lib/db/generated/client";

/**
 * The part of a query over `observation o` that says who may see which version: the nation's figures and published
 * ones are open to everyone signed in, others only within the scope, unapproved ones not to reviewers.
 */
export function scopedObservations(options: {
  readonly scope: AuthorizedScope;
  readonly knownOn: Date | null;
}): Prisma.Sql {
  return Prisma.sql`${versionSql(options)} AND ${observationsInScope(options.scope)}`;
}

function versionSql(options: { readonly scope: AuthorizedScope; readonly knownOn: Date | null }): Prisma.Sql {
  const { scope, knownOn } = options;
  const known =
    knownOn === null
      ? Prisma.sql`o.superseded_at IS NULL`
      : Prisma.sql`o.recorded_at <= ${knownOn} AND (o.superseded_at IS NULL OR o.superseded_at > ${knownOn})`;
  const approved = scope.approvedOnly ? Prisma.sql`AND o.approved_at IS NOT NULL` : Prisma.empty;
  return Prisma.sql`${known} ${approved}`;
}

/**
 * The same over rows that the query already narrows to one province or its units. Saying what follows anyway would cost a
 * good plan: the database takes the two conditions for independent and expects a fiftieth of the rows.
 */
export function scopedObservationsOf(
  provinceCode: string,
  options: { readonly scope: AuthorizedScope; readonly knownOn: Date | null },
): Prisma.Sql {
  const { scope } = options;
  const isWhole = scope.provinceCode === provinceCode && scope.communeCodes === null && scope.facilityCodes === null;
  return isWhole ? versionSql(options) : scopedObservations(options);
}

/** Whose figures of `observation o` a person may see, whatever the version. */
export function observationsInScope(scope: AuthorizedScope): Prisma.Sql {
  return Prisma.sql`(o.province_code IS NULL OR o.origin = 'published' OR ${withinScope(scope)})`;
}

function withinScope(scope: AuthorizedScope): Prisma.Sql {
  if (scope.provinceCode === null) return scope.nationwide ? Prisma.sql`true` : Prisma.sql`false`;
  if (scope.communeCodes === null && scope.facilityCodes === null) {
    return Prisma.sql`o.province_code = ${scope.provinceCode}`;
  }
  const units = [...(scope.communeCodes ?? []), ...(scope.facilityCodes ?? [])];
  return Prisma.sql`o.province_code = ${scope.provinceCode} AND o.unit_code = ANY (${units}::text[])`;
}
