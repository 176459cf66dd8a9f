import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { ProvincePageData } from "@/lib/features/provinces/types";

type Row = {
  code: string;
  name_vi: string;
  name_en: string;
  formed_from_vi: string;
  area_km2: Prisma.Decimal;
  valid_from: Date;
  source_id: string;
  title: string;
  publisher: string;
  address: string;
};

/** What a province is, without its units and people. */
export type ProvinceIdentity = Pick<
  ProvincePageData["province"],
  "code" | "name" | "formedFrom" | "areaKm2" | "validFrom" | "source"
>;

/** Null for a code that is no province. */
export async function getProvince(_scope: AuthorizedScope, code: string): Promise<ProvinceIdentity | null> {
  const [row] = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT p.code, p.name_vi, p.name_en, p.formed_from_vi, p.area_km2, p.valid_from, s.id AS source_id, s.title, s.publisher, s.address
      FROM province p JOIN source s ON s.id = p.source_id
     WHERE p.code = ${code}`);
  if (row === undefined) return null;
  return {
    code: row.code,
    name: { vi: row.name_vi, en: row.name_en },
    formedFrom: row.formed_from_vi,
    areaKm2: row.area_km2.toNumber(),
    validFrom: toIsoDate(row.valid_from),
    source: { id: row.source_id, title: row.title, publisher: row.publisher, address: row.address, place: "" },
  };
}
