import "server-only";

import { type AuthorizedScope, isProvinceWide } from "@/lib/auth/scope";
import { comparePlaces } from "@/lib/domain/comparison/compare-places";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { MissingReason } from "@/lib/domain/figures/figure";
import { listProvinces } from "@/lib/features/geography/data";
import { listAsOfDates } from "@/lib/features/periods/data/list-as-of-dates";
import { countFacts } from "@/lib/features/provinces/data/count-facts";
import { listChoosableIndicators } from "@/lib/features/provinces/data/list-choosable-indicators";
import { listLaidTargets } from "@/lib/features/provinces/data/list-laid-targets";
import { listPlaceFigures } from "@/lib/features/provinces/data/list-place-figures";
import { listPopulations } from "@/lib/features/provinces/data/list-populations";
import type {
  ComparedProvince,
  ComparisonSubject,
  LaidTarget,
  PlacedFigure,
  PopulationCount,
  ProvinceComparison,
} from "@/lib/features/provinces/types";
import type { PopulationKind } from "@/lib/features/settings/types";
import { checkSum } from "./check-sum";

type Options = {
  readonly scope: AuthorizedScope;
  /** Null compares the provinces' people. */
  readonly indicatorCode: string | null;
  readonly population: PopulationKind;
  readonly asOf: IsoDate | null;
};

const NATION = "VN";

/** The 34 provinces side by side; null for an indicator that the catalogue does not have. */
export async function loadComparison(options: Options): Promise<ProvinceComparison | null> {
  const { scope, indicatorCode, population } = options;
  const [provinces, populations, indicators, facts, dates] = await Promise.all([
    listProvinces(scope),
    listPopulations({ scope, provinceCode: null }),
    listChoosableIndicators(scope),
    countFacts(scope),
    listAsOfDates({ scope, provinceCode: scope.provinceCode, knownOn: null }),
  ]);
  const indicator = indicators.find((one) => one.code === indicatorCode);
  if (indicatorCode !== null && indicator === undefined) return null;
  const until = options.asOf ?? dates.default;
  const subject: ComparisonSubject =
    indicator === undefined ? { kind: "population" } : { kind: "indicator", indicator };
  const [figures, targets] =
    indicator === undefined
      ? [populations.filter((one) => one.date <= until).map(asFigure), []]
      : await Promise.all([
          listPlaceFigures({ scope, indicatorCode: indicator.code, until }),
          listLaidTargets(scope, { indicatorCode: indicator.code }),
        ]);
  const compared = comparePlaces({
    figures: figures.filter((figure) => figure.placeCode !== NATION),
    populationKind: population,
    isFlow: indicator?.isFlow ?? false,
  });
  const countOf = (code: string, kind: PopulationKind) =>
    populations.find((one) => one.placeCode === code && one.kind === kind) ?? null;
  const rows = provinces.map((province): ComparedProvince => {
    const figure = compared.compared.get(province.code) ?? null;
    const asides = compared.asides.get(province.code) ?? [];
    return {
      province,
      administrative: countOf(province.code, "administrative"),
      statistical: countOf(province.code, "statistical"),
      facts: facts.get(province.code) ?? 0,
      figure,
      missing: figure === null ? reasonOf(scope, province.code) : null,
      asides,
      targets: current(targets, until).filter((target) => target.provinceCode === province.code),
    };
  });
  return {
    subject,
    indicators,
    population,
    usesPopulation: compared.usesPopulation,
    until,
    rows,
    nation: {
      figure: figures.find((figure) => figure.placeCode === NATION && figure.kind === "actual") ?? null,
      targets: current(targets, until).filter((target) => target.provinceCode === null),
    },
    datesDiffer: compared.datesDiffer,
    check: checkSum(provinces, populations),
  };
}

/** Targets whose day has passed are history. */
function current(targets: readonly LaidTarget[], until: IsoDate): readonly LaidTarget[] {
  return targets.filter((target) => target.due >= until);
}

/** People who see one unit do not see their province's figures, which may exist. */
function reasonOf(scope: AuthorizedScope, provinceCode: string): MissingReason {
  return scope.provinceCode === provinceCode && !isProvinceWide(scope) ? "outside_scope" : "no_data";
}

function asFigure(count: PopulationCount): PlacedFigure {
  const { placeCode, kind, date, people, sample, source } = count;
  return {
    placeCode,
    periodKind: "free",
    from: date,
    to: date,
    value: people,
    valueTo: null,
    qualifier: "exact",
    kind: "actual",
    populationKind: kind,
    approved: true,
    sample,
    factId: null,
    source,
  };
}
