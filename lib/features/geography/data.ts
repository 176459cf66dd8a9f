import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { ProvinceRow } from "./types";

type Row = {
  code: string;
  name_vi: string;
  name_en: string;
  formed_from_vi: string;
  area_km2: Prisma.Decimal;
  wards: number;
  communes: number;
  special_zones: number;
  people: bigint | null;
};

/** The provinces by code: an official list, open to everyone signed in. */
export async function listProvinces(_scope: AuthorizedScope): Promise<readonly ProvinceRow[]> {
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT p.code, p.name_vi, p.name_en, p.formed_from_vi, p.area_km2, u.wards, u.communes, u.special_zones, f.people
      FROM province p
      LEFT JOIN LATERAL (
        SELECT count(*) FILTER (WHERE c.kind = 'ward')::int AS wards,
               count(*) FILTER (WHERE c.kind = 'commune')::int AS communes,
               count(*) FILTER (WHERE c.kind = 'special_zone')::int AS special_zones
          FROM commune_unit c WHERE c.province_code = p.code AND c.valid_to IS NULL
      ) u ON true
      LEFT JOIN LATERAL (
        SELECT f.people FROM population_figure f
         WHERE f.unit_code = p.code AND f.kind = 'administrative' AND f.superseded_at IS NULL
         ORDER BY f.reference_date DESC, f.id DESC LIMIT 1
      ) f ON true
     ORDER BY p.code`);
  return rows.map((row) => ({
    code: row.code,
    name: { vi: row.name_vi, en: row.name_en },
    formedFrom: row.formed_from_vi,
    communeLevelUnits: row.wards + row.communes + row.special_zones,
    wards: row.wards,
    communes: row.communes,
    specialZones: row.special_zones,
    areaKm2: row.area_km2.toNumber(),
    administrativePopulation: row.people === null ? null : Number(row.people),
  }));
}

/** One province's name; null when the code is unknown. */
export async function getProvinceName(code: string): Promise<ProvinceRow["name"] | null> {
  const province = await db().province.findUnique({ where: { code }, select: { nameVi: true, nameEn: true } });
  return province === null ? null : { vi: province.nameVi, en: province.nameEn };
}
