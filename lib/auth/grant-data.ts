import "server-only";
import type { Grant, GrantedUnit } from "@/lib/auth/grant";
import type { Role } from "@/lib/auth/roles";
import { db } from "@/lib/db/client";

export interface UnitRow {
  code: string;
  level: GrantedUnit["level"];
  provinceCode: string | null;
}

export interface GrantRow {
  role: Role;
  unit: UnitRow;
}

interface Station {
  facilityCode: string;
  communeCode: string;
}

/** The stations of these commune-level units, and those among these facilities, in any of their current versions. */
async function listStations(units: readonly UnitRow[]): Promise<Station[]> {
  const codesOf = (level: UnitRow["level"]) => units.filter((unit) => unit.level === level).map((unit) => unit.code);
  const communeCodes = codesOf("commune");
  const facilityCodes = codesOf("facility");
  if (communeCodes.length + facilityCodes.length === 0) return [];
  const rows = await db().facilityVersion.findMany({
    where: {
      kind: "health_station",
      supersededAt: null,
      OR: [{ communeCode: { in: communeCodes } }, { facilityCode: { in: facilityCodes } }],
    },
    select: { facilityCode: true, communeCode: true },
  });
  return rows.flatMap(({ facilityCode, communeCode }) => (communeCode ? [{ facilityCode, communeCode }] : []));
}

function toGrantedUnit(unit: UnitRow, stations: readonly Station[]): GrantedUnit {
  const base = { unitCode: unit.code, level: unit.level, provinceCode: unit.provinceCode };
  const own = stations.filter((station) => station.communeCode === unit.code || station.facilityCode === unit.code);
  switch (unit.level) {
    case "commune":
      return { ...base, communeCodes: [unit.code], facilityCodes: own.map((station) => station.facilityCode) };
    case "facility":
      return { ...base, communeCodes: own.map((station) => station.communeCode), facilityCodes: [unit.code] };
    default:
      return { ...base, communeCodes: [], facilityCodes: [] };
  }
}

export async function resolveUnit(unit: UnitRow): Promise<GrantedUnit> {
  return toGrantedUnit(unit, await listStations([unit]));
}

export async function resolveGrants(rows: readonly GrantRow[]): Promise<Grant[]> {
  const stations = await listStations(rows.map((row) => row.unit));
  return rows.map((row) => ({ role: row.role, unit: toGrantedUnit(row.unit, stations) }));
}
