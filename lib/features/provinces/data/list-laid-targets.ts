import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { LaidTarget } from "@/lib/features/provinces/types";

type Row = {
  target_code: string;
  name_vi: string;
  name_en: string;
  province_code: string | null;
  indicator_code: string;
  unit_code: string;
  comparator: LaidTarget["comparator"];
  value: Prisma.Decimal;
  value_to: Prisma.Decimal | null;
  due_date: Date;
  is_floor: boolean;
  is_draft: boolean;
  is_plan: boolean;
  short_vi: string;
  short_en: string;
  source_id: string;
  title: string;
  publisher: string;
  address: string;
};

type Filter = { readonly indicatorCode: string } | { readonly provinceCode: string } | "nation";

/** Targets as laid down, current versions by due date: of one indicator, of one province, or of the nation. */
export async function listLaidTargets(_scope: AuthorizedScope, filter: Filter): Promise<readonly LaidTarget[]> {
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT v.target_code, v.name_vi, v.name_en, v.province_code, v.indicator_code, i.unit_code, v.comparator::text, v.value,
           v.value_to, v.due_date, v.scope = 'every_unit' AS is_floor, r.is_draft, r.is_plan, r.short_vi, r.short_en,
           s.id AS source_id, s.title, s.publisher, s.address
      FROM target_version v
      JOIN indicator i ON i.code = v.indicator_code
      JOIN resolution_clause c ON c.id = v.clause_id
      JOIN resolution r ON r.id = c.resolution_id
      JOIN source s ON s.id = r.source_id
     WHERE v.superseded_at IS NULL AND ${conditionOf(filter)}
     ORDER BY v.due_date DESC, v.target_code`);
  return rows.map((row) => ({
    code: row.target_code,
    name: { vi: row.name_vi, en: row.name_en },
    provinceCode: row.province_code,
    indicatorCode: row.indicator_code,
    unitCode: row.unit_code,
    comparator: row.comparator,
    value: row.value.toNumber(),
    valueTo: row.value_to?.toNumber() ?? null,
    due: toIsoDate(row.due_date),
    isFloor: row.is_floor,
    isDraft: row.is_draft,
    isPlan: row.is_plan,
    document: { vi: row.short_vi, en: row.short_en },
    source: { id: row.source_id, title: row.title, publisher: row.publisher, address: row.address, place: "" },
  }));
}

function conditionOf(filter: Filter): Prisma.Sql {
  if (filter === "nation") return Prisma.sql`v.province_code IS NULL`;
  return "indicatorCode" in filter
    ? Prisma.sql`v.indicator_code = ${filter.indicatorCode}`
    : Prisma.sql`v.province_code = ${filter.provinceCode}`;
}
