import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { DoctorCounts } from "@/lib/domain/stations/count-doctors";
import { now } from "@/lib/shared/clock";

export type RegistryCount = DoctorCounts & { readonly communeCode: string; readonly facilityCode: string };

type Row = {
  commune_code: string;
  facility_code: string;
  permanent: number;
  contract: number;
  rotated: number;
  on_site_fte: Prisma.Decimal;
};

/**
 * Doctors at each station as the registry has them: heads on the last day, full-time equivalents over the whole period.
 * Reviewers get nothing: what is not approved is not theirs to see.
 */
export async function countRegistryDoctors(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly knownOn: Date | null;
}): Promise<readonly RegistryCount[]> {
  const { scope, provinceCode } = options;
  if (scope.approvedOnly || (!scope.nationwide && scope.provinceCode !== provinceCode)) return [];
  const units =
    scope.communeCodes === null
      ? Prisma.sql`true`
      : Prisma.sql`commune_code = ANY (${[...scope.communeCodes]}::text[])`;
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT commune_code, facility_code, permanent, contract, rotated, on_site_fte
      FROM station_doctor_counts(${provinceCode}, ${fromIsoDate(options.from)}::date, ${fromIsoDate(options.to)}::date,
                                 ${options.knownOn ?? now()})
     WHERE ${units}`);
  return rows.map((row) => ({
    communeCode: row.commune_code,
    facilityCode: row.facility_code,
    permanent: Number(row.permanent),
    contract: Number(row.contract),
    rotated: Number(row.rotated),
    onSiteFte: Number(row.on_site_fte),
  }));
}
