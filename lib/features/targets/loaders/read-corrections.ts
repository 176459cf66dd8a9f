import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { addMonths, type IsoDate } from "@/lib/domain/dates/iso-date";
import { listCorrections } from "@/lib/features/observations/data/list-corrections";
import { INDICATOR_OF_RULE } from "@/lib/features/stations/constants";
import type { Overview, TargetDefinition } from "@/lib/features/targets/types";
import type { Evidence } from "./evidence";
import { FLOOR_RULE_OF_INDICATOR } from "./floor-rules";

/** The months whose figures a page shows; an older one that is corrected changes nothing on it. */
const MONTHS = 24;

/** Corrections, recorded after a day or a moment, of the figures behind a province's targets. */
export function readCorrections(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly definitions: readonly TargetDefinition[];
  readonly evidence: Evidence;
  readonly asOf: IsoDate;
  readonly since: IsoDate | Date;
  readonly knownOn: Date | null;
  readonly limit?: number;
}): Promise<Overview["corrections"]> {
  const { scope, provinceCode, definitions, evidence, asOf, since, knownOn } = options;
  const rulesOf = (definition: TargetDefinition) =>
    FLOOR_RULE_OF_INDICATOR[definition.indicator.code] ?? evidence.settings.countingRule;
  const floors = definitions.filter((one) => one.isFloor);
  return listCorrections({
    scope,
    provinceCode,
    unitCode: evidence.unitCode,
    ofUnit: [...new Set(definitions.filter((one) => !one.isFloor).map((one) => one.indicator.code))],
    ofCommunes: [...new Set(floors.map((one) => INDICATOR_OF_RULE[rulesOf(one)]))],
    populationSeries: evidence.populationSeries,
    months: { from: addMonths(asOf, -MONTHS), until: asOf },
    after: since,
    knownOn,
    ...(options.limit === undefined ? {} : { limit: options.limit }),
  });
}
