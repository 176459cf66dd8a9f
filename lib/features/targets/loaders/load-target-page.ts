import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { isProvinceWide } from "@/lib/auth/scope";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { getProvinceName } from "@/lib/features/geography/data";
import { listSeries } from "@/lib/features/observations/data/list-series";
import { listAsOfDates } from "@/lib/features/periods/data/list-as-of-dates";
import type { AsOfChoice } from "@/lib/features/periods/types";
import type { PopulationKind } from "@/lib/features/settings/types";
import { listTargetDefinitions } from "@/lib/features/targets/data/list-target-definitions";
import type { LevelComparison, SourceRef, TargetDefinition, TargetDetail } from "@/lib/features/targets/types";
import type { BilingualText } from "@/lib/shared/text";
import { compareLevels } from "./compare-levels";
import { loadTarget } from "./load-target";

export const NATION = "VN";

type Options = {
  readonly scope: AuthorizedScope;
  readonly code: string;
  /** `VN`: the nation's own figures; a province to measure a national target on; null: the reader's own. */
  readonly unit: string | null;
  readonly asOf: IsoDate | null;
  readonly population?: PopulationKind | null;
};

/** A target in depth with what its page needs around it; null when it is unknown or outside the scope. */
export async function loadTargetPage(options: Options) {
  const { scope, code, unit } = options;
  const [definition] = await listTargetDefinitions({ provinceCode: null, code, inForceOn: null, knownOn: null });
  if (definition === undefined) return null;
  const own = definition.provinceCode ?? (unit === NATION ? null : (unit ?? scope.provinceCode));
  const home = own ?? scope.provinceCode;
  const dates = await listAsOfDates({ scope, provinceCode: home, knownOn: null });
  const asOf = options.asOf ?? dates.default;
  const [detail, homeName, around] = await Promise.all([
    loadTarget({ scope, code, unitCode: own, asOf, knownOn: null, population: options.population }),
    home === null ? null : getProvinceName(home),
    readLevel({ scope, definition, provinceCode: home, asOf }),
  ]);
  if (detail === null) return null;
  return {
    detail,
    asOf,
    asOfChoices: offerDate(dates.choices, asOf),
    home: home === null || homeName === null ? null : { code: home, name: homeName },
    measuredOn: measuredOn({ detail, own, homeName }),
    reader: readerOf(scope, own),
    ...around,
  };
}

/** The nation's latest published figure of the same indicator. */
export type NationalResult = {
  readonly value: number;
  readonly asOf: IsoDate;
  readonly status: "estimate" | "preliminary" | "final";
  readonly source: SourceRef;
};

/** Readers of less than the province see their own unit, or, in a facility, none that a target is measured on. */
function readerOf(scope: AuthorizedScope, own: string | null): "all" | "unit" | "facility" {
  if (own === null || isProvinceWide(scope)) return "all";
  return (scope.communeCodes ?? []).length > 0 ? "unit" : "facility";
}

/** A date asked for by its address stays choosable although its month is not on the list. */
function offerDate(choices: readonly AsOfChoice[], asOf: IsoDate): AsOfChoice[] {
  if (choices.some((choice) => choice.date === asOf)) return [...choices];
  return [...choices, { date: asOf, closed: false }].sort((a, b) => (a.date < b.date ? 1 : -1));
}

function measuredOn(options: {
  readonly detail: TargetDetail;
  readonly own: string | null;
  readonly homeName: BilingualText | null;
}): BilingualText | null {
  const { detail, own, homeName } = options;
  if (own === null) return null;
  if (detail.unitCode === own) return homeName;
  return detail.stations?.find((station) => station.communeCode === detail.unitCode)?.communeName ?? homeName;
}

/** The nation's latest figure, and the target's counterpart on the other level, never merged with it. */
async function readLevel(options: {
  readonly scope: AuthorizedScope;
  readonly definition: TargetDefinition;
  readonly provinceCode: string | null;
  readonly asOf: IsoDate;
}): Promise<{ readonly level: LevelComparison | null; readonly nationalResult: NationalResult | null }> {
  const { scope, definition, provinceCode, asOf } = options;
  const indicatorCode = definition.indicator.code;
  const [inForce, national] = await Promise.all([
    listTargetDefinitions({ provinceCode, code: null, inForceOn: asOf, knownOn: null }),
    listSeries({ scope, indicatorCodes: [indicatorCode], unitCode: NATION, until: asOf, knownOn: null }),
  ]);
  const same = inForce.filter((one) => one.indicator.code === indicatorCode);
  const targets = same.map((one) => ({
    ...one,
    target: { value: one.value, valueTo: one.valueTo, due: one.due },
  }));
  const levels = compareLevels({ targets, nationalSeries: new Map([[indicatorCode, national]]) });
  const latest = national.at(-1);
  return {
    level: levels.find((one) => one.code === definition.code || one.national?.code === definition.code) ?? null,
    nationalResult:
      latest === undefined
        ? null
        : { value: latest.value, asOf: latest.to, status: latest.status, source: latest.source },
  };
}
