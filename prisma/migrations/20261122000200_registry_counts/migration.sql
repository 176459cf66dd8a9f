-- What the registry holds on a date, as known at a moment: the one rule by which live pages, approvals and the founding
-- data count, so that an approved month and a recount of it cannot differ by rule.

-- Doctors at every health station of a province. Heads (permanent, contract: people at their own post who are employed
-- there with that kind; rotated: on rotation or secondment) on the last day, nobody who is absent then; full-time
-- equivalents by days of the period, three decimals; inputs_hash is the SHA-256 of the rows used, as canonical JSON.
CREATE FUNCTION station_doctor_counts(p_province text, p_from date, p_to date, p_known_on timestamptz)
RETURNS TABLE (commune_code text, facility_code text, permanent int, contract int, rotated int, on_site_fte numeric, inputs_hash text)
LANGUAGE sql STABLE AS $function$
WITH period AS (SELECT daterange($2::date, $3::date, '[]') AS days),
station AS (
  SELECT f.facility_code, f.commune_code
    FROM facility_version f
   WHERE f.province_code = $1::text AND f.kind = 'health_station'
     AND daterange(f.from_date, f.to_date, '[]') @> $3::date AND f.recorded_at <= $4::timestamptz AND (f.superseded_at IS NULL OR f.superseded_at > $4::timestamptz)
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
     AND daterange(p.from_date, p.to_date, '[]') && period.days AND p.recorded_at <= $4::timestamptz AND (p.superseded_at IS NULL OR p.superseded_at > $4::timestamptz)
    JOIN staff_qualification q ON q.staff_id = p.staff_id
     AND daterange(q.from_date, q.to_date, '[]') && daterange(p.from_date, p.to_date, '[]') AND q.recorded_at <= $4::timestamptz AND (q.superseded_at IS NULL OR q.superseded_at > $4::timestamptz)
    JOIN profession r ON r.code = q.profession_code AND r.is_doctor
    LEFT JOIN employment e ON e.staff_id = p.staff_id AND e.facility_code = p.facility_code
     AND daterange(e.from_date, e.to_date, '[]') @> $3::date AND e.recorded_at <= $4::timestamptz AND (e.superseded_at IS NULL OR e.superseded_at > $4::timestamptz)
),
away AS MATERIALIZED (
  SELECT a.staff_id, range_agg(daterange(a.from_date, a.to_date, '[]')) AS days,
         jsonb_agg(jsonb_build_array('absence', a.entity_id, a.kind, a.from_date, a.to_date) ORDER BY a.entity_id) AS inputs
    FROM absence a, period
   WHERE a.staff_id IN (SELECT staff_id FROM there)
     AND daterange(a.from_date, a.to_date, '[]') && period.days AND a.recorded_at <= $4::timestamptz AND (a.superseded_at IS NULL OR a.superseded_at > $4::timestamptz)
   GROUP BY a.staff_id
),
worked AS MATERIALIZED (
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
 ORDER BY s.commune_code
$function$;

-- What the ratios of a province are worked out from: different people present at any facility on the date (absence does
-- not take a person out of the health field), and beds outside the stations. Always one row; zero means that the
-- registry holds nobody, so ask first whether the province keeps its registry here.
CREATE FUNCTION province_registry_counts(p_province text, p_on date, p_known_on timestamptz)
RETURNS TABLE (doctors int, nurses int, beds_planned int, beds_actual int, inputs_hash text)
LANGUAGE sql STABLE AS $function$
WITH person AS (
  SELECT DISTINCT p.staff_id, r.is_doctor, r.is_nurse
    FROM staff s
    JOIN presence p ON p.staff_id = s.id AND daterange(p.from_date, p.to_date, '[]') @> $2::date
     AND p.recorded_at <= $3::timestamptz AND (p.superseded_at IS NULL OR p.superseded_at > $3::timestamptz)
    JOIN staff_qualification q ON q.staff_id = s.id AND daterange(q.from_date, q.to_date, '[]') @> $2::date
     AND q.recorded_at <= $3::timestamptz AND (q.superseded_at IS NULL OR q.superseded_at > $3::timestamptz)
    JOIN profession r ON r.code = q.profession_code AND (r.is_doctor OR r.is_nurse)
   WHERE s.province_code = $1::text
),
bed AS (
  SELECT b.facility_code, b.kind, b.beds
    FROM facility_version f
    JOIN bed_count b ON b.facility_code = f.facility_code AND daterange(b.from_date, b.to_date, '[]') @> $2::date
     AND b.recorded_at <= $3::timestamptz AND (b.superseded_at IS NULL OR b.superseded_at > $3::timestamptz)
   WHERE f.province_code = $1::text AND f.kind <> 'health_station' AND daterange(f.from_date, f.to_date, '[]') @> $2::date
     AND f.recorded_at <= $3::timestamptz AND (f.superseded_at IS NULL OR f.superseded_at > $3::timestamptz)
)
SELECT (SELECT count(*) FILTER (WHERE is_doctor) FROM person)::int AS doctors,
       (SELECT count(*) FILTER (WHERE is_nurse) FROM person)::int AS nurses,
       (SELECT coalesce(sum(beds) FILTER (WHERE kind = 'planned'), 0) FROM bed)::int AS beds_planned,
       (SELECT coalesce(sum(beds) FILTER (WHERE kind = 'actual'), 0) FROM bed)::int AS beds_actual,
       encode(sha256(convert_to(jsonb_build_array(
         (SELECT coalesce(jsonb_agg(jsonb_build_array(staff_id, is_doctor, is_nurse) ORDER BY staff_id, is_doctor), '[]') FROM person),
         (SELECT coalesce(jsonb_agg(jsonb_build_array(facility_code, kind, beds) ORDER BY facility_code, kind), '[]') FROM bed)
       )::text, 'UTF8')), 'hex') AS inputs_hash
$function$;
