-- What the program keeps to under its lock, the database keeps too, whoever writes (direct SQL as moc_app included).

-- Steps and words of one briefing follow one another to the end of their transactions: none changes what is being checked.
CREATE OR REPLACE FUNCTION briefing_is_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('moc.briefing ' || NEW.briefing_id, 0));
  IF (SELECT state FROM briefing_step WHERE briefing_id = NEW.briefing_id ORDER BY sequence DESC LIMIT 1) IS DISTINCT FROM 'draft' THEN
    RAISE EXCEPTION 'only a draft can be edited' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

-- Runs before briefing_step_in_order (triggers go by name).
CREATE FUNCTION briefing_step_alone() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  own briefing;
BEGIN
  SELECT * INTO own FROM briefing WHERE id = NEW.briefing_id;
  PERFORM pg_advisory_xact_lock(hashtextextended('moc.briefing ' || NEW.briefing_id, 0));
  IF NEW.state = 'issued' AND own.kind <> 'on_request' THEN
    PERFORM pg_advisory_xact_lock(hashtextextended('moc.briefings issued ' || own.province_code, 0));
    IF EXISTS (
      SELECT FROM briefing b JOIN briefing_step s ON s.briefing_id = b.id AND s.state = 'issued'
       WHERE b.id <> own.id AND b.id IS DISTINCT FROM own.supersedes_id
         AND (b.province_code, b.kind, b.regime, b.from_date, b.to_date, b.layout)
           = (own.province_code, own.kind, own.regime, own.from_date, own.to_date, own.layout)
         AND NOT EXISTS (SELECT FROM briefing_step x WHERE x.briefing_id = b.id AND x.state = 'superseded')) THEN
      RAISE EXCEPTION 'another briefing of this period is issued' USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER briefing_step_alone BEFORE INSERT ON briefing_step FOR EACH ROW EXECUTE FUNCTION briefing_step_alone();

-- Of a draft no file passes for ours, and nobody talks about it.
CREATE FUNCTION briefing_was_issued() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM briefing_step WHERE briefing_id = NEW.briefing_id AND state = 'issued') THEN
    RAISE EXCEPTION '% is for issued briefings', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER briefing_file_of_issued BEFORE INSERT ON briefing_file FOR EACH ROW EXECUTE FUNCTION briefing_was_issued();
CREATE TRIGGER briefing_comment_of_issued BEFORE INSERT ON briefing_comment FOR EACH ROW EXECUTE FUNCTION briefing_was_issued();
ALTER TABLE briefing_file ADD CONSTRAINT briefing_file_format
  CHECK (format IN ('docx', 'pdf', 'xlsx', 'html', 'csv', 'json', 'leader.pdf'));

-- One takes the place of another of the same period.
CREATE FUNCTION briefing_takes_same_place() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.supersedes_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM briefing b WHERE b.id = NEW.supersedes_id
       AND (b.province_code, b.kind, b.regime, b.from_date, b.to_date, b.layout)
         = (NEW.province_code, NEW.kind, NEW.regime, NEW.from_date, NEW.to_date, NEW.layout)) THEN
    RAISE EXCEPTION 'a briefing supersedes one of the same period' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER briefing_same_place BEFORE INSERT ON briefing FOR EACH ROW EXECUTE FUNCTION briefing_takes_same_place();
