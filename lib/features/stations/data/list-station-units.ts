import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate, toIsoDate, toIsoDateOrNull } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { Terrain } from "@/lib/features/stations/constants";
import type { BilingualText } from "@/lib/shared/text";
import { getLastApproval } from "./get-last-approval";

export type StationUnit = {
  readonly code: string;
  readonly name: BilingualText;
  readonly communeCode: string;
  readonly communeName: BilingualText;
  readonly isWard: boolean;
  readonly terrain: Terrain | null;
  readonly longitude: number;
  readonly latitude: number;
  readonly points: number;
  readonly from: IsoDate;
  readonly to: IsoDate | null;
  readonly sample: boolean;
};

type Row = {
  code: string;
  name_vi: string;
  name_en: string;
  commune_code: string;
  commune_vi: string;
  commune_en: string;
  kind: string;
  terrain: Terrain | null;
  longitude: Prisma.Decimal;
  latitude: Prisma.Decimal;
  points: number;
  from_date: Date;
  to_date: Date | null;
  is_sample: boolean;
};

/**
 * Every station a province ever had within the scope, with the number of its points on a date; for reviewers as the
 * registry stood at the last approval.
 */
export async function listStationUnits(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly pointsOn: IsoDate;
  readonly knownOn: Date | null;
}): Promise<readonly StationUnit[]> {
  const { scope, provinceCode } = options;
  if (!scope.nationwide && scope.provinceCode !== provinceCode) return [];
  const knownOn = scope.approvedOnly ? await getLastApproval(options) : options.knownOn;
  if (scope.approvedOnly && knownOn === null) return [];
  const on = fromIsoDate(options.pointsOn);
  const known = (alias: string) =>
    knownOn === null
      ? Prisma.sql`${Prisma.raw(alias)}.superseded_at IS NULL`
      : Prisma.sql`${Prisma.raw(alias)}.recorded_at <= ${knownOn} AND (${Prisma.raw(alias)}.superseded_at IS NULL OR ${Prisma.raw(alias)}.superseded_at > ${knownOn})`;
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT f.facility_code AS code, f.name_vi, f.name_en, f.commune_code, c.name_vi AS commune_vi, c.name_en AS commune_en,
           c.kind::text, f.terrain::text, c.longitude, c.latitude, f.from_date, f.to_date, f.is_sample,
           (SELECT count(*)::int FROM station_point p
             WHERE p.facility_code = f.facility_code AND p.from_date <= ${on}::date
               AND (p.to_date IS NULL OR p.to_date >= ${on}::date) AND ${known("p")}) AS points
      FROM facility_version f
      JOIN commune_unit c ON c.code = f.commune_code
     WHERE f.province_code = ${provinceCode} AND f.kind = 'health_station' AND ${known("f")}
       AND ${unitsOf(scope)}
     ORDER BY f.facility_code, f.from_date`);
  return rows.map(toUnit);
}

function unitsOf(scope: AuthorizedScope): Prisma.Sql {
  if (scope.communeCodes === null && scope.facilityCodes === null) return Prisma.sql`true`;
  return Prisma.sql`(f.commune_code = ANY (${[...(scope.communeCodes ?? [])]}::text[])
    OR f.facility_code = ANY (${[...(scope.facilityCodes ?? [])]}::text[]))`;
}

function toUnit(row: Row): StationUnit {
  return {
    code: row.code,
    name: { vi: row.name_vi, en: row.name_en },
    communeCode: row.commune_code,
    communeName: { vi: row.commune_vi, en: row.commune_en },
    isWard: row.kind === "ward",
    terrain: row.terrain,
    longitude: row.longitude.toNumber(),
    latitude: row.latitude.toNumber(),
    points: row.points,
    from: toIsoDate(row.from_date),
    to: toIsoDateOrNull(row.to_date),
    sample: row.is_sample,
  };
}

/** Whether a station was open on a date. */
export function isOpenOn(unit: StationUnit, date: IsoDate): boolean {
  return unit.from <= date && (unit.to === null || unit.to >= date);
}
