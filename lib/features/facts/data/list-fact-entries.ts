import "server-only";

import { z } from "zod";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { toIsoDateOrNull } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { FactEntry, FactKind, FactQualifier } from "@/lib/features/facts/types";

const conflictsSchema = z.array(
  z.object({ code: z.string(), vi: z.string(), en: z.string(), with: z.array(z.string()) }),
);

type Row = {
  id: string;
  province_code: string | null;
  province_vi: string | null;
  province_en: string | null;
  subject: string;
  subject_vi: string;
  indicator_text: string;
  indicator_text_vi: string;
  value: Prisma.Decimal | null;
  value_to: Prisma.Decimal | null;
  unit_text: string;
  unit_text_vi: string;
  qualifier: FactQualifier | null;
  kind: FactKind;
  period_kind: string;
  from_date: Date | null;
  to_date: Date | null;
  scope_text: string;
  scope_text_vi: string;
  note: string;
  note_vi: string;
  source_id: string;
  title: string;
  publisher: string;
  date_text: string;
  language: string;
  address: string;
  conflicts: unknown;
};

/**
 * Published statements with their words in both languages, the nation's first, then province by province: of one place
 * (`VN` is the nation) or of all. They were published, so everyone signed in may read them; the scope proves that somebody is.
 */
export async function listFactEntries(options: {
  readonly scope: AuthorizedScope;
  readonly placeCode: string | null;
}): Promise<readonly FactEntry[]> {
  const { placeCode } = options;
  const place = placeCode === null ? Prisma.sql`true` : Prisma.sql`coalesce(f.province_code, 'VN') = ${placeCode}`;
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT f.id, f.province_code, p.name_vi AS province_vi, p.name_en AS province_en, f.subject, f.subject_vi, f.indicator_text,
           f.indicator_text_vi, f.value, f.value_to, f.unit_text, f.unit_text_vi, f.qualifier::text, f.kind::text, f.period_kind,
           f.from_date, f.to_date, f.scope_text, f.scope_text_vi, f.note, f.note_vi, f.source_id, s.title, s.publisher,
           s.date_text, s.language, s.address, coalesce(c.list, '[]'::json) AS conflicts
      FROM published_fact f
      JOIN source s ON s.id = f.source_id
      LEFT JOIN province p ON p.code = f.province_code
      LEFT JOIN LATERAL (
        SELECT json_agg(json_build_object('code', own.code, 'vi', own.explanation_vi, 'en', own.explanation_en, 'with', (
                 SELECT coalesce(json_agg(other.fact_id ORDER BY other.fact_id), '[]'::json) FROM fact_conflict other
                  WHERE other.code = own.code AND other.fact_id <> own.fact_id)) ORDER BY own.code) AS list
          FROM fact_conflict own WHERE own.fact_id = f.id
      ) c ON true
     WHERE ${place}
     ORDER BY f.province_code NULLS FIRST, f.position`);
  return rows.map(toEntry);
}

function toEntry(row: Row): FactEntry {
  return {
    id: row.id,
    provinceCode: row.province_code,
    provinceName:
      row.province_vi === null || row.province_en === null ? null : { vi: row.province_vi, en: row.province_en },
    subject: { vi: row.subject_vi, en: row.subject },
    indicator: { vi: row.indicator_text_vi, en: row.indicator_text },
    unit: { vi: row.unit_text_vi, en: row.unit_text },
    scope: { vi: row.scope_text_vi, en: row.scope_text },
    note: { vi: row.note_vi, en: row.note },
    value: row.value?.toNumber() ?? null,
    valueTo: row.value_to?.toNumber() ?? null,
    qualifier: row.qualifier,
    kind: row.kind,
    periodKind: row.period_kind,
    from: toIsoDateOrNull(row.from_date),
    to: toIsoDateOrNull(row.to_date),
    source: {
      id: row.source_id,
      title: row.title,
      publisher: row.publisher,
      dateText: row.date_text,
      language: row.language,
      address: row.address,
    },
    conflicts: conflictsSchema.parse(row.conflicts).map(({ code, vi, en, with: others }) => ({
      code,
      with: others,
      explanation: { vi, en },
    })),
  };
}
