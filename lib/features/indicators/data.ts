import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import type { IndicatorRow } from "./types";

/** The catalogue, by code. Definitions are open to everyone signed in; the scope proves that somebody is. */
export async function listIndicators(_scope: AuthorizedScope): Promise<readonly IndicatorRow[]> {
  const rows = await db().indicator.findMany({ orderBy: { code: "asc" } });
  return rows.map((row) => ({
    code: row.code,
    name: { vi: row.nameVi, en: row.nameEn },
    definition: { vi: row.definitionVi, en: row.definitionEn },
    numerator: { vi: row.numeratorVi, en: row.numeratorEn },
    denominator: { vi: row.denominatorVi, en: row.denominatorEn },
    unit: row.unitCode,
    direction: row.higherIsBetter ? "higher_is_better" : "lower_is_better",
    stockOrFlow: row.stockOrFlow,
    aggregation: row.aggregation,
    decimals: row.decimals,
    reportingMonths: row.reportingMonths,
    citation: row.citation,
  }));
}

export async function isKnownIndicator(code: string): Promise<boolean> {
  return (await db().indicator.count({ where: { code } })) > 0;
}
