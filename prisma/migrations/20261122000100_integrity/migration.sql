-- What Prisma's schema cannot say: checks, exclusions, partial indexes, triggers, rights.

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- ───────────── Append, never overwrite ─────────────

-- Whether the statement runs with the rights of the table's owner, who loads histories; the web server never does.
CREATE FUNCTION is_owner_of(p_table oid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT pg_has_role(current_user, c.relowner, 'USAGE') FROM pg_class c WHERE c.oid = p_table
$$;

-- The one change a recorded row may see is its supersession, now and not at some day to come (a row that is to be
-- superseded tomorrow still counts today); everything else is a new row.
-- The web server cannot supersede in the past either: "as known on" would forget what was known.
CREATE FUNCTION forbid_rewrite() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE'
     AND OLD.superseded_at IS NULL AND NEW.superseded_at <= now() + interval '1 minute'
     AND (NEW.superseded_at >= now() - interval '1 hour' OR is_owner_of(TG_RELID))
     AND to_jsonb(NEW) - 'superseded_at' = to_jsonb(OLD) - 'superseded_at' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% rows of % are superseded, never changed or removed', TG_OP, TG_TABLE_NAME
    USING ERRCODE = 'restrict_violation';
END $$;

CREATE FUNCTION forbid_removal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

ALTER TABLE facility_version ADD CONSTRAINT facility_version_superseded_after_recorded CHECK (superseded_at IS NULL OR superseded_at >= recorded_at);
ALTER TABLE facility_version ADD CONSTRAINT facility_version_dates_in_order CHECK (to_date IS NULL OR to_date >= from_date);
CREATE TRIGGER facility_version_supersede_only BEFORE UPDATE OR DELETE ON facility_version FOR EACH ROW EXECUTE FUNCTION forbid_rewrite();
CREATE TRIGGER facility_version_no_truncate BEFORE TRUNCATE ON facility_version FOR EACH STATEMENT EXECUTE FUNCTION forbid_removal();
ALTER TABLE facility_version ADD CONSTRAINT facility_version_one_version_at_a_time EXCLUDE USING gist (entity_id WITH =, tstzrange(recorded_at, superseded_at) WITH &&);

ALTER TABLE facility_link ADD CONSTRAINT facility_link_superseded_after_recorded CHECK (superseded_at IS NULL OR superseded_at >= recorded_at);
CREATE TRIGGER facility_link_supersede_only BEFORE UPDATE OR DELETE ON facility_link FOR EACH ROW EXECUTE FUNCTION forbid_rewrite();
CREATE TRIGGER facility_link_no_truncate BEFORE TRUNCATE ON facility_link FOR EACH STATEMENT EXECUTE FUNCTION forbid_removal();
ALTER TABLE facility_link ADD CONSTRAINT facility_link_one_version_at_a_time EXCLUDE USING gist (entity_id WITH =, tstzrange(recorded_at, superseded_at) WITH &&);

ALTER TABLE station_point ADD CONSTRAINT station_point_superseded_after_recorded CHECK (superseded_at IS NULL OR superseded_at >= recorded_at);
ALTER TABLE station_point ADD CONSTRAINT station_point_dates_in_order CHECK (to_date IS NULL OR to_date >= from_date);
CREATE TRIGGER station_point_supersede_only BEFORE UPDATE OR DELETE ON station_point FOR EACH ROW EXECUTE FUNCTION forbid_rewrite();
CREATE TRIGGER station_point_no_truncate BEFORE TRUNCATE ON station_point FOR EACH STATEMENT EXECUTE FUNCTION forbid_removal();
ALTER TABLE station_point ADD CONSTRAINT station_point_one_version_at_a_time EXCLUDE USING gist (entity_id WITH =, tstzrange(recorded_at, superseded_at) WITH &&);

ALTER TABLE bed_count ADD CONSTRAINT bed_count_superseded_after_recorded CHECK (superseded_at IS NULL OR superseded_at >= recorded_at);
ALTER TABLE bed_count ADD CONSTRAINT bed_count_dates_in_order CHECK (to_date IS NULL OR to_date >= from_date);
CREATE TRIGGER bed_count_supersede_only BEFORE UPDATE OR DELETE ON bed_count FOR EACH ROW EXECUTE FUNCTION forbid_rewrite();
CREATE TRIGGER bed_count_no_truncate BEFORE TRUNCATE ON bed_count FOR EACH STATEMENT EXECUTE FUNCTION forbid_removal();
ALTER TABLE bed_count ADD CONSTRAINT bed_count_one_version_at_a_time EXCLUDE USING gist (entity_id WITH =, tstzrange(recorded_at, superseded_at) WITH &&);

ALTER TABLE staff_qualification ADD CONSTRAINT staff_qualification_superseded_after_recorded CHECK (superseded_at IS NULL OR superseded_at >= recorded_at);
ALTER TABLE staff_qualification ADD CONSTRAINT staff_qualification_dates_in_order CHECK (to_date IS NULL OR to_date >= from_date);
CREATE TRIGGER staff_qualification_supersede_only BEFORE UPDATE OR DELETE ON staff_qualification FOR EACH ROW EXECUTE FUNCTION forbid_rewrite();
CREATE TRIGGER staff_qualification_no_truncate BEFORE TRUNCATE ON staff_qualification FOR EACH STATEMENT EXECUTE FUNCTION forbid_removal();
ALTER TABLE staff_qualification ADD CONSTRAINT staff_qualification_one_version_at_a_time EXCLUDE USING gist (entity_id WITH =, tstzrange(recorded_at, superseded_at) WITH &&);

ALTER TABLE employment ADD CONSTRAINT employment_superseded_after_recorded CHECK (superseded_at IS NULL OR superseded_at >= recorded_at);
ALTER TABLE employment ADD CONSTRAINT employment_dates_in_order CHECK (to_date IS NULL OR to_date >= from_date);
CREATE TRIGGER employment_supersede_only BEFORE UPDATE OR DELETE ON employment FOR EACH ROW EXECUTE FUNCTION forbid_rewrite();
CREATE TRIGGER employment_no_truncate BEFORE TRUNCATE ON employment FOR EACH STATEMENT EXECUTE FUNCTION forbid_removal();
ALTER TABLE employment ADD CONSTRAINT employment_one_version_at_a_time EXCLUDE USING gist (entity_id WITH =, tstzrange(recorded_at, superseded_at) WITH &&);

ALTER TABLE presence ADD CONSTRAINT presence_superseded_after_recorded CHECK (superseded_at IS NULL OR superseded_at >= recorded_at);
ALTER TABLE presence ADD CONSTRAINT presence_dates_in_order CHECK (to_date IS NULL OR to_date >= from_date);
CREATE TRIGGER presence_supersede_only BEFORE UPDATE OR DELETE ON presence FOR EACH ROW EXECUTE FUNCTION forbid_rewrite();
CREATE TRIGGER presence_no_truncate BEFORE TRUNCATE ON presence FOR EACH STATEMENT EXECUTE FUNCTION forbid_removal();
ALTER TABLE presence ADD CONSTRAINT presence_one_version_at_a_time EXCLUDE USING gist (entity_id WITH =, tstzrange(recorded_at, superseded_at) WITH &&);

ALTER TABLE absence ADD CONSTRAINT absence_superseded_after_recorded CHECK (superseded_at IS NULL OR superseded_at >= recorded_at);
ALTER TABLE absence ADD CONSTRAINT absence_dates_in_order CHECK (to_date IS NULL OR to_date >= from_date);
CREATE TRIGGER absence_supersede_only BEFORE UPDATE OR DELETE ON absence FOR EACH ROW EXECUTE FUNCTION forbid_rewrite();
CREATE TRIGGER absence_no_truncate BEFORE TRUNCATE ON absence FOR EACH STATEMENT EXECUTE FUNCTION forbid_removal();
ALTER TABLE absence ADD CONSTRAINT absence_one_version_at_a_time EXCLUDE USING gist (entity_id WITH =, tstzrange(recorded_at, superseded_at) WITH &&);

ALTER TABLE population_figure ADD CONSTRAINT population_figure_superseded_after_recorded CHECK (superseded_at IS NULL OR superseded_at >= recorded_at);
CREATE TRIGGER population_figure_supersede_only BEFORE UPDATE OR DELETE ON population_figure FOR EACH ROW EXECUTE FUNCTION forbid_rewrite();
CREATE TRIGGER population_figure_no_truncate BEFORE TRUNCATE ON population_figure FOR EACH STATEMENT EXECUTE FUNCTION forbid_removal();
ALTER TABLE population_figure ADD CONSTRAINT population_figure_one_version_at_a_time EXCLUDE USING gist (entity_id WITH =, tstzrange(recorded_at, superseded_at) WITH &&);

ALTER TABLE yearly_plan ADD CONSTRAINT yearly_plan_superseded_after_recorded CHECK (superseded_at IS NULL OR superseded_at >= recorded_at);
CREATE TRIGGER yearly_plan_supersede_only BEFORE UPDATE OR DELETE ON yearly_plan FOR EACH ROW EXECUTE FUNCTION forbid_rewrite();
CREATE TRIGGER yearly_plan_no_truncate BEFORE TRUNCATE ON yearly_plan FOR EACH STATEMENT EXECUTE FUNCTION forbid_removal();
ALTER TABLE yearly_plan ADD CONSTRAINT yearly_plan_one_version_at_a_time EXCLUDE USING gist (entity_id WITH =, tstzrange(recorded_at, superseded_at) WITH &&);

ALTER TABLE target_version ADD CONSTRAINT target_version_superseded_after_recorded CHECK (superseded_at IS NULL OR superseded_at >= recorded_at);
CREATE TRIGGER target_version_supersede_only BEFORE UPDATE OR DELETE ON target_version FOR EACH ROW EXECUTE FUNCTION forbid_rewrite();
CREATE TRIGGER target_version_no_truncate BEFORE TRUNCATE ON target_version FOR EACH STATEMENT EXECUTE FUNCTION forbid_removal();
ALTER TABLE target_version ADD CONSTRAINT target_version_one_version_at_a_time EXCLUDE USING gist (entity_id WITH =, tstzrange(recorded_at, superseded_at) WITH &&);

ALTER TABLE target_milestone ADD CONSTRAINT target_milestone_superseded_after_recorded CHECK (superseded_at IS NULL OR superseded_at >= recorded_at);
CREATE TRIGGER target_milestone_supersede_only BEFORE UPDATE OR DELETE ON target_milestone FOR EACH ROW EXECUTE FUNCTION forbid_rewrite();
CREATE TRIGGER target_milestone_no_truncate BEFORE TRUNCATE ON target_milestone FOR EACH STATEMENT EXECUTE FUNCTION forbid_removal();
ALTER TABLE target_milestone ADD CONSTRAINT target_milestone_one_version_at_a_time EXCLUDE USING gist (entity_id WITH =, tstzrange(recorded_at, superseded_at) WITH &&);

ALTER TABLE target_baseline ADD CONSTRAINT target_baseline_superseded_after_recorded CHECK (superseded_at IS NULL OR superseded_at >= recorded_at);
CREATE TRIGGER target_baseline_supersede_only BEFORE UPDATE OR DELETE ON target_baseline FOR EACH ROW EXECUTE FUNCTION forbid_rewrite();
CREATE TRIGGER target_baseline_no_truncate BEFORE TRUNCATE ON target_baseline FOR EACH STATEMENT EXECUTE FUNCTION forbid_removal();
ALTER TABLE target_baseline ADD CONSTRAINT target_baseline_one_version_at_a_time EXCLUDE USING gist (entity_id WITH =, tstzrange(recorded_at, superseded_at) WITH &&);

ALTER TABLE staff_list_confirmation ADD CONSTRAINT staff_list_confirmation_superseded_after_recorded CHECK (superseded_at IS NULL OR superseded_at >= recorded_at);
CREATE TRIGGER staff_list_confirmation_supersede_only BEFORE UPDATE OR DELETE ON staff_list_confirmation FOR EACH ROW EXECUTE FUNCTION forbid_rewrite();
CREATE TRIGGER staff_list_confirmation_no_truncate BEFORE TRUNCATE ON staff_list_confirmation FOR EACH STATEMENT EXECUTE FUNCTION forbid_removal();
ALTER TABLE staff_list_confirmation ADD CONSTRAINT staff_list_confirmation_one_version_at_a_time EXCLUDE USING gist (entity_id WITH =, tstzrange(recorded_at, superseded_at) WITH &&);

ALTER TABLE month_approval ADD CONSTRAINT month_approval_superseded_after_recorded CHECK (superseded_at IS NULL OR superseded_at >= recorded_at);
CREATE TRIGGER month_approval_supersede_only BEFORE UPDATE OR DELETE ON month_approval FOR EACH ROW EXECUTE FUNCTION forbid_rewrite();
CREATE TRIGGER month_approval_no_truncate BEFORE TRUNCATE ON month_approval FOR EACH STATEMENT EXECUTE FUNCTION forbid_removal();
ALTER TABLE month_approval ADD CONSTRAINT month_approval_one_version_at_a_time EXCLUDE USING gist (entity_id WITH =, tstzrange(recorded_at, superseded_at) WITH &&);

ALTER TABLE period_closing ADD CONSTRAINT period_closing_superseded_after_recorded CHECK (superseded_at IS NULL OR superseded_at >= recorded_at);
ALTER TABLE period_closing ADD CONSTRAINT period_closing_dates_in_order CHECK (to_date IS NULL OR to_date >= from_date);
CREATE TRIGGER period_closing_supersede_only BEFORE UPDATE OR DELETE ON period_closing FOR EACH ROW EXECUTE FUNCTION forbid_rewrite();
CREATE TRIGGER period_closing_no_truncate BEFORE TRUNCATE ON period_closing FOR EACH STATEMENT EXECUTE FUNCTION forbid_removal();
ALTER TABLE period_closing ADD CONSTRAINT period_closing_one_version_at_a_time EXCLUDE USING gist (entity_id WITH =, tstzrange(recorded_at, superseded_at) WITH &&);

ALTER TABLE setting ADD CONSTRAINT setting_superseded_after_recorded CHECK (superseded_at IS NULL OR superseded_at >= recorded_at);
CREATE TRIGGER setting_supersede_only BEFORE UPDATE OR DELETE ON setting FOR EACH ROW EXECUTE FUNCTION forbid_rewrite();
CREATE TRIGGER setting_no_truncate BEFORE TRUNCATE ON setting FOR EACH STATEMENT EXECUTE FUNCTION forbid_removal();
ALTER TABLE setting ADD CONSTRAINT setting_one_version_at_a_time EXCLUDE USING gist (entity_id WITH =, tstzrange(recorded_at, superseded_at) WITH &&);

ALTER TABLE observation ADD CONSTRAINT observation_superseded_after_recorded CHECK (superseded_at IS NULL OR superseded_at >= recorded_at);
ALTER TABLE observation ADD CONSTRAINT observation_dates_in_order CHECK (to_date IS NULL OR to_date >= from_date);
CREATE TRIGGER observation_supersede_only BEFORE UPDATE OR DELETE ON observation FOR EACH ROW EXECUTE FUNCTION forbid_rewrite();
CREATE TRIGGER observation_no_truncate BEFORE TRUNCATE ON observation FOR EACH STATEMENT EXECUTE FUNCTION forbid_removal();

-- Everyone but the owner records now: a row recorded last year, or superseded from the start, would change what was
-- known then, or count (as not superseded yet) behind the back of the constraints on current rows.
CREATE FUNCTION forbid_backdating() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF is_owner_of(TG_RELID) THEN RETURN NEW; END IF;
  RAISE EXCEPTION 'rows of % are recorded at the moment they are written', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

DO $$
DECLARE
  name text;
BEGIN
  FOR name IN SELECT table_name FROM information_schema.columns
               WHERE table_schema = current_schema() AND column_name = 'superseded_at' ORDER BY 1 LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT ON %I FOR EACH ROW
      WHEN (NEW.superseded_at IS NOT NULL OR NEW.recorded_at NOT BETWEEN now() - interval ''1 hour'' AND now() + interval ''1 minute'')
      EXECUTE FUNCTION forbid_backdating()', name || '_recorded_now', name);
  END LOOP;
END $$;

-- ───────────── Geography ─────────────

ALTER TABLE province ADD CONSTRAINT province_code_form CHECK (code ~ '^[0-9]{2}$');
ALTER TABLE commune_unit ADD CONSTRAINT commune_unit_code_form CHECK (code ~ '^[0-9]{5}$');
ALTER TABLE commune_unit ADD CONSTRAINT commune_unit_dates_in_order CHECK (valid_to IS NULL OR valid_to >= valid_from);
-- A facility's code begins with a letter, so the four levels of code never meet in one key space.
ALTER TABLE facility ADD CONSTRAINT facility_code_form CHECK (code ~ '^[A-Z][A-Z0-9-]{2,31}$' AND code <> 'VN');
ALTER TABLE reporting_unit ADD CONSTRAINT reporting_unit_level_and_code CHECK (
  CASE level
    WHEN 'nation' THEN code = 'VN' AND province_code IS NULL AND commune_code IS NULL AND facility_code IS NULL
    WHEN 'province' THEN province_code IS NOT NULL AND code = province_code AND commune_code IS NULL AND facility_code IS NULL
    WHEN 'commune' THEN province_code IS NOT NULL AND commune_code IS NOT NULL AND code = commune_code AND facility_code IS NULL
    ELSE province_code IS NOT NULL AND facility_code IS NOT NULL AND code = facility_code
  END);
ALTER TABLE reporting_unit ADD CONSTRAINT reporting_unit_commune_in_province
  FOREIGN KEY (commune_code, province_code) REFERENCES commune_unit (code, province_code);

-- ───────────── Facilities and beds ─────────────

ALTER TABLE facility_version ADD CONSTRAINT facility_version_province_fk FOREIGN KEY (province_code) REFERENCES province (code);
ALTER TABLE facility_version ADD CONSTRAINT facility_version_commune_fk
  FOREIGN KEY (commune_code, province_code) REFERENCES commune_unit (code, province_code);
ALTER TABLE facility_version ADD CONSTRAINT facility_version_one_state_a_day
  EXCLUDE USING gist (facility_code WITH =, daterange(from_date, to_date, '[]') WITH &&) WHERE (superseded_at IS NULL);
-- A commune-level unit has one station at a time: two would count its doctors twice.
ALTER TABLE facility_version ADD CONSTRAINT facility_version_one_station_a_commune
  EXCLUDE USING gist (commune_code WITH =, daterange(from_date, to_date, '[]') WITH &&)
  WHERE (superseded_at IS NULL AND kind = 'health_station');
ALTER TABLE facility_version ADD CONSTRAINT facility_version_station_has_commune
  CHECK (kind <> 'health_station' OR commune_code IS NOT NULL);
ALTER TABLE facility_link ADD CONSTRAINT facility_link_two_facilities CHECK (from_code <> to_code OR kind IN ('converted', 'renamed'));
ALTER TABLE bed_count ADD CONSTRAINT bed_count_not_negative CHECK (beds >= 0);
ALTER TABLE bed_count ADD CONSTRAINT bed_count_one_value_a_day
  EXCLUDE USING gist (facility_code WITH =, kind WITH =, daterange(from_date, to_date, '[]') WITH &&) WHERE (superseded_at IS NULL);
ALTER TABLE station_point ADD CONSTRAINT station_point_one_place_a_day
  EXCLUDE USING gist (facility_code WITH =, name_vi WITH =, daterange(from_date, to_date, '[]') WITH &&) WHERE (superseded_at IS NULL);

-- ───────────── Staff ─────────────

ALTER TABLE staff ADD CONSTRAINT staff_province_fk FOREIGN KEY (province_code) REFERENCES province (code);
ALTER TABLE staff_qualification ADD CONSTRAINT staff_qualification_one_a_day
  EXCLUDE USING gist (staff_id WITH =, daterange(from_date, to_date, '[]') WITH &&) WHERE (superseded_at IS NULL);
ALTER TABLE employment ADD CONSTRAINT employment_one_post_a_unit
  EXCLUDE USING gist (staff_id WITH =, facility_code WITH =, daterange(from_date, to_date, '[]') WITH &&) WHERE (superseded_at IS NULL);
ALTER TABLE employment ADD CONSTRAINT employment_from_facility_fk FOREIGN KEY (from_facility_code) REFERENCES facility (code);
ALTER TABLE employment ADD CONSTRAINT employment_end_reason_needs_end CHECK (end_reason IS NULL OR to_date IS NOT NULL);
ALTER TABLE presence ADD CONSTRAINT presence_share_range CHECK (share > 0 AND share <= 1);
ALTER TABLE absence ADD CONSTRAINT absence_one_at_a_time
  EXCLUDE USING gist (staff_id WITH =, daterange(from_date, to_date, '[]') WITH &&) WHERE (superseded_at IS NULL);

-- Nobody is present for more than one full time at any moment. The lock row makes two writers about one person
-- queue (read committed) or the later one fail (repeatable read, serialisable) instead of overlooking the other.
CREATE FUNCTION check_presence_share() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  fullest record;
BEGIN
  INSERT INTO staff_presence_lock (staff_id, revision) VALUES (NEW.staff_id, 1)
    ON CONFLICT (staff_id) DO UPDATE SET revision = staff_presence_lock.revision + 1;
  SELECT moment.day, sum(p.share) AS share
    INTO fullest
    FROM (
      -- The sum can only rise on a day on which some presence begins.
      SELECT NEW.from_date AS day
      UNION
      SELECT q.from_date FROM presence q
       WHERE q.staff_id = NEW.staff_id AND q.superseded_at IS NULL
         AND q.from_date >= NEW.from_date AND (NEW.to_date IS NULL OR q.from_date <= NEW.to_date)
    ) moment
    JOIN presence p
      ON p.staff_id = NEW.staff_id AND p.superseded_at IS NULL
     AND p.from_date <= moment.day AND (p.to_date IS NULL OR p.to_date >= moment.day)
   GROUP BY moment.day
   ORDER BY sum(p.share) DESC, moment.day
   LIMIT 1;
  IF fullest.share > 1 THEN
    RAISE EXCEPTION 'presence of staff % on % would be %, more than 1.0', NEW.staff_id, fullest.day, fullest.share
      USING ERRCODE = 'check_violation', CONSTRAINT = 'presence_share_at_most_one';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER presence_share_at_most_one AFTER INSERT ON presence
  FOR EACH ROW EXECUTE FUNCTION check_presence_share();

-- ───────────── Population, plans, targets, settings ─────────────

ALTER TABLE population_figure ADD CONSTRAINT population_figure_positive CHECK (people > 0);
CREATE UNIQUE INDEX population_figure_current ON population_figure (unit_code, kind, measure, reference_date, source_id)
  WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX yearly_plan_current ON yearly_plan (indicator_code, unit_code, year) WHERE superseded_at IS NULL;
ALTER TABLE yearly_plan ADD CONSTRAINT yearly_plan_year_range CHECK (year BETWEEN 2000 AND 2100);
ALTER TABLE resolution ADD CONSTRAINT resolution_province_fk FOREIGN KEY (province_code) REFERENCES province (code);
ALTER TABLE resolution ADD CONSTRAINT resolution_level_and_province CHECK ((level = 'nation') = (province_code IS NULL));
CREATE UNIQUE INDEX target_version_current ON target_version (target_code) WHERE superseded_at IS NULL;
ALTER TABLE target_version ADD CONSTRAINT target_version_province_fk FOREIGN KEY (province_code) REFERENCES province (code);
ALTER TABLE target_version ADD CONSTRAINT target_version_level_and_province CHECK (
  (level = 'nation' AND province_code IS NULL) OR (level = 'province' AND province_code IS NOT NULL));
ALTER TABLE target_version ADD CONSTRAINT target_version_range CHECK (value_to IS NULL OR value_to > value);
ALTER TABLE target_version ADD CONSTRAINT target_version_recurring_has_first_year CHECK (recurs_yearly = (first_year IS NOT NULL));
ALTER TABLE target_version ADD CONSTRAINT target_version_thresholds_in_order CHECK (
  on_track_ratio IS NULL OR at_risk_ratio IS NULL OR (0 < at_risk_ratio AND at_risk_ratio < on_track_ratio));
ALTER TABLE target_version ADD CONSTRAINT target_version_in_force_order CHECK (in_force_to IS NULL OR in_force_from IS NULL OR in_force_to >= in_force_from);
CREATE UNIQUE INDEX target_milestone_current ON target_milestone (target_code, date) WHERE superseded_at IS NULL;
CREATE UNIQUE INDEX target_baseline_current ON target_baseline (target_code, unit_code) WHERE superseded_at IS NULL;
ALTER TABLE setting ADD CONSTRAINT setting_province_fk FOREIGN KEY (province_code) REFERENCES province (code);
ALTER TABLE setting ADD CONSTRAINT setting_dates_in_order CHECK (effective_to IS NULL OR effective_to >= effective_from);
ALTER TABLE setting ADD CONSTRAINT setting_one_value_a_day
  EXCLUDE USING gist (key WITH =, (coalesce(province_code, '')) WITH =, daterange(effective_from, effective_to, '[]') WITH &&)
  WHERE (superseded_at IS NULL);

-- ───────────── Months ─────────────

ALTER TABLE staff_list_confirmation ADD CONSTRAINT staff_list_confirmation_month_start CHECK (extract(day FROM month) = 1);
CREATE UNIQUE INDEX staff_list_confirmation_current ON staff_list_confirmation (facility_code, month) WHERE superseded_at IS NULL;
ALTER TABLE month_approval ADD CONSTRAINT month_approval_month_start CHECK (extract(day FROM month) = 1);
CREATE UNIQUE INDEX month_approval_current ON month_approval (unit_code, month) WHERE superseded_at IS NULL;
ALTER TABLE period_closing ADD CONSTRAINT period_closing_province_fk FOREIGN KEY (province_code) REFERENCES province (code);
CREATE UNIQUE INDEX period_closing_current ON period_closing (province_code, period_kind, from_date) WHERE superseded_at IS NULL;

-- ───────────── Observations ─────────────

-- Calendar periods, and the administrative ones from the 15th to the 14th (Decree 09/2019, Circular 38/2019).
CREATE FUNCTION is_legal_period(kind "PeriodKind", from_date date, to_date date) RETURNS boolean
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE kind
    WHEN 'free' THEN to_date >= from_date
    WHEN 'month' THEN extract(day FROM from_date) = 1 AND to_date = (from_date + interval '1 month')::date - 1
    WHEN 'quarter' THEN extract(day FROM from_date) = 1 AND extract(month FROM from_date) IN (1, 4, 7, 10)
      AND to_date = (from_date + interval '3 months')::date - 1
    WHEN 'half_year' THEN extract(day FROM from_date) = 1 AND extract(month FROM from_date) IN (1, 7)
      AND to_date = (from_date + interval '6 months')::date - 1
    WHEN 'nine_months' THEN extract(day FROM from_date) = 1 AND extract(month FROM from_date) = 1
      AND to_date = (from_date + interval '9 months')::date - 1
    WHEN 'year' THEN extract(day FROM from_date) = 1 AND extract(month FROM from_date) = 1
      AND to_date = (from_date + interval '1 year')::date - 1
    WHEN 'admin_month' THEN extract(day FROM from_date) = 15 AND to_date = (from_date + interval '1 month')::date - 1
    WHEN 'admin_quarter' THEN extract(day FROM from_date) = 15 AND extract(month FROM from_date) IN (12, 3, 6, 9)
      AND to_date = (from_date + interval '3 months')::date - 1
    WHEN 'admin_half_year' THEN extract(day FROM from_date) = 15 AND extract(month FROM from_date) IN (12, 6)
      AND to_date = (from_date + interval '6 months')::date - 1
    WHEN 'admin_nine_months' THEN extract(day FROM from_date) = 15 AND extract(month FROM from_date) = 12
      AND to_date = (from_date + interval '9 months')::date - 1
    WHEN 'admin_year' THEN extract(day FROM from_date) = 15 AND extract(month FROM from_date) = 12
      AND to_date = (from_date + interval '1 year')::date - 1
  END
$$;

ALTER TABLE observation ADD CONSTRAINT observation_legal_period CHECK (is_legal_period(period_kind, from_date, to_date));
ALTER TABLE period_closing ADD CONSTRAINT period_closing_legal_period CHECK (is_legal_period(period_kind, from_date, to_date));
-- Without a province a row counts as national and is open to everyone, so only the nation may lack one.
ALTER TABLE observation ADD CONSTRAINT observation_nation_has_no_province CHECK ((unit_code = 'VN') = (province_code IS NULL));
ALTER TABLE observation ADD CONSTRAINT observation_unit_in_province
  FOREIGN KEY (unit_code, province_code) REFERENCES reporting_unit (code, province_code);
ALTER TABLE observation ADD CONSTRAINT observation_range CHECK ((qualifier = 'range') = (value_to IS NOT NULL) AND (value_to IS NULL OR value_to > value));
ALTER TABLE observation ADD CONSTRAINT observation_registry_has_hash CHECK (
  (origin = 'registry') = (inputs_hash IS NOT NULL) AND (inputs_hash IS NULL OR inputs_hash ~ '^[0-9a-f]{64}$'));
-- One current figure a source: two sources may contradict each other, one may not.
CREATE UNIQUE INDEX observation_current ON observation
  (indicator_code, unit_code, to_date, period_kind, from_date, source_id, kind, (coalesce(population_id, 0)))
  WHERE superseded_at IS NULL;
-- Lists of a province's units on a date, and the group counts below.
CREATE INDEX observation_current_by_province ON observation (indicator_code, province_code, to_date, unit_code) WHERE superseded_at IS NULL;
-- "As known on": every version, by unit and by province.
CREATE INDEX observation_known_by_unit ON observation (indicator_code, unit_code, to_date, recorded_at);
CREATE INDEX observation_known_by_province ON observation (indicator_code, province_code, to_date, recorded_at);

ALTER TABLE published_fact ADD CONSTRAINT published_fact_province_fk FOREIGN KEY (province_code) REFERENCES province (code);

-- ───────────── Group summaries ─────────────

-- A unit with several sources counts once: the registry first, then a report, then a publication, the newest first.
CREATE FUNCTION unit_groups_as_known(p_indicator text, p_province text, p_known_on timestamptz, p_approved_only boolean)
RETURNS TABLE (level "UnitLevel", period_kind "PeriodKind", from_date date, to_date date, units_reported int, total numeric,
               histogram jsonb, has_sample boolean, last_recorded_at timestamptz)
LANGUAGE sql STABLE AS $$
  WITH chosen AS (
    SELECT DISTINCT ON (u.level, o.period_kind, o.from_date, o.to_date, o.unit_code)
           u.level, o.period_kind, o.from_date, o.to_date, o.unit_code, o.value, o.is_sample, o.recorded_at
      FROM observation o
      JOIN reporting_unit u ON u.code = o.unit_code
     WHERE o.indicator_code = p_indicator AND o.province_code = p_province
       AND o.recorded_at <= p_known_on AND (o.superseded_at IS NULL OR o.superseded_at > p_known_on)
       AND o.kind = 'actual' AND u.level IN ('commune', 'facility')
       AND (NOT p_approved_only OR o.approved_at IS NOT NULL)
     ORDER BY u.level, o.period_kind, o.from_date, o.to_date, o.unit_code, o.origin, o.recorded_at DESC, o.id DESC
  ), counted AS (
    SELECT c.level, c.period_kind, c.from_date, c.to_date, trim_scale(c.value)::text AS value_text, c.value,
           count(*)::int AS units, bool_or(c.is_sample) AS has_sample, max(c.recorded_at) AS last_recorded_at
      FROM chosen c
     GROUP BY c.level, c.period_kind, c.from_date, c.to_date, c.value
  )
  SELECT level, period_kind, from_date, to_date, sum(units)::int, sum(value * units),
         jsonb_object_agg(value_text, units), bool_or(has_sample), max(last_recorded_at)
    FROM counted
   GROUP BY level, period_kind, from_date, to_date
$$;

-- Recounts every group that a statement touched. Writers about one province queue, so none overlooks another's rows.
-- Runs with the owner's rights, so that nobody else needs any on the summary; and makes no temporary table, which the
-- web server's role may not.
CREATE FUNCTION refresh_unit_group_summary() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, pg_temp AS $$
DECLARE
  province text;
BEGIN
  FOR province IN SELECT DISTINCT c.province_code FROM changed c WHERE c.province_code IS NOT NULL ORDER BY 1 LOOP
    PERFORM pg_advisory_xact_lock(hashtext('unit_group_summary'), hashtext(province));
  END LOOP;

  WITH touched_group AS (
    SELECT DISTINCT c.indicator_code, c.province_code, u.level, c.period_kind, c.from_date, c.to_date
      FROM changed c JOIN reporting_unit u ON u.code = c.unit_code
     WHERE u.level IN ('commune', 'facility') AND c.kind = 'actual'
  )
  DELETE FROM unit_group_summary s USING touched_group g
   WHERE s.indicator_code = g.indicator_code AND s.province_code = g.province_code AND s.level = g.level
     AND s.period_kind = g.period_kind AND s.from_date = g.from_date AND s.to_date = g.to_date;

  INSERT INTO unit_group_summary (indicator_code, province_code, level, period_kind, from_date, to_date, approved_only,
                                  units_reported, total, histogram, has_sample, last_recorded_at)
  WITH touched_group AS MATERIALIZED (
    SELECT DISTINCT c.indicator_code, c.province_code, u.level, c.period_kind, c.from_date, c.to_date
      FROM changed c JOIN reporting_unit u ON u.code = c.unit_code
     WHERE u.level IN ('commune', 'facility') AND c.kind = 'actual'
  ), chosen AS (
    SELECT DISTINCT ON (o.indicator_code, o.province_code, g.level, o.period_kind, o.from_date, o.to_date, a.approved_only, o.unit_code)
           o.indicator_code, o.province_code, g.level, o.period_kind, o.from_date, o.to_date, a.approved_only,
           o.value, o.is_sample, o.recorded_at
      FROM touched_group g
      JOIN observation o
        ON o.indicator_code = g.indicator_code AND o.province_code = g.province_code AND o.to_date = g.to_date
       AND o.period_kind = g.period_kind AND o.from_date = g.from_date
       AND o.superseded_at IS NULL AND o.kind = 'actual'
      JOIN reporting_unit u ON u.code = o.unit_code AND u.level = g.level
      CROSS JOIN (VALUES (true), (false)) AS a (approved_only)
     WHERE NOT a.approved_only OR o.approved_at IS NOT NULL
     ORDER BY o.indicator_code, o.province_code, g.level, o.period_kind, o.from_date, o.to_date, a.approved_only, o.unit_code,
              o.origin, o.recorded_at DESC, o.id DESC
  ), counted AS (
    SELECT indicator_code, province_code, level, period_kind, from_date, to_date, approved_only, value,
           count(*)::int AS units, bool_or(is_sample) AS has_sample, max(recorded_at) AS last_recorded_at
      FROM chosen
     GROUP BY indicator_code, province_code, level, period_kind, from_date, to_date, approved_only, value
  )
  SELECT indicator_code, province_code, level, period_kind, from_date, to_date, approved_only,
         sum(units)::int, sum(value * units), jsonb_object_agg(trim_scale(value)::text, units), bool_or(has_sample), max(last_recorded_at)
    FROM counted
   GROUP BY indicator_code, province_code, level, period_kind, from_date, to_date, approved_only;
  RETURN NULL;
END $$;
CREATE TRIGGER observation_summarise_inserted AFTER INSERT ON observation
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refresh_unit_group_summary();
CREATE TRIGGER observation_summarise_superseded AFTER UPDATE ON observation
  REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION refresh_unit_group_summary();

-- ───────────── Users and audit ─────────────

ALTER TABLE api_token ADD CONSTRAINT api_token_hash_form CHECK (token_hash ~ '^[0-9a-f]{64}$');
ALTER TABLE api_token ADD CONSTRAINT api_token_expires_later CHECK (expires_at > created_at);
ALTER TABLE api_token ADD CONSTRAINT api_token_unit_fk FOREIGN KEY (unit_code) REFERENCES reporting_unit (code);
ALTER TABLE role_grant ADD CONSTRAINT role_grant_revoked_later CHECK (revoked_at IS NULL OR revoked_at >= granted_at);
-- Who gives rights does not watch over their use.
ALTER TABLE role_grant ADD CONSTRAINT role_grant_admin_is_not_auditor
  EXCLUDE USING gist (user_id WITH =, (CASE role WHEN 'admin' THEN 1 ELSE 2 END) WITH <>)
  WHERE (revoked_at IS NULL AND role IN ('admin', 'auditor'));
CREATE UNIQUE INDEX role_grant_current ON role_grant (user_id, role, unit_code) WHERE revoked_at IS NULL;
ALTER TABLE audit_event ADD CONSTRAINT audit_event_province_fk FOREIGN KEY (province_code) REFERENCES province (code);

CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE ON audit_event FOR EACH ROW EXECUTE FUNCTION forbid_removal();
CREATE TRIGGER audit_event_no_truncate BEFORE TRUNCATE ON audit_event FOR EACH STATEMENT EXECUTE FUNCTION forbid_removal();

-- ───────────── Rights of the web server ─────────────

-- The server works as a member of moc_app, which owns nothing: it can read, append and supersede, and delete only
-- what must be erasable. Where the migrating role may not make roles, an administrator makes moc_app beforehand.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'moc_app') THEN
    CREATE ROLE moc_app NOLOGIN;
  END IF;
EXCEPTION
  WHEN insufficient_privilege THEN RAISE NOTICE 'role moc_app is missing and could not be made';
  WHEN duplicate_object OR unique_violation THEN NULL;
END $$;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'moc_app') THEN
    GRANT USAGE ON SCHEMA public TO moc_app;
    GRANT SELECT ON ALL TABLES IN SCHEMA public TO moc_app;
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO moc_app;
    GRANT INSERT ON facility, facility_version, facility_link, station_point, bed_count, staff, staff_name, staff_presence_lock,
      staff_qualification, employment, presence, absence, population_figure, yearly_plan, holiday, source, resolution,
      resolution_clause, indicator, target, target_version, target_milestone, target_baseline, observation,
      staff_list_confirmation, month_approval, period_closing, setting, app_user, user_profile, role_grant, auth_session,
      api_token, sign_in_attempt, audit_event, audit_note, reporting_unit TO moc_app;
    GRANT UPDATE (superseded_at) ON facility_version, facility_link, station_point, bed_count, staff_qualification, employment,
      presence, absence, population_figure, yearly_plan, target_version, target_milestone, target_baseline, observation,
      staff_list_confirmation, month_approval, period_closing, setting TO moc_app;
    GRANT UPDATE ON staff_presence_lock, holiday TO moc_app;
    -- Not their keys: grants, sessions and the trail point to them.
    GRANT UPDATE (password_hash, must_change_password, disabled_at) ON app_user TO moc_app;
    GRANT UPDATE (email, email_folded, full_name, position) ON user_profile TO moc_app;
    GRANT UPDATE (revoked_at) ON role_grant, auth_session, api_token TO moc_app;
    GRANT DELETE ON staff_name, user_profile, audit_note, sign_in_attempt TO moc_app;
  END IF;
END $$;
