import "server-only";

import { fromIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { knownOnFilter } from "@/lib/db/known-on";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { STATION_FLOOR_INDICATOR } from "@/lib/features/stations/constants";
import type { FloorTargetRef } from "@/lib/features/stations/types";

/** The floor of doctors at each station that a province follows: its own target's, else the nation's; null without one. */
export async function getStationFloorTarget(options: {
  readonly provinceCode: string;
  readonly asOf: IsoDate;
  readonly knownOn: Date | null;
}): Promise<FloorTargetRef | null> {
  const on = fromIsoDate(options.asOf);
  const rows = await db().targetVersion.findMany({
    where: {
      AND: [
        knownOnFilter(options.knownOn),
        { indicatorCode: STATION_FLOOR_INDICATOR },
        { OR: [{ provinceCode: options.provinceCode }, { provinceCode: null }] },
        { OR: [{ inForceFrom: null }, { inForceFrom: { lte: on } }] },
        { OR: [{ inForceTo: null }, { inForceTo: { gte: on } }] },
      ],
    },
    select: { targetCode: true, provinceCode: true, value: true },
  });
  const chosen = rows.find((row) => row.provinceCode !== null) ?? rows[0];
  return chosen === undefined ? null : { code: chosen.targetCode, floor: chosen.value.toNumber() };
}
