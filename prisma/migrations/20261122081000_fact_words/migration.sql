-- AlterTable
ALTER TABLE "published_fact" ADD COLUMN     "indicator_text_vi" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "note_vi" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "scope_text_vi" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "subject_vi" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "unit_text_vi" TEXT NOT NULL DEFAULT '';
