-- AlterTable
ALTER TABLE "resolution" ADD COLUMN     "is_plan" BOOLEAN NOT NULL DEFAULT false;

-- CreateTable
CREATE TABLE "data_version" (
    "id" INTEGER NOT NULL,
    "version" BIGINT NOT NULL,

    CONSTRAINT "data_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "data_change" (
    "transaction_id" BIGINT NOT NULL,

    CONSTRAINT "data_change_pkey" PRIMARY KEY ("transaction_id")
);

-- ───────────── A number that is another one after every change of what pages show ─────────────

-- It moves inside the changing transaction, so whoever reads it after the commit sees it moved, and whoever reads it
-- before sees the data of before: a page drawn and kept under one number is never shown under another.
ALTER TABLE data_version ADD CONSTRAINT data_version_is_one_row CHECK (id = 1);
INSERT INTO data_version (id, version) VALUES (1, 1);

-- Both run with the owner's rights: nobody else may write either table.
CREATE FUNCTION mark_data_changed() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  INSERT INTO data_change (transaction_id) VALUES (pg_current_xact_id()::text::bigint) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE FUNCTION advance_data_version() RETURNS trigger LANGUAGE plpgsql
SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM data_change WHERE transaction_id = NEW.transaction_id;
  UPDATE data_version SET version = version + 1;
  RETURN NULL;
END $$;

-- At the commit, so that writers queue for the one row only while they commit, and never for each other's work.
CREATE CONSTRAINT TRIGGER data_change_advances_version AFTER INSERT ON data_change
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION advance_data_version();

-- Every table but those that no page shows (sign-in, trail, the machinery itself). Sessions and rights are asked anew
-- on each request; a test names the tables left out.
DO $$
DECLARE
  name text;
BEGIN
  FOR name IN SELECT table_name FROM information_schema.tables
               WHERE table_schema = current_schema() AND table_type = 'BASE TABLE'
                 AND table_name NOT IN ('auth_session', 'api_token', 'sign_in_attempt', 'audit_event', 'audit_note', 'seed_run',
                                        'staff_presence_lock', 'unit_group_summary', 'data_version', 'data_change', '_prisma_migrations')
               ORDER BY 1 LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION mark_data_changed()', name || '_changes_pages', name);
  END LOOP;
END $$;

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'moc_app') THEN
    GRANT SELECT ON data_version TO moc_app;
  END IF;
END $$;
