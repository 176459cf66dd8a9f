import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { getProvinceName } from "@/lib/features/geography/data";
import { listAsOfDates } from "@/lib/features/periods/data/list-as-of-dates";
import type { PopulationKind } from "@/lib/features/settings/types";
import { listCommitments } from "@/lib/features/targets/data/list-commitments";
import { listTargetDefinitions } from "@/lib/features/targets/data/list-target-definitions";
import type { TargetListPage } from "@/lib/features/targets/types";
import { assembleTarget } from "./assemble-target";
import { gatherEvidence, populationChoice } from "./gather-evidence";
import { sortWorstFirst } from "./load-targets";

/**
 * Every target that concerns a province: its own and the nation's, those in force on the date and those replaced or not
 * yet in force; with its promises without a number. Null outside the scope.
 */
export async function loadTargetList(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly asOf: IsoDate | null;
  readonly population: PopulationKind | null;
}): Promise<TargetListPage | null> {
  const { scope, provinceCode, population } = options;
  if (!scope.nationwide && scope.provinceCode !== provinceCode) return null;
  const knownOn = null;
  const [provinceName, dates, definitions] = await Promise.all([
    getProvinceName(provinceCode),
    listAsOfDates({ scope, provinceCode, knownOn }),
    listTargetDefinitions({ provinceCode, code: null, inForceOn: null, knownOn }),
  ]);
  if (provinceName === null) return null;
  const asOf = options.asOf ?? dates.default;
  const [evidence, commitments] = await Promise.all([
    gatherEvidence({ scope, definitions, provinceCode, asOf, knownOn, population }),
    listCommitments({ scope, provinceCode, asOf, knownOn }),
  ]);
  const targets = definitions.map((definition) => assembleTarget({ definition, evidence, asOf }));
  return {
    provinceCode,
    provinceName,
    asOf,
    asOfChoices: dates.choices,
    targets: sortWorstFirst(targets),
    commitments,
    population: populationChoice(evidence),
  };
}
