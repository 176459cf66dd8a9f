import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { scopedObservations } from "@/lib/features/observations/data/scope-filter";
import type { ChoosableIndicator } from "@/lib/features/provinces/types";

type Row = {
  code: string;
  name_vi: string;
  name_en: string;
  definition_vi: string;
  definition_en: string;
  unit_code: string;
  decimals: number;
  is_flow: boolean;
  provinces: number;
};

/**
 * The catalogue with the number of provinces that have a current figure in the scope. Codes of provinces have two digits
 * and the nation's two letters: figures of these few units have an index of their own (observation_of_whole_places).
 */
export async function listChoosableIndicators(scope: AuthorizedScope): Promise<readonly ChoosableIndicator[]> {
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT i.code, i.name_vi, i.name_en, i.definition_vi, i.definition_en, i.unit_code, i.decimals,
           i.stock_or_flow = 'flow' AS is_flow, coalesce(found.provinces, 0)::int AS provinces
      FROM indicator i
      LEFT JOIN (
        SELECT o.indicator_code, count(DISTINCT o.unit_code) AS provinces FROM observation o
         WHERE length(o.unit_code) = 2 AND o.unit_code <> 'VN' AND ${scopedObservations({ scope, knownOn: null })}
         GROUP BY o.indicator_code
      ) found ON found.indicator_code = i.code
     ORDER BY i.code`);
  return rows.map((row) => ({
    code: row.code,
    name: { vi: row.name_vi, en: row.name_en },
    definition: { vi: row.definition_vi, en: row.definition_en },
    unitCode: row.unit_code,
    decimals: row.decimals,
    isFlow: row.is_flow,
    provinces: row.provinces,
  }));
}
