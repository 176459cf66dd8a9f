import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { daysBetween, type IsoDate, startOfMonth } from "@/lib/domain/dates/iso-date";
import { countByFacility } from "@/lib/domain/workforce/count-heads";
import { countRegistry } from "@/lib/features/workforce/data/count-registry";
import { listPlaces } from "@/lib/features/workforce/data/list-places";
import { listProfessions } from "@/lib/features/workforce/data/list-professions";
import type { RegistryCounts } from "@/lib/features/workforce/types";

/**
 * Heads and full-time equivalents at every facility of the scope on a date, worked out from the registry: heads on the
 * day, equivalents over the days of its month up to it.
 */
export async function loadRegistryCounts(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly asOf: IsoDate;
  readonly knownOn: Date | null;
}): Promise<RegistryCounts> {
  const from = startOfMonth(options.asOf);
  const question = { ...options, on: options.asOf };
  const [places, tally, professions] = await Promise.all([
    listPlaces(question),
    countRegistry({ ...question, from }),
    listProfessions(),
  ]);
  const counted = countByFacility(tally.rows, daysBetween(from, options.asOf) + 1);
  const heads = new Map(counted.map((one) => [one.facilityCode, one]));
  return {
    asOf: options.asOf,
    from,
    // Of a facility at which the registry holds nobody nothing is known; that is not zero.
    places: places.map((place) => ({
      ...place,
      heads: heads.get(place.code) ?? null,
      sample: place.sample || tally.sampleAt.has(place.code),
    })),
    tally: tally.rows,
    people: tally.people,
    professions,
  };
}
