import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate, toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { knownOnFilter } from "@/lib/db/known-on";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { PopulationFigure } from "@/lib/features/targets/types";

/**
 * A unit's population, one figure a system: the latest on or before the date. Published figures, open to everyone
 * signed in; the scope proves that somebody is.
 */
export async function listPopulations(options: {
  readonly scope: AuthorizedScope;
  readonly unitCode: string;
  readonly until: IsoDate;
  readonly knownOn: Date | null;
}): Promise<readonly PopulationFigure[]> {
  const rows = await db().populationFigure.findMany({
    where: {
      AND: [
        knownOnFilter(options.knownOn),
        { unitCode: options.unitCode, referenceDate: { lte: fromIsoDate(options.until) } },
      ],
    },
    distinct: ["kind"],
    orderBy: [{ kind: "asc" }, { referenceDate: "desc" }],
    include: { source: true },
  });
  return rows.map(({ kind, measure, referenceDate, people, status, source }) => ({
    kind,
    measure,
    referenceDate: toIsoDate(referenceDate),
    people: Number(people),
    status,
    source: { id: source.id, title: source.title, publisher: source.publisher, address: source.address, place: "" },
  }));
}
