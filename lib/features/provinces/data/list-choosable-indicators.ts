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

/** The catalogue with the number of provinces that have a current figure in the scope: one index probe for each pair. */
export async function listChoosableIndicators(scope: AuthorizedScope): Promise<readonly ChoosableIndicator[]> {
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT i.code, i.name_vi, i.name_en, i.definition_vi, i.definition_en, i.unit_code, i.decimals,
           i.stock_or_flow = 'flow' AS is_flow, found.provinces
      FROM indicator i
      CROSS JOIN LATERAL (
        SELECT count(*)::int AS provinces FROM province p
         WHERE EXISTS (
           SELECT FROM observation o
            WHERE o.indicator_code = i.code AND o.unit_code = p.code AND ${scopedObservations({ scope, knownOn: null })})
      ) found
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
