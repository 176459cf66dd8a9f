import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { SourceEntry } from "@/lib/features/facts/types";

type Row = {
  id: string;
  title: string;
  publisher: string;
  date_text: string;
  language: string;
  address: string;
  fact_ids: string[];
  resolutions: number;
  populations: number;
  communes: number;
};

/** Ours, not documents: what the registry counted and what was made up for demonstration. */
const OWN_SOURCES = ["registry", "sample"];

/** Documents that figures rest on, with what rests on each; those with the most facts first. */
export async function listSources(_scope: AuthorizedScope): Promise<readonly SourceEntry[]> {
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT s.id, s.title, s.publisher, s.date_text, s.language, s.address, coalesce(f.ids, '{}') AS fact_ids,
           coalesce(r.number, 0)::int AS resolutions, coalesce(p.number, 0)::int AS populations,
           coalesce(c.number, 0)::int AS communes
      FROM source s
      LEFT JOIN (SELECT source_id, array_agg(id ORDER BY position) AS ids FROM published_fact GROUP BY 1) f ON f.source_id = s.id
      LEFT JOIN (SELECT source_id, count(*) AS number FROM resolution GROUP BY 1) r ON r.source_id = s.id
      LEFT JOIN (SELECT source_id, count(*) AS number FROM population_figure WHERE superseded_at IS NULL GROUP BY 1) p
             ON p.source_id = s.id
      LEFT JOIN (SELECT source_id, count(*) AS number FROM commune_unit WHERE valid_to IS NULL GROUP BY 1) c ON c.source_id = s.id
     WHERE s.id <> ALL (${OWN_SOURCES}::text[])
     ORDER BY cardinality(coalesce(f.ids, '{}')) DESC, s.id`);
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    publisher: row.publisher,
    dateText: row.date_text,
    language: row.language,
    address: row.address,
    factIds: row.fact_ids,
    resolutions: row.resolutions,
    populations: row.populations,
    communes: row.communes,
  }));
}
