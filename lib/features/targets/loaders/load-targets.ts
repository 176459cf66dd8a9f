import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { compareStatuses } from "@/lib/domain/targets/statuses";
import { listAsOfDates } from "@/lib/features/periods/data/list-as-of-dates";
import type { PopulationKind } from "@/lib/features/settings/types";
import { listTargetDefinitions } from "@/lib/features/targets/data/list-target-definitions";
import type { TargetSummary } from "@/lib/features/targets/types";
import { assembleTarget } from "./assemble-target";
import { gatherEvidence } from "./gather-evidence";

/** A province's own targets and the nation's, measured on the province, worst first; null outside the scope. */
export async function loadTargetSummaries(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly asOf: IsoDate | null;
  readonly knownOn: Date | null;
  readonly population?: PopulationKind | null;
}): Promise<{ readonly asOf: IsoDate; readonly targets: readonly TargetSummary[] } | null> {
  const { scope, provinceCode, knownOn } = options;
  if (!scope.nationwide && scope.provinceCode !== provinceCode) return null;
  const asOf = options.asOf ?? (await listAsOfDates({ scope, provinceCode, knownOn })).default;
  const definitions = await listTargetDefinitions({ provinceCode, code: null, inForceOn: asOf, knownOn });
  const evidence = await gatherEvidence({
    scope,
    definitions,
    provinceCode,
    asOf,
    knownOn,
    population: options.population,
  });
  return {
    asOf,
    targets: sortWorstFirst(definitions.map((definition) => assembleTarget({ definition, evidence, asOf }))),
  };
}

/** Worst status first; within one the province's own before the nation's, then by code. */
export function sortWorstFirst(targets: readonly TargetSummary[]): TargetSummary[] {
  return [...targets].sort(
    (a, b) =>
      compareStatuses(a.status, b.status) ||
      Number(a.level === "nation") - Number(b.level === "nation") ||
      a.code.localeCompare(b.code, "en", { numeric: true }),
  );
}
