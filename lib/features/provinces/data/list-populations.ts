import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { PopulationCount } from "@/lib/features/provinces/types";

type Row = {
  unit_code: string;
  kind: PopulationCount["kind"];
  measure: PopulationCount["measure"];
  reference_date: Date;
  people: bigint;
  is_sample: boolean;
  source_id: string;
  title: string;
  publisher: string;
  address: string;
};

/** Published counts of people of whole provinces, of one or of all, newest first; open to everyone signed in. */
export async function listPopulations(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string | null;
}): Promise<readonly PopulationCount[]> {
  const { provinceCode } = options;
  const place =
    provinceCode === null
      ? Prisma.sql`f.unit_code = p.code`
      : Prisma.sql`f.unit_code = p.code AND p.code = ${provinceCode}`;
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT f.unit_code, f.kind::text, f.measure::text, f.reference_date, f.people, f.is_sample,
           s.id AS source_id, s.title, s.publisher, s.address
      FROM province p
      JOIN population_figure f ON ${place}
      JOIN source s ON s.id = f.source_id
     WHERE f.superseded_at IS NULL
     ORDER BY f.unit_code, f.kind, f.reference_date DESC, f.id DESC`);
  return rows.map((row) => ({
    placeCode: row.unit_code,
    kind: row.kind,
    measure: row.measure,
    date: toIsoDate(row.reference_date),
    people: Number(row.people),
    sample: row.is_sample,
    source: { id: row.source_id, title: row.title, publisher: row.publisher, address: row.address, place: "" },
  }));
}
