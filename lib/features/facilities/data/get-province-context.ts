import "server-only";

import { toIsoDateOrNull } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { CONVERSION_PLAN_TEXT } from "@/lib/features/facilities/constants";
import type { PublishedFigure } from "@/lib/features/facilities/types";
import type { BilingualText } from "@/lib/shared/text";
import { SOURCE_COLUMNS, type SourceColumns, toSource } from "./facility-sql";

type Row = SourceColumns & {
  name_vi: string;
  name_en: string;
  fact_id: string | null;
  value: Prisma.Decimal | null;
  to_date: Date | null;
};

/**
 * A province's name and, where one is published, the plan that says how many of its medical centres become regional
 * general hospitals; null for an unknown province.
 */
export async function getProvinceContext(
  provinceCode: string,
): Promise<{ readonly name: BilingualText; readonly conversions: PublishedFigure | null } | null> {
  const [row] = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT c.name_vi, c.name_en, t.id AS fact_id, t.value, t.to_date, ${SOURCE_COLUMNS}
      FROM province c
      LEFT JOIN published_fact t ON t.province_code = c.code AND t.kind = 'plan' AND t.indicator_text = ${CONVERSION_PLAN_TEXT}
      LEFT JOIN source s ON s.id = t.source_id
     WHERE c.code = ${provinceCode}
     ORDER BY t.position DESC LIMIT 1`);
  if (row === undefined) return null;
  const { fact_id: factId, value, to_date: on } = row;
  return {
    name: { vi: row.name_vi, en: row.name_en },
    conversions:
      factId === null || value === null
        ? null
        : { value: value.toNumber(), on: toIsoDateOrNull(on), source: toSource(row, factId) },
  };
}
