import "server-only";

import { toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { ObservationAnswer } from "@/lib/features/observations/api-schema";

type Source = Omit<ObservationAnswer["source"], "place">;
export type PopulationSeries = Omit<NonNullable<ObservationAnswer["population"]>, "referenceDate"> & {
  readonly referenceDate: IsoDate;
  readonly status: string;
};

// What many figures have in common. Each is asked for once, whatever the number of figures.

export async function listUnitLevels(
  codes: readonly string[],
): Promise<ReadonlyMap<string, ObservationAnswer["level"]>> {
  if (codes.length === 0) return new Map();
  const rows = await db().reportingUnit.findMany({
    where: { code: { in: [...new Set(codes)] } },
    select: { code: true, level: true },
  });
  return new Map(rows.map(({ code, level }) => [code, level]));
}

export async function listSources(ids: readonly string[]): Promise<ReadonlyMap<string, Source>> {
  if (ids.length === 0) return new Map();
  const rows = await db().source.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, title: true, publisher: true, address: true },
  });
  return new Map(rows.map((row) => [row.id, row]));
}

/** The population series that ratios were divided by. */
export async function listPopulations(ids: readonly bigint[]): Promise<ReadonlyMap<bigint, PopulationSeries>> {
  if (ids.length === 0) return new Map();
  const rows = await db().populationFigure.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, kind: true, measure: true, referenceDate: true, people: true, status: true },
  });
  return new Map(
    rows.map(({ id, referenceDate, people, ...row }) => [
      id,
      { ...row, referenceDate: toIsoDate(referenceDate), people: Number(people) },
    ]),
  );
}
