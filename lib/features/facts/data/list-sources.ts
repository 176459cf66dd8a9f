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
    SELECT s.id, s.title, s.publisher, s.date_text, s.language, s.address,
           array(SELECT f.id FROM published_fact f WHERE f.source_id = s.id ORDER BY f.position) AS fact_ids,
           (SELECT count(*)::int FROM resolution r WHERE r.source_id = s.id) AS resolutions,
           (SELECT count(*)::int FROM population_figure p WHERE p.source_id = s.id AND p.superseded_at IS NULL) AS populations,
           (SELECT count(*)::int FROM commune_unit c WHERE c.source_id = s.id AND c.valid_to IS NULL) AS communes
      FROM source s
     WHERE s.id <> ALL (${OWN_SOURCES}::text[])
     ORDER BY (SELECT count(*) FROM published_fact f WHERE f.source_id = s.id) DESC, s.id`);
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
