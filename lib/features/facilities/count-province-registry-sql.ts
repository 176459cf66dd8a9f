/** A row counts when it was what the system knew at the moment `$3`, and speaks of the date `$2`. */
function holds(alias: string): string {
  return `daterange(${alias}.from_date, ${alias}.to_date, '[]') @> $2::date
     AND ${alias}.recorded_at <= $3::timestamptz AND (${alias}.superseded_at IS NULL OR ${alias}.superseded_at > $3::timestamptz)`;
}

/**
 * What the ratios of a province are worked out from, as of a date.
 *
 * Parameters: `$1` province code, `$2` the date, `$3` the moment of knowledge.
 * Columns: doctors and nurses (different people present at any facility on the date; absence does not take a person out
 * of the health field), beds_planned and beds_actual (not those of health stations), inputs_hash (SHA-256 of the
 * registry rows used, as canonical JSON). Always one row; zero means that the registry holds nobody, so ask first
 * whether the province keeps its registry here. Source: docs: domain, 3.1.
 */
export const PROVINCE_REGISTRY_COUNTS_SQL = `
WITH person AS (
  SELECT DISTINCT p.staff_id, r.is_doctor, r.is_nurse
    FROM staff s
    JOIN presence p ON p.staff_id = s.id AND ${holds("p")}
    JOIN staff_qualification q ON q.staff_id = s.id AND ${holds("q")}
    JOIN profession r ON r.code = q.profession_code AND (r.is_doctor OR r.is_nurse)
   WHERE s.province_code = $1::text
),
bed AS (
  SELECT b.facility_code, b.kind, b.beds
    FROM facility_version f
    JOIN bed_count b ON b.facility_code = f.facility_code AND ${holds("b")}
   WHERE f.province_code = $1::text AND f.kind <> 'health_station' AND ${holds("f")}
)
SELECT (SELECT count(*) FILTER (WHERE is_doctor) FROM person)::int AS doctors,
       (SELECT count(*) FILTER (WHERE is_nurse) FROM person)::int AS nurses,
       (SELECT coalesce(sum(beds) FILTER (WHERE kind = 'planned'), 0) FROM bed)::int AS beds_planned,
       (SELECT coalesce(sum(beds) FILTER (WHERE kind = 'actual'), 0) FROM bed)::int AS beds_actual,
       encode(sha256(convert_to(jsonb_build_array(
         (SELECT coalesce(jsonb_agg(jsonb_build_array(staff_id, is_doctor, is_nurse) ORDER BY staff_id, is_doctor), '[]') FROM person),
         (SELECT coalesce(jsonb_agg(jsonb_build_array(facility_code, kind, beds) ORDER BY facility_code, kind), '[]') FROM bed)
       )::text, 'UTF8')), 'hex') AS inputs_hash`;
