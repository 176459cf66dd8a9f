/** A row counts when it was what the system knew at the moment `$4`. */
function knownOn(alias: string): string {
  return `${alias}.recorded_at <= $4::timestamptz AND (${alias}.superseded_at IS NULL OR ${alias}.superseded_at > $4::timestamptz)`;
}

/**
 * Doctors at every health station of a province, from the registry. Live pages and approvals both ask exactly this, so
 * that an approved month and a recount of it cannot differ by rule.
 *
 * Parameters: `$1` province code, `$2` and `$3` first and last day of the period, `$4` the moment of knowledge.
 * Columns: commune_code, facility_code, permanent, contract, rotated (heads on the last day), on_site_fte (full-time
 * equivalents by days of the period, three decimals), inputs_hash (SHA-256 of the registry rows used, as canonical JSON).
 *
 * Heads: permanent and contract are people at their own post who are employed there with that kind; rotated are those on
 * rotation or secondment; nobody who is absent on the last day. Source: docs: methods, section 6; docs: domain, 3.1.
 */
export const STATION_DOCTOR_COUNTS_SQL = `
WITH period AS (SELECT daterange($2::date, $3::date, '[]') AS days),
station AS (
  SELECT f.facility_code, f.commune_code
    FROM facility_version f
   WHERE f.province_code = $1::text AND f.kind = 'health_station'
     AND daterange(f.from_date, f.to_date, '[]') @> $3::date AND ${knownOn("f")}
),
there AS (
  SELECT s.facility_code, p.staff_id, p.kind, p.share,
         daterange(p.from_date, p.to_date, '[]') * daterange(q.from_date, q.to_date, '[]') AS span,
         e.kind AS employed_as,
         jsonb_build_array('presence', p.entity_id, p.kind, p.share, p.from_date, p.to_date) AS presence_input,
         jsonb_build_array('qualification', q.entity_id, q.profession_code, q.from_date, q.to_date) AS qualification_input,
         jsonb_build_array('employment', e.entity_id, e.kind, e.from_date, e.to_date) AS employment_input
    FROM period
    CROSS JOIN station s
    JOIN presence p ON p.facility_code = s.facility_code
     AND daterange(p.from_date, p.to_date, '[]') && period.days AND ${knownOn("p")}
    JOIN staff_qualification q ON q.staff_id = p.staff_id
     AND daterange(q.from_date, q.to_date, '[]') && daterange(p.from_date, p.to_date, '[]') AND ${knownOn("q")}
    JOIN profession r ON r.code = q.profession_code AND r.is_doctor
    LEFT JOIN employment e ON e.staff_id = p.staff_id AND e.facility_code = p.facility_code
     AND daterange(e.from_date, e.to_date, '[]') @> $3::date AND ${knownOn("e")}
),
away AS (
  SELECT a.staff_id, range_agg(daterange(a.from_date, a.to_date, '[]')) AS days,
         jsonb_agg(jsonb_build_array('absence', a.entity_id, a.kind, a.from_date, a.to_date) ORDER BY a.entity_id) AS inputs
    FROM absence a, period
   WHERE a.staff_id IN (SELECT staff_id FROM there)
     AND daterange(a.from_date, a.to_date, '[]') && period.days AND ${knownOn("a")}
   GROUP BY a.staff_id
),
worked AS (
  SELECT t.*, w.inputs AS absence_input, t.span @> $3::date AND coalesce(NOT w.days @> $3::date, true) AS on_last_day,
         (SELECT coalesce(sum(upper(d.days) - lower(d.days)), 0)
            FROM unnest(datemultirange(t.span * period.days) - coalesce(w.days, '{}'::datemultirange)) AS d (days)) AS days
    FROM there t CROSS JOIN period LEFT JOIN away w ON w.staff_id = t.staff_id
)
SELECT s.commune_code, s.facility_code,
       (count(DISTINCT w.staff_id) FILTER (WHERE w.on_last_day AND w.kind = 'own_post' AND w.employed_as = 'permanent'))::int AS permanent,
       (count(DISTINCT w.staff_id) FILTER (WHERE w.on_last_day AND w.kind = 'own_post' AND w.employed_as = 'contract'))::int AS contract,
       (count(DISTINCT w.staff_id) FILTER (WHERE w.on_last_day AND w.kind IN ('rotation', 'secondment')))::int AS rotated,
       round(coalesce(sum(w.share * w.days), 0) / ($3::date - $2::date + 1), 3) AS on_site_fte,
       encode(sha256(convert_to(coalesce(jsonb_agg(
         jsonb_build_array(w.presence_input, w.qualification_input, w.employment_input, w.absence_input)
         ORDER BY w.presence_input, w.qualification_input) FILTER (WHERE w.staff_id IS NOT NULL), '[]')::text, 'UTF8')), 'hex') AS inputs_hash
  FROM station s
  LEFT JOIN worked w ON w.facility_code = s.facility_code
 GROUP BY s.commune_code, s.facility_code
 ORDER BY s.commune_code`;
