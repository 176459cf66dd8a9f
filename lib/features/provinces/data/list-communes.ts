import "server-only";

import { z } from "zod";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { CommuneRow } from "@/lib/features/provinces/types";

const formerSchema = z.array(z.object({ id: z.number(), name: z.string(), isPart: z.boolean() }));

type Row = { code: string; name_vi: string; name_en: string; kind: CommuneRow["kind"]; former: unknown };

/** The commune-level units of a province today with the units they came from where that is known: an official list. */
export async function listCommunes(_scope: AuthorizedScope, provinceCode: string): Promise<readonly CommuneRow[]> {
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT c.code, c.name_vi, c.name_en, c.kind::text, coalesce(json_agg(
             json_build_object('id', f.id, 'name', f.name_vi, 'isPart', l.share = 'part') ORDER BY f.id
           ) FILTER (WHERE f.id IS NOT NULL), '[]'::json) AS former
      FROM commune_unit c
      LEFT JOIN unit_lineage l ON l.commune_code = c.code
      LEFT JOIN former_unit f ON f.id = l.former_unit_id
     WHERE c.province_code = ${provinceCode} AND c.valid_to IS NULL
     GROUP BY c.code
     ORDER BY c.code`);
  return rows.map((row) => ({
    code: row.code,
    name: { vi: row.name_vi, en: row.name_en },
    kind: row.kind,
    formerUnits: formerSchema.parse(row.former),
  }));
}
