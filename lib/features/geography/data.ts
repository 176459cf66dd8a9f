import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import type { ProvinceRow } from "./types";

/** The 34 provinces: an official list, open to everyone signed in. */
export async function listProvinces(_scope: AuthorizedScope): Promise<readonly ProvinceRow[]> {
  const [provinces, units, populations] = await Promise.all([
    db().province.findMany({ orderBy: { code: "asc" } }),
    db().communeUnit.groupBy({ by: ["provinceCode", "kind"], where: { validTo: null }, _count: true }),
    db().populationFigure.findMany({
      where: { kind: "administrative", supersededAt: null, unit: { level: "province" } },
      orderBy: { referenceDate: "asc" },
      select: { unitCode: true, people: true },
    }),
  ]);
  const peopleOf = new Map(populations.map((row) => [row.unitCode, Number(row.people)]));
  return provinces.map((province) => {
    const countOf = (kind: string) =>
      units.find((unit) => unit.provinceCode === province.code && unit.kind === kind)?._count ?? 0;
    const [wards, communes, specialZones] = [countOf("ward"), countOf("commune"), countOf("special_zone")];
    return {
      code: province.code,
      name: { vi: province.nameVi, en: province.nameEn },
      formedFrom: province.formedFromVi,
      communeLevelUnits: wards + communes + specialZones,
      wards,
      communes,
      specialZones,
      areaKm2: province.areaKm2.toNumber(),
      administrativePopulation: peopleOf.get(province.code) ?? null,
    };
  });
}

/** One province's name; null when the code is unknown. */
export async function getProvinceName(code: string): Promise<ProvinceRow["name"] | null> {
  const province = await db().province.findUnique({ where: { code }, select: { nameVi: true, nameEn: true } });
  return province === null ? null : { vi: province.nameVi, en: province.nameEn };
}
