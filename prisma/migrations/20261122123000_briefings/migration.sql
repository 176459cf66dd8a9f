-- CreateEnum
CREATE TYPE "BriefingKind" AS ENUM ('monthly', 'quarterly', 'six_months', 'nine_months', 'yearly', 'on_request');

-- CreateEnum
CREATE TYPE "BriefingRegime" AS ENUM ('calendar', 'administrative');

-- CreateEnum
CREATE TYPE "BriefingLayout" AS ENUM ('state', 'party');

-- CreateEnum
CREATE TYPE "BriefingState" AS ENUM ('draft', 'checked', 'issued', 'superseded');

-- CreateTable
CREATE TABLE "briefing" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "province_code" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" "BriefingKind" NOT NULL,
    "regime" "BriefingRegime" NOT NULL,
    "from_date" DATE NOT NULL,
    "to_date" DATE NOT NULL,
    "layout" "BriefingLayout" NOT NULL,
    "as_of" DATE NOT NULL,
    "known_on" TIMESTAMPTZ(3) NOT NULL,
    "snapshot" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "is_sample" BOOLEAN NOT NULL,
    "supersedes_id" UUID,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,

    CONSTRAINT "briefing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "briefing_step" (
    "id" BIGSERIAL NOT NULL,
    "briefing_id" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "state" "BriefingState" NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,

    CONSTRAINT "briefing_step_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "briefing_text" (
    "id" BIGSERIAL NOT NULL,
    "briefing_id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "is_off" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "briefing_text_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "briefing_file" (
    "id" BIGSERIAL NOT NULL,
    "briefing_id" UUID NOT NULL,
    "format" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "content" BYTEA NOT NULL,
    "hash" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,

    CONSTRAINT "briefing_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "briefing_comment" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "briefing_id" UUID NOT NULL,
    "thread_id" UUID,
    "subject" TEXT,
    "text" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID NOT NULL,

    CONSTRAINT "briefing_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "briefing_batch" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "kind" "BriefingKind" NOT NULL,
    "regime" "BriefingRegime" NOT NULL,
    "from_date" DATE NOT NULL,
    "to_date" DATE NOT NULL,
    "layout" "BriefingLayout" NOT NULL,
    "known_on" TIMESTAMPTZ(3) NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "requested_by_id" UUID NOT NULL,
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "failures" JSONB NOT NULL DEFAULT '[]',
    "finished_at" TIMESTAMPTZ(3),
    "archive" BYTEA,

    CONSTRAINT "briefing_batch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "briefing_province_code_to_date_idx" ON "briefing"("province_code", "to_date");

-- CreateIndex
CREATE INDEX "briefing_supersedes_id_idx" ON "briefing"("supersedes_id");

-- CreateIndex
CREATE UNIQUE INDEX "briefing_province_code_number_key" ON "briefing"("province_code", "number");

-- CreateIndex
CREATE UNIQUE INDEX "briefing_step_briefing_id_sequence_key" ON "briefing_step"("briefing_id", "sequence");

-- CreateIndex
CREATE INDEX "briefing_text_briefing_id_idx" ON "briefing_text"("briefing_id");

-- CreateIndex
CREATE INDEX "briefing_file_hash_idx" ON "briefing_file"("hash");

-- CreateIndex
CREATE UNIQUE INDEX "briefing_file_briefing_id_format_language_key" ON "briefing_file"("briefing_id", "format", "language");

-- CreateIndex
CREATE INDEX "briefing_comment_briefing_id_recorded_at_idx" ON "briefing_comment"("briefing_id", "recorded_at");

-- CreateIndex
CREATE INDEX "briefing_batch_requested_by_id_requested_at_idx" ON "briefing_batch"("requested_by_id", "requested_at");

-- AddForeignKey
ALTER TABLE "briefing" ADD CONSTRAINT "briefing_supersedes_id_fkey" FOREIGN KEY ("supersedes_id") REFERENCES "briefing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "briefing_step" ADD CONSTRAINT "briefing_step_briefing_id_fkey" FOREIGN KEY ("briefing_id") REFERENCES "briefing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "briefing_text" ADD CONSTRAINT "briefing_text_briefing_id_fkey" FOREIGN KEY ("briefing_id") REFERENCES "briefing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "briefing_file" ADD CONSTRAINT "briefing_file_briefing_id_fkey" FOREIGN KEY ("briefing_id") REFERENCES "briefing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "briefing_comment" ADD CONSTRAINT "briefing_comment_briefing_id_fkey" FOREIGN KEY ("briefing_id") REFERENCES "briefing"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "briefing_comment" ADD CONSTRAINT "briefing_comment_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "briefing_comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- ───────────── What Prisma cannot say ─────────────

ALTER TABLE briefing ADD CONSTRAINT briefing_province_fk FOREIGN KEY (province_code) REFERENCES province (code);
ALTER TABLE briefing ADD CONSTRAINT briefing_number_positive CHECK (number > 0);
ALTER TABLE briefing ADD CONSTRAINT briefing_dates_in_order CHECK (to_date >= from_date);
ALTER TABLE briefing ADD CONSTRAINT briefing_known_before_made CHECK (known_on <= recorded_at);
-- The record proves itself: nobody, not even the owner of the tables, can store another snapshot under its hash.
ALTER TABLE briefing ADD CONSTRAINT briefing_hash_of_snapshot CHECK (hash = encode(sha256(convert_to(snapshot, 'UTF8')), 'hex'));
-- Two requests at once for the same figures make one record; one that takes the place of an issued one may hold its figures in other words.
CREATE UNIQUE INDEX briefing_same_content ON briefing (province_code, kind, regime, from_date, to_date, layout, hash, supersedes_id) NULLS NOT DISTINCT;
ALTER TABLE briefing_file ADD CONSTRAINT briefing_file_hash_of_content CHECK (hash = encode(sha256(content), 'hex'));
ALTER TABLE briefing_file ADD CONSTRAINT briefing_file_language CHECK (language IN ('vi', 'en'));
ALTER TABLE briefing_text ADD CONSTRAINT briefing_text_language CHECK (language IN ('vi', 'en'));
ALTER TABLE briefing_text ADD CONSTRAINT briefing_text_superseded_after_recorded CHECK (superseded_at IS NULL OR superseded_at >= recorded_at);
CREATE UNIQUE INDEX briefing_text_current ON briefing_text (briefing_id, language, key) WHERE superseded_at IS NULL;
ALTER TABLE briefing_step ADD CONSTRAINT briefing_step_sequence_positive CHECK (sequence > 0);
ALTER TABLE briefing_batch ADD CONSTRAINT briefing_batch_counts CHECK (done BETWEEN 0 AND total);

-- A thread is one level deep and stays with its briefing.
CREATE FUNCTION briefing_thread_holds() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.thread_id IS NOT NULL AND NOT EXISTS (
    SELECT FROM briefing_comment WHERE id = NEW.thread_id AND briefing_id = NEW.briefing_id AND thread_id IS NULL) THEN
    RAISE EXCEPTION 'an answer belongs to a first comment of the same briefing' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER briefing_comment_thread BEFORE INSERT ON briefing_comment FOR EACH ROW EXECUTE FUNCTION briefing_thread_holds();

-- Which step may follow which: draft, checked (and back to draft), issued, superseded.
CREATE FUNCTION briefing_step_follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last briefing_step;
BEGIN
  SELECT * INTO last FROM briefing_step WHERE briefing_id = NEW.briefing_id ORDER BY sequence DESC LIMIT 1;
  IF NEW.state = 'superseded' AND NOT EXISTS (
    SELECT FROM briefing b JOIN briefing_step s ON s.briefing_id = b.id AND s.state = 'issued' WHERE b.supersedes_id = NEW.briefing_id) THEN
    RAISE EXCEPTION 'a briefing is superseded by one that is issued in its place' USING ERRCODE = 'restrict_violation';
  END IF;
  IF NEW.sequence = coalesce(last.sequence, 0) + 1
     AND (last.state, NEW.state) IN (('draft', 'checked'), ('checked', 'draft'), ('checked', 'issued'), ('issued', 'superseded'))
     OR last.state IS NULL AND NEW.sequence = 1 AND NEW.state = 'draft' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a briefing that is % cannot become % as step %', coalesce(last.state::text, 'new'), NEW.state, NEW.sequence
    USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER briefing_step_in_order BEFORE INSERT ON briefing_step FOR EACH ROW EXECUTE FUNCTION briefing_step_follows();

-- Words can change only while it is a draft.
CREATE FUNCTION briefing_is_draft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT state FROM briefing_step WHERE briefing_id = NEW.briefing_id ORDER BY sequence DESC LIMIT 1) IS DISTINCT FROM 'draft' THEN
    RAISE EXCEPTION 'only a draft can be edited' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER briefing_text_of_draft BEFORE INSERT OR UPDATE ON briefing_text FOR EACH ROW EXECUTE FUNCTION briefing_is_draft();

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['briefing', 'briefing_step', 'briefing_file', 'briefing_comment'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION forbid_removal()', name || '_append_only', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY['briefing', 'briefing_step', 'briefing_text', 'briefing_file', 'briefing_comment'] LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION forbid_removal()', name || '_no_truncate', name);
  END LOOP;
  -- Kept pages tell what is new among briefings; their own pages are never kept, so texts, files and batches move nothing.
  FOREACH name IN ARRAY ARRAY['briefing', 'briefing_step', 'briefing_comment'] LOOP
    EXECUTE format('CREATE TRIGGER %I AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I
      FOR EACH STATEMENT EXECUTE FUNCTION mark_data_changed()', name || '_changes_pages', name);
  END LOOP;
END $$;
CREATE TRIGGER briefing_text_supersede_only BEFORE UPDATE OR DELETE ON briefing_text FOR EACH ROW EXECUTE FUNCTION forbid_rewrite();

DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'moc_app') THEN
    GRANT SELECT, INSERT ON briefing, briefing_step, briefing_text, briefing_file, briefing_comment, briefing_batch TO moc_app;
    GRANT UPDATE (superseded_at) ON briefing_text TO moc_app;
    GRANT UPDATE (done, failures, finished_at, archive) ON briefing_batch TO moc_app;
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO moc_app;
  END IF;
END $$;
