import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate, toIsoDate, toIsoDateOrNull } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { StationMove } from "@/lib/features/stations/types";

type Row = {
  staff_id: string;
  staff_number: string;
  full_name: string | null;
  profession_vi: string;
  profession_en: string;
  is_doctor: boolean;
  move: StationMove["move"];
  share: number | null;
  other_code: string | null;
  other_vi: string | null;
  other_en: string | null;
  from_date: Date;
  to_date: Date | null;
};

/**
 * Rotations and secondments to a station and from it, and absences of those who work there, that touch a span of time,
 * newest first, as the registry was known at a moment. The station is already checked against the scope; names come
 * only to who may see people. One query.
 */
export async function listStationMoves(options: {
  readonly scope: AuthorizedScope;
  readonly facilityCode: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly knownOn: Date | null;
}): Promise<readonly StationMove[]> {
  const { scope, facilityCode, knownOn } = options;
  const [from, until] = [fromIsoDate(options.from), fromIsoDate(options.until)];
  const touches = (alias: "p" | "e" | "a" | "w") => {
    const table = Prisma.raw(alias);
    const known =
      knownOn === null
        ? Prisma.sql`${table}.superseded_at IS NULL`
        : Prisma.sql`${table}.recorded_at <= ${knownOn} AND (${table}.superseded_at IS NULL OR ${table}.superseded_at > ${knownOn})`;
    return Prisma.sql`${table}.from_date <= ${until}::date AND (${table}.to_date IS NULL OR ${table}.to_date >= ${from}::date) AND ${known}`;
  };
  const overlap = Prisma.sql`daterange(w.from_date, w.to_date, '[]') && daterange(a.from_date, a.to_date, '[]')`;
  const name = scope.canSeePeople ? Prisma.sql`n.full_name` : Prisma.sql`NULL::text`;
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    WITH moved AS (
      SELECT p.staff_id, CASE p.kind WHEN 'rotation' THEN 'rotation_in' ELSE 'secondment_in' END AS move, p.share::float8 AS share,
             (SELECT e.facility_code FROM employment e WHERE e.staff_id = p.staff_id AND ${touches("e")}
                 AND daterange(e.from_date, e.to_date, '[]') @> p.from_date ORDER BY e.from_date, e.id LIMIT 1) AS other_code,
             p.from_date, p.to_date
        FROM presence p
       WHERE p.facility_code = ${facilityCode} AND p.kind <> 'own_post' AND ${touches("p")}
      UNION ALL
      SELECT p.staff_id, CASE p.kind WHEN 'rotation' THEN 'rotation_out' ELSE 'secondment_out' END, p.share::float8,
             p.facility_code, p.from_date, p.to_date
        FROM employment e
        JOIN presence p ON p.staff_id = e.staff_id AND p.kind <> 'own_post' AND p.facility_code <> e.facility_code
         AND daterange(e.from_date, e.to_date, '[]') @> p.from_date AND ${touches("p")}
       WHERE e.facility_code = ${facilityCode} AND ${touches("e")}
      UNION ALL
      SELECT DISTINCT a.staff_id, a.kind::text, NULL::float8, NULL::text, a.from_date, a.to_date
        FROM presence w JOIN absence a ON a.staff_id = w.staff_id AND ${overlap} AND ${touches("a")}
       WHERE w.facility_code = ${facilityCode} AND ${touches("w")}
    )
    SELECT s.id AS staff_id, s.staff_number, ${name} AS full_name, r.name_vi AS profession_vi, r.name_en AS profession_en,
           r.is_doctor, m.move, m.share, m.other_code, f.name_vi AS other_vi, f.name_en AS other_en, m.from_date, m.to_date
      FROM moved m
      JOIN staff s ON s.id = m.staff_id
      JOIN LATERAL (SELECT r.name_vi, r.name_en, r.is_doctor FROM staff_qualification q JOIN profession r ON r.code = q.profession_code
                     WHERE q.staff_id = s.id AND q.superseded_at IS NULL ORDER BY r.is_doctor DESC, q.from_date DESC LIMIT 1) r ON true
      LEFT JOIN staff_name n ON n.staff_id = s.id
      LEFT JOIN LATERAL (SELECT v.name_vi, v.name_en FROM facility_version v
                          WHERE v.facility_code = m.other_code AND v.superseded_at IS NULL
                          ORDER BY (daterange(v.from_date, v.to_date, '[]') @> m.from_date) DESC, v.from_date DESC LIMIT 1) f ON true
     ORDER BY m.from_date DESC, s.staff_number`);
  return rows.map(toMove);
}

function toMove(row: Row): StationMove {
  const { other_code: code } = row;
  return {
    staff: { id: row.staff_id, number: row.staff_number, name: row.full_name },
    profession: { vi: row.profession_vi, en: row.profession_en },
    isDoctor: row.is_doctor,
    move: row.move,
    share: row.share,
    other: code === null ? null : { code, name: { vi: row.other_vi ?? code, en: row.other_en ?? code } },
    from: toIsoDate(row.from_date),
    to: toIsoDateOrNull(row.to_date),
  };
}
