import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { listFactEntries } from "@/lib/features/facts/data/list-fact-entries";
import { getProvince } from "@/lib/features/provinces/data/get-province";
import { listCommunes } from "@/lib/features/provinces/data/list-communes";
import { listLaidTargets } from "@/lib/features/provinces/data/list-laid-targets";
import { listPopulations } from "@/lib/features/provinces/data/list-populations";
import type { CommuneRow, ProvincePageData } from "@/lib/features/provinces/types";

/** What is known of one province from published texts and official lists; null for a code that is no province. */
export async function loadProvince(options: {
  readonly scope: AuthorizedScope;
  readonly code: string;
}): Promise<ProvincePageData | null> {
  const { scope, code } = options;
  const [province, populations, communes, facts, targets] = await Promise.all([
    getProvince(scope, code),
    listPopulations({ scope, provinceCode: code }),
    listCommunes(scope, code),
    listFactEntries({ scope, placeCode: code }),
    listLaidTargets(scope, { provinceCode: code }),
  ]);
  if (province === null) return null;
  const count = (kind: CommuneRow["kind"]) => communes.filter((commune) => commune.kind === kind).length;
  return {
    province: {
      ...province,
      communeLevelUnits: communes.length,
      wards: count("ward"),
      communes: count("commune"),
      specialZones: count("special_zone"),
      administrativePopulation: populations.find((one) => one.kind === "administrative")?.people ?? null,
    },
    populations,
    communes,
    facts,
    targets,
    isOwn: scope.nationwide || scope.provinceCode === code,
  };
}
