import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate, toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { TracedObservation } from "@/lib/features/briefings/types";
import { observationsInScope, scopedObservations } from "@/lib/features/observations/data/scope-filter";
import type { PopulationKind } from "@/lib/features/settings/types";
import { listPeople } from "./list-people";

/** Which figures stand behind a row. */
export type TracedFigures = {
  readonly provinceCode: string;
  readonly indicators:
    | { readonly codes: readonly string[] }
    /** A correction is kept with the name of its indicator alone. */
    | { readonly named: string };
  /** A unit, all commune-level units of the province, or the one of a name. */
  readonly unit: { readonly code: string } | "communes" | { readonly communeNamed: string };
  /** Ratios are recorded on each population; the briefing's are those in force. */
  readonly populationSeries: PopulationKind;
  readonly dates: { readonly from: IsoDate | null; readonly until: IsoDate };
  /** Of a correction: the values before and after, with the version that was replaced. */
  readonly values: readonly [number, number] | null;
};

type Row = {
  id: bigint;
  indicator_code: string;
  indicator_vi: string;
  indicator_en: string;
  indicator_unit: string;
  unit_code: string;
  commune_vi: string | null;
  commune_en: string | null;
  from_date: Date;
  to_date: Date;
  value: Prisma.Decimal;
  status: TracedObservation["status"];
  origin: TracedObservation["origin"];
  is_sample: boolean;
  source_id: string;
  title: string;
  publisher: string;
  address: string;
  source_place: string;
  people: bigint | null;
  reference_date: Date | null;
  recorded_at: Date;
  recorded_by_id: string | null;
  approved_at: Date | null;
  approved_by_id: string | null;
};

/** Approved figures as they were known at a moment, the latest first, within the scope; names only for who may see people. */
export async function listTracedObservations(options: {
  readonly scope: AuthorizedScope;
  readonly figures: TracedFigures;
  readonly knownOn: Date;
  readonly limit: number;
}): Promise<readonly TracedObservation[]> {
  const { scope, limit } = options;
  const rows = await db().$queryRaw<Row[]>(Prisma.sql`
    SELECT o.id, o.indicator_code, i.name_vi AS indicator_vi, i.name_en AS indicator_en, i.unit_code AS indicator_unit,
           o.unit_code, c.name_vi AS commune_vi, c.name_en AS commune_en, o.from_date, o.to_date, o.value, o.status::text,
           o.origin::text, o.is_sample, s.id AS source_id, s.title, s.publisher, s.address, o.source_place, p.people,
           p.reference_date, o.recorded_at, o.recorded_by_id, o.approved_at, o.approved_by_id
      FROM observation o
      JOIN indicator i ON i.code = o.indicator_code
      JOIN source s ON s.id = o.source_id
      LEFT JOIN population_figure p ON p.id = o.population_id
      LEFT JOIN commune_unit c ON c.code = o.unit_code
     WHERE ${Prisma.join(conditionsOf(options), " AND ")}
     ORDER BY o.to_date DESC, o.unit_code, o.indicator_code, o.recorded_at DESC, o.id DESC
     LIMIT ${limit}`);
  const people = await listPeople(
    scope,
    rows.flatMap((row) => [row.recorded_by_id, row.approved_by_id]),
  );
  return rows.map((row) => toTraced(row, people));
}

function conditionsOf({ scope, figures, knownOn }: Parameters<typeof listTracedObservations>[0]): Prisma.Sql[] {
  const { indicators, dates, values } = figures;
  return [
    "codes" in indicators
      ? Prisma.sql`o.indicator_code = ANY (${[...indicators.codes]}::text[])`
      : Prisma.sql`o.indicator_code IN (SELECT code FROM indicator WHERE name_vi = ${indicators.named})`,
    placeOf(figures),
    Prisma.sql`(p.id IS NULL OR p.kind::text = ${figures.populationSeries})`,
    Prisma.sql`o.kind = 'actual' AND o.approved_at <= ${knownOn} AND o.to_date <= ${fromIsoDate(dates.until)}::date`,
    ...(dates.from === null ? [] : [Prisma.sql`o.to_date >= ${fromIsoDate(dates.from)}::date`]),
    values === null
      ? scopedObservations({ scope, knownOn })
      : Prisma.sql`o.recorded_at <= ${knownOn} AND o.value IN (${values[0]}::numeric, ${values[1]}::numeric) AND ${observationsInScope(scope)}`,
  ];
}

function placeOf({ unit, provinceCode }: TracedFigures): Prisma.Sql {
  if (unit === "communes") {
    return Prisma.sql`o.province_code = ${provinceCode} AND o.unit_code IN (SELECT code FROM commune_unit WHERE province_code = ${provinceCode})`;
  }
  if ("code" in unit) return Prisma.sql`o.unit_code = ${unit.code}`;
  return Prisma.sql`o.province_code = ${provinceCode}
    AND o.unit_code IN (SELECT code FROM commune_unit WHERE province_code = ${provinceCode} AND name_vi = ${unit.communeNamed})`;
}

function toTraced(row: Row, people: ReadonlyMap<string, string>): TracedObservation {
  const { title, publisher, address, reference_date: on } = row;
  return {
    id: String(row.id),
    indicator: {
      code: row.indicator_code,
      name: { vi: row.indicator_vi, en: row.indicator_en },
      unitCode: row.indicator_unit,
    },
    unitName: row.commune_vi === null || row.commune_en === null ? null : { vi: row.commune_vi, en: row.commune_en },
    unitCode: row.unit_code,
    period: { from: toIsoDate(row.from_date), to: toIsoDate(row.to_date) },
    value: row.value.toNumber(),
    status: row.status,
    origin: row.origin,
    sample: row.is_sample,
    source: { id: row.source_id, title, publisher, address, place: row.source_place },
    people: row.people === null || on === null ? null : { count: Number(row.people), on: toIsoDate(on) },
    recordedAt: row.recorded_at,
    approvedAt: row.approved_at,
    recordedBy: people.get(row.recorded_by_id ?? "") ?? null,
    approvedBy: people.get(row.approved_by_id ?? "") ?? null,
  };
}
