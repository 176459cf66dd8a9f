import "server-only";

import { toIsoDate, toIsoDateOrNull } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { knownOnFilter } from "@/lib/db/known-on";
import type { FormerUnitRow, StationPointRow } from "@/lib/features/stations/types";

/** The former units that a commune-level unit was made of: an official list, open to everyone signed in. */
export async function listFormerUnits(communeCode: string): Promise<readonly FormerUnitRow[]> {
  const rows = await db().unitLineage.findMany({
    where: { communeCode },
    orderBy: { formerUnitId: "asc" },
    select: {
      share: true,
      effectiveFrom: true,
      formerUnit: {
        select: {
          nameVi: true,
          lineage: { select: { commune: { select: { code: true, nameVi: true, nameEn: true } } } },
        },
      },
    },
  });
  return rows.map(({ share, effectiveFrom, formerUnit }) => ({
    name: formerUnit.nameVi,
    isPart: share === "part",
    effectiveFrom: toIsoDate(effectiveFrom),
    otherUnits: formerUnit.lineage
      .filter(({ commune }) => commune.code !== communeCode)
      .map(({ commune }) => ({ code: commune.code, name: { vi: commune.nameVi, en: commune.nameEn } })),
  }));
}

/** Every place at which a station works or worked, oldest first. The station is already checked against the scope. */
export async function listStationPoints(options: {
  readonly facilityCode: string;
  readonly knownOn: Date | null;
}): Promise<readonly StationPointRow[]> {
  const rows = await db().stationPoint.findMany({
    where: { AND: [knownOnFilter(options.knownOn), { facilityCode: options.facilityCode }] },
    orderBy: [{ fromDate: "asc" }, { id: "asc" }],
    select: { nameVi: true, kind: true, fromDate: true, toDate: true, isSample: true },
  });
  return rows.map((row) => ({
    name: row.nameVi,
    kind: row.kind,
    from: toIsoDate(row.fromDate),
    to: toIsoDateOrNull(row.toDate),
    sample: row.isSample,
  }));
}
