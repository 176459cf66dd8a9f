import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { listFactEntries } from "@/lib/features/facts/data/list-fact-entries";
import { listProvinces } from "@/lib/features/geography/data";
import { listChoosableIndicators } from "@/lib/features/provinces/data/list-choosable-indicators";
import { listLaidTargets } from "@/lib/features/provinces/data/list-laid-targets";
import { listNationalFigures } from "@/lib/features/provinces/data/list-place-figures";
import { listPopulations } from "@/lib/features/provinces/data/list-populations";
import type { NationPageData } from "@/lib/features/provinces/types";
import { checkSum } from "./check-sum";

/** What was published about the whole nation. */
export async function loadNation(scope: AuthorizedScope): Promise<NationPageData> {
  const [facts, figures, indicators, targets, provinces, populations] = await Promise.all([
    listFactEntries({ scope, placeCode: "VN" }),
    listNationalFigures(scope),
    listChoosableIndicators(scope),
    listLaidTargets(scope, "nation"),
    listProvinces(scope),
    listPopulations({ scope, provinceCode: null }),
  ]);
  const series = figures.flatMap((figure) => {
    const indicator = indicators.find((one) => one.code === figure.indicatorCode);
    return indicator === undefined ? [] : [{ ...figure, indicator }];
  });
  return { facts, series, targets, check: checkSum(provinces, populations) };
}
