import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate } from "@/lib/db/civil-date";
import { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { SourceRef } from "@/lib/features/targets/types";

/** What is asked of the registry: who asks, for which day, and as known when (null: now). */
export type RegistryReading = {
  readonly scope: AuthorizedScope;
  readonly on: IsoDate;
  readonly knownOn: Date | null;
};

type Alias = "a" | "b" | "f" | "l" | "p" | "q" | "v";

/** Which version of a two-times row counts; `alias` is one of our own letters, never input. */
export function knownSql(alias: Alias, knownOn: Date | null): Prisma.Sql {
  const table = Prisma.raw(alias);
  if (knownOn === null) return Prisma.sql`${table}.superseded_at IS NULL`;
  return Prisma.sql`${table}.recorded_at <= ${knownOn} AND (${table}.superseded_at IS NULL OR ${table}.superseded_at > ${knownOn})`;
}

/** Rows known at the moment that hold on the day. */
export function heldSql(alias: Alias, { on, knownOn }: Pick<RegistryReading, "on" | "knownOn">): Prisma.Sql {
  const table = Prisma.raw(alias);
  const day = Prisma.sql`${fromIsoDate(on)}::date`;
  return Prisma.sql`${table}.from_date <= ${day} AND (${table}.to_date IS NULL OR ${table}.to_date >= ${day}) AND ${knownSql(alias, knownOn)}`;
}

/** Facilities of `facility_version f` that the scope holds. */
export function facilityInScope({ scope }: Pick<RegistryReading, "scope">): Prisma.Sql {
  const province =
    scope.provinceCode === null
      ? scope.nationwide
        ? Prisma.sql`true`
        : Prisma.sql`false`
      : Prisma.sql`f.province_code = ${scope.provinceCode}`;
  if (scope.facilityCodes === null) return province;
  return Prisma.sql`${province} AND f.facility_code = ANY (${[...scope.facilityCodes]}::text[])`;
}

export type SourceColumns = {
  source_id: string;
  source_title: string;
  source_publisher: string;
  source_address: string;
};

/** The columns of a `SourceColumns` from `source s`. */
export const SOURCE_COLUMNS = Prisma.sql`s.id AS source_id, s.title AS source_title, s.publisher AS source_publisher, s.address AS source_address`;

export function toSource(row: SourceColumns, place = ""): SourceRef {
  return {
    id: row.source_id,
    title: row.source_title,
    publisher: row.source_publisher,
    address: row.source_address,
    place,
  };
}
