import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { isProvinceWide } from "@/lib/auth/scope";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { CountingRule } from "@/lib/domain/stations/count-doctors";
import { getSource } from "@/lib/features/observations/data/get-source";
import { listSeries } from "@/lib/features/observations/data/list-series";
import type { ObservationRow } from "@/lib/features/observations/types";
import { getProvinceSettings, listSeriesEvents } from "@/lib/features/settings/data";
import type { PopulationKind } from "@/lib/features/settings/types";
import { type FloorTimeline, readFloorTimeline } from "@/lib/features/stations/loaders/floor-timeline";
import { listPopulations } from "@/lib/features/targets/data/list-populations";
import type { PopulationChoice, TargetDefinition } from "@/lib/features/targets/types";
import type { Evidence } from "./evidence";
import { FLOOR_RULE_OF_INDICATOR } from "./floor-rules";

/** Reads, once for all targets, what is needed to judge them on a province, or on the nation (`provinceCode` null). */
export async function gatherEvidence(options: {
  readonly scope: AuthorizedScope;
  readonly definitions: readonly TargetDefinition[];
  readonly provinceCode: string | null;
  readonly asOf: IsoDate;
  readonly knownOn: Date | null;
  /** Left out: that of the settings in force. */
  readonly population?: PopulationKind | null;
  /** Indicators that no target is judged by, read beside the others. */
  readonly besides?: readonly string[];
}): Promise<Evidence> {
  const { scope, definitions, provinceCode, asOf, knownOn } = options;
  const isWhole = provinceCode === null || isProvinceWide(scope);
  const unitCode = isWhole ? (provinceCode ?? "VN") : (scope.communeCodes?.[0] ?? provinceCode ?? "VN");
  const judged = definitions.filter((one) => !one.isFloor).map((one) => one.indicator.code);
  const indicatorCodes = [...new Set([...judged, ...(options.besides ?? [])])];
  const settings = await getProvinceSettings({ provinceCode, asOf, knownOn });
  const rules = new Set(
    definitions
      .filter((one) => one.isFloor)
      .map((one) => FLOOR_RULE_OF_INDICATOR[one.indicator.code] ?? settings.countingRule),
  );
  const [series, timelines, events, registrySource, populations] = await Promise.all([
    listSeries({ scope, indicatorCodes, unitCode, until: asOf, knownOn }),
    provinceCode === null
      ? []
      : Promise.all(
          [...rules].map(
            async (rule) =>
              [rule, await readFloorTimeline({ scope, provinceCode, until: asOf, knownOn, rule })] as const,
          ),
        ),
    listSeriesEvents({ provinceCode, asOf, knownOn }),
    getSource("registry"),
    listPopulations({ scope, unitCode, until: asOf, knownOn }),
  ]);
  return {
    unitCode,
    settings,
    populationSeries: options.population ?? settings.populationSeries,
    populations,
    series: groupByIndicator(series),
    timelines: new Map<CountingRule, FloorTimeline>(timelines),
    events,
    registrySource,
    isOutsideScope: !isWhole,
  };
}

export function populationChoice({ populationSeries, settings, populations }: Evidence): PopulationChoice {
  return { used: populationSeries, inForce: settings.populationSeries, offered: populations };
}

export function groupByIndicator(rows: readonly ObservationRow[]): ReadonlyMap<string, readonly ObservationRow[]> {
  const byIndicator = new Map<string, ObservationRow[]>();
  for (const row of rows) {
    const known = byIndicator.get(row.indicatorCode);
    if (known === undefined) byIndicator.set(row.indicatorCode, [row]);
    else known.push(row);
  }
  return byIndicator;
}
