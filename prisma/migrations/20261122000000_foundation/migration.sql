-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "UnitLevel" AS ENUM ('nation', 'province', 'commune', 'facility');

-- CreateEnum
CREATE TYPE "CommuneKind" AS ENUM ('ward', 'commune', 'special_zone');

-- CreateEnum
CREATE TYPE "LineageShare" AS ENUM ('whole', 'part');

-- CreateEnum
CREATE TYPE "FacilityKind" AS ENUM ('provincial_general_hospital', 'provincial_specialised_hospital', 'regional_general_hospital', 'medical_centre', 'specialised_centre', 'polyclinic', 'maternity_home', 'health_station', 'private_hospital', 'private_clinic', 'ministry_facility', 'police_facility', 'military_facility', 'social_care_unit');

-- CreateEnum
CREATE TYPE "Ownership" AS ENUM ('public', 'private', 'ministry', 'police', 'military');

-- CreateEnum
CREATE TYPE "CareLevel" AS ENUM ('initial', 'basic', 'specialised');

-- CreateEnum
CREATE TYPE "FacilityLinkKind" AS ENUM ('merged_into', 'split', 'converted', 'renamed');

-- CreateEnum
CREATE TYPE "BedKind" AS ENUM ('planned', 'actual');

-- CreateEnum
CREATE TYPE "PointKind" AS ENUM ('former_station', 'main', 'point');

-- CreateEnum
CREATE TYPE "EmploymentKind" AS ENUM ('permanent', 'contract');

-- CreateEnum
CREATE TYPE "EmploymentOrigin" AS ENUM ('initial', 'moved_from_centre', 'recruited', 'transferred');

-- CreateEnum
CREATE TYPE "EmploymentEnd" AS ENUM ('retired', 'resigned', 'transferred', 'other');

-- CreateEnum
CREATE TYPE "PresenceKind" AS ENUM ('own_post', 'rotation', 'secondment');

-- CreateEnum
CREATE TYPE "AbsenceKind" AS ENUM ('study', 'leave', 'sickness');

-- CreateEnum
CREATE TYPE "PopulationKind" AS ENUM ('administrative', 'statistical');

-- CreateEnum
CREATE TYPE "PopulationMeasure" AS ENUM ('average', 'at_date');

-- CreateEnum
CREATE TYPE "FigureStatus" AS ENUM ('estimate', 'preliminary', 'final');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('day', 'month', 'year', 'unknown');

-- CreateEnum
CREATE TYPE "Comparator" AS ENUM ('at_least', 'more_than', 'at_most', 'less_than', 'exactly');

-- CreateEnum
CREATE TYPE "TargetScope" AS ENUM ('whole', 'every_unit');

-- CreateEnum
CREATE TYPE "BaselineKind" AS ENUM ('fact', 'sample', 'defined', 'assumed');

-- CreateEnum
CREATE TYPE "StockOrFlow" AS ENUM ('stock', 'flow');

-- CreateEnum
CREATE TYPE "Aggregation" AS ENUM ('none', 'sum', 'ratio_of_sums', 'floor');

-- CreateEnum
CREATE TYPE "PeriodKind" AS ENUM ('month', 'quarter', 'half_year', 'nine_months', 'year', 'admin_month', 'admin_quarter', 'admin_half_year', 'admin_nine_months', 'admin_year', 'free');

-- CreateEnum
CREATE TYPE "Qualifier" AS ENUM ('exact', 'about', 'more_than', 'less_than', 'almost', 'at_least', 'range');

-- CreateEnum
CREATE TYPE "FactKind" AS ENUM ('target', 'plan', 'actual', 'claim', 'commitment', 'event');

-- CreateEnum
CREATE TYPE "ObservationOrigin" AS ENUM ('registry', 'report', 'published');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('leader', 'specialist', 'clerk', 'facility', 'commune', 'reviewer', 'admin', 'auditor');

-- CreateTable
CREATE TABLE "province" (
    "code" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "formed_from_vi" TEXT NOT NULL,
    "area_km2" DECIMAL(12,2) NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "province_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "commune_unit" (
    "code" TEXT NOT NULL,
    "province_code" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "kind" "CommuneKind" NOT NULL,
    "longitude" DECIMAL(8,4) NOT NULL,
    "latitude" DECIMAL(8,4) NOT NULL,
    "valid_from" DATE NOT NULL,
    "valid_to" DATE,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "commune_unit_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "former_unit" (
    "id" SERIAL NOT NULL,
    "province_code" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL DEFAULT 1,
    "valid_to" DATE NOT NULL,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "former_unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_lineage" (
    "former_unit_id" INTEGER NOT NULL,
    "commune_code" TEXT NOT NULL,
    "share" "LineageShare" NOT NULL,
    "effective_from" DATE NOT NULL,

    CONSTRAINT "unit_lineage_pkey" PRIMARY KEY ("former_unit_id","commune_code")
);

-- CreateTable
CREATE TABLE "reporting_unit" (
    "code" TEXT NOT NULL,
    "level" "UnitLevel" NOT NULL,
    "province_code" TEXT,
    "commune_code" TEXT,
    "facility_code" TEXT,

    CONSTRAINT "reporting_unit_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "facility" (
    "code" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "facility_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "facility_version" (
    "id" BIGSERIAL NOT NULL,
    "entity_id" UUID NOT NULL,
    "facility_code" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "kind" "FacilityKind" NOT NULL,
    "ownership" "Ownership" NOT NULL,
    "care_level" "CareLevel",
    "province_code" TEXT NOT NULL,
    "commune_code" TEXT,
    "has_beds" BOOLEAN NOT NULL DEFAULT false,
    "from_date" DATE NOT NULL,
    "to_date" DATE,
    "source_id" TEXT NOT NULL,
    "is_sample" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "facility_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "facility_link" (
    "id" BIGSERIAL NOT NULL,
    "entity_id" UUID NOT NULL,
    "from_code" TEXT NOT NULL,
    "to_code" TEXT NOT NULL,
    "kind" "FacilityLinkKind" NOT NULL,
    "effective_on" DATE NOT NULL,
    "source_id" TEXT NOT NULL,
    "is_sample" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "facility_link_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "station_point" (
    "id" BIGSERIAL NOT NULL,
    "entity_id" UUID NOT NULL,
    "facility_code" TEXT NOT NULL,
    "former_unit_id" INTEGER,
    "name_vi" TEXT NOT NULL,
    "kind" "PointKind" NOT NULL,
    "from_date" DATE NOT NULL,
    "to_date" DATE,
    "source_id" TEXT NOT NULL,
    "is_sample" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "station_point_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bed_count" (
    "id" BIGSERIAL NOT NULL,
    "entity_id" UUID NOT NULL,
    "facility_code" TEXT NOT NULL,
    "kind" "BedKind" NOT NULL,
    "beds" INTEGER NOT NULL,
    "from_date" DATE NOT NULL,
    "to_date" DATE,
    "source_id" TEXT NOT NULL,
    "is_sample" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "bed_count_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "profession" (
    "code" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "is_doctor" BOOLEAN NOT NULL,
    "is_nurse" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "profession_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "staff" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "staff_number" TEXT NOT NULL,
    "province_code" TEXT NOT NULL,
    "is_sample" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "staff_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "staff_name" (
    "staff_id" UUID NOT NULL,
    "full_name" TEXT NOT NULL,

    CONSTRAINT "staff_name_pkey" PRIMARY KEY ("staff_id")
);

-- CreateTable
CREATE TABLE "staff_presence_lock" (
    "staff_id" UUID NOT NULL,
    "revision" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "staff_presence_lock_pkey" PRIMARY KEY ("staff_id")
);

-- CreateTable
CREATE TABLE "staff_qualification" (
    "id" BIGSERIAL NOT NULL,
    "entity_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "profession_code" TEXT NOT NULL,
    "qualification" TEXT NOT NULL,
    "from_date" DATE NOT NULL,
    "to_date" DATE,
    "is_sample" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_qualification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "employment" (
    "id" BIGSERIAL NOT NULL,
    "entity_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "facility_code" TEXT NOT NULL,
    "kind" "EmploymentKind" NOT NULL,
    "origin" "EmploymentOrigin" NOT NULL,
    "from_facility_code" TEXT,
    "end_reason" "EmploymentEnd",
    "from_date" DATE NOT NULL,
    "to_date" DATE,
    "source_id" TEXT NOT NULL,
    "is_sample" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "employment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "presence" (
    "id" BIGSERIAL NOT NULL,
    "entity_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "facility_code" TEXT NOT NULL,
    "kind" "PresenceKind" NOT NULL,
    "share" DECIMAL(4,3) NOT NULL,
    "from_date" DATE NOT NULL,
    "to_date" DATE,
    "source_id" TEXT NOT NULL,
    "is_sample" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "presence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "absence" (
    "id" BIGSERIAL NOT NULL,
    "entity_id" UUID NOT NULL,
    "staff_id" UUID NOT NULL,
    "kind" "AbsenceKind" NOT NULL,
    "from_date" DATE NOT NULL,
    "to_date" DATE,
    "source_id" TEXT NOT NULL,
    "is_sample" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "absence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "population_figure" (
    "id" BIGSERIAL NOT NULL,
    "entity_id" UUID NOT NULL,
    "unit_code" TEXT NOT NULL,
    "kind" "PopulationKind" NOT NULL,
    "measure" "PopulationMeasure" NOT NULL,
    "reference_date" DATE NOT NULL,
    "people" BIGINT NOT NULL,
    "status" "FigureStatus" NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "is_sample" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "population_figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "yearly_plan" (
    "id" BIGSERIAL NOT NULL,
    "entity_id" UUID NOT NULL,
    "indicator_code" TEXT NOT NULL,
    "unit_code" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "value" DECIMAL(20,6) NOT NULL,
    "decision" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "is_sample" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "yearly_plan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "holiday" (
    "date" DATE NOT NULL,
    "is_off" BOOLEAN NOT NULL,
    "name_en" TEXT NOT NULL,
    "confidence" TEXT NOT NULL,
    "note" TEXT NOT NULL,

    CONSTRAINT "holiday_pkey" PRIMARY KEY ("date")
);

-- CreateTable
CREATE TABLE "source" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "date_text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "address" TEXT NOT NULL,

    CONSTRAINT "source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resolution" (
    "id" TEXT NOT NULL,
    "level" "UnitLevel" NOT NULL,
    "province_code" TEXT,
    "title_vi" TEXT NOT NULL,
    "title_en" TEXT NOT NULL,
    "short_vi" TEXT NOT NULL,
    "short_en" TEXT NOT NULL,
    "issuer_vi" TEXT NOT NULL,
    "issuer_en" TEXT NOT NULL,
    "document_date" DATE,
    "date_precision" "DatePrecision" NOT NULL,
    "is_draft" BOOLEAN NOT NULL DEFAULT false,
    "source_id" TEXT NOT NULL,

    CONSTRAINT "resolution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resolution_clause" (
    "id" TEXT NOT NULL,
    "resolution_id" TEXT NOT NULL,
    "summary_vi" TEXT NOT NULL,
    "summary_en" TEXT NOT NULL,

    CONSTRAINT "resolution_clause_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicator" (
    "code" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "definition_vi" TEXT NOT NULL,
    "definition_en" TEXT NOT NULL,
    "numerator_vi" TEXT NOT NULL,
    "numerator_en" TEXT NOT NULL,
    "denominator_vi" TEXT NOT NULL,
    "denominator_en" TEXT NOT NULL,
    "unit_code" TEXT NOT NULL,
    "higher_is_better" BOOLEAN NOT NULL,
    "stock_or_flow" "StockOrFlow" NOT NULL,
    "aggregation" "Aggregation" NOT NULL,
    "decimals" INTEGER NOT NULL,
    "reporting_months" INTEGER,
    "citation" TEXT NOT NULL,

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "target" (
    "code" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "target_pkey" PRIMARY KEY ("code")
);

-- CreateTable
CREATE TABLE "target_version" (
    "id" BIGSERIAL NOT NULL,
    "entity_id" UUID NOT NULL,
    "target_code" TEXT NOT NULL,
    "level" "UnitLevel" NOT NULL,
    "province_code" TEXT,
    "clause_id" TEXT NOT NULL,
    "indicator_code" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,
    "comparator" "Comparator" NOT NULL,
    "value" DECIMAL(20,6) NOT NULL,
    "value_to" DECIMAL(20,6),
    "scope" "TargetScope" NOT NULL,
    "due_date" DATE NOT NULL,
    "recurs_yearly" BOOLEAN NOT NULL DEFAULT false,
    "first_year" INTEGER,
    "on_track_ratio" DECIMAL(6,4),
    "at_risk_ratio" DECIMAL(6,4),
    "owner_vi" TEXT,
    "owner_en" TEXT,
    "source_confidence" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "in_force_from" DATE,
    "in_force_to" DATE,
    "superseded_by_code" TEXT,
    "is_sample" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "target_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target_milestone" (
    "id" BIGSERIAL NOT NULL,
    "entity_id" UUID NOT NULL,
    "target_code" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "value" DECIMAL(20,6) NOT NULL,
    "citation" TEXT NOT NULL,
    "is_sample" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "target_milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target_baseline" (
    "id" BIGSERIAL NOT NULL,
    "entity_id" UUID NOT NULL,
    "target_code" TEXT NOT NULL,
    "unit_code" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "value" DECIMAL(20,6),
    "kind" "BaselineKind" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "is_sample" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "target_baseline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "observation" (
    "id" BIGSERIAL NOT NULL,
    "indicator_code" TEXT NOT NULL,
    "unit_code" TEXT NOT NULL,
    "province_code" TEXT,
    "period_kind" "PeriodKind" NOT NULL,
    "from_date" DATE NOT NULL,
    "to_date" DATE NOT NULL,
    "value" DECIMAL(20,6) NOT NULL,
    "value_to" DECIMAL(20,6),
    "qualifier" "Qualifier" NOT NULL DEFAULT 'exact',
    "kind" "FactKind" NOT NULL DEFAULT 'actual',
    "status" "FigureStatus" NOT NULL,
    "origin" "ObservationOrigin" NOT NULL,
    "source_id" TEXT NOT NULL,
    "source_place" TEXT NOT NULL DEFAULT '',
    "fact_id" TEXT,
    "population_id" BIGINT,
    "inputs_hash" TEXT,
    "approved_at" TIMESTAMPTZ(3),
    "approved_by_id" UUID,
    "is_sample" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_group_summary" (
    "indicator_code" TEXT NOT NULL,
    "province_code" TEXT NOT NULL,
    "level" "UnitLevel" NOT NULL,
    "period_kind" "PeriodKind" NOT NULL,
    "from_date" DATE NOT NULL,
    "to_date" DATE NOT NULL,
    "approved_only" BOOLEAN NOT NULL,
    "units_reported" INTEGER NOT NULL,
    "total" DECIMAL(24,6) NOT NULL,
    "histogram" JSONB NOT NULL,
    "has_sample" BOOLEAN NOT NULL,
    "last_recorded_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "unit_group_summary_pkey" PRIMARY KEY ("indicator_code","province_code","level","period_kind","to_date","from_date","approved_only")
);

-- CreateTable
CREATE TABLE "published_fact" (
    "id" TEXT NOT NULL,
    "province_code" TEXT,
    "subject" TEXT NOT NULL,
    "indicator_text" TEXT NOT NULL,
    "value" DECIMAL(20,6),
    "value_to" DECIMAL(20,6),
    "unit_text" TEXT NOT NULL,
    "qualifier" "Qualifier",
    "kind" "FactKind" NOT NULL,
    "period_kind" TEXT NOT NULL,
    "from_date" DATE,
    "to_date" DATE,
    "scope_text" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "published_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "fact_conflict" (
    "code" TEXT NOT NULL,
    "fact_id" TEXT NOT NULL,
    "explanation_vi" TEXT NOT NULL,
    "explanation_en" TEXT NOT NULL,

    CONSTRAINT "fact_conflict_pkey" PRIMARY KEY ("code","fact_id")
);

-- CreateTable
CREATE TABLE "staff_list_confirmation" (
    "id" BIGSERIAL NOT NULL,
    "entity_id" UUID NOT NULL,
    "facility_code" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "is_sample" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "staff_list_confirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "month_approval" (
    "id" BIGSERIAL NOT NULL,
    "entity_id" UUID NOT NULL,
    "unit_code" TEXT NOT NULL,
    "month" DATE NOT NULL,
    "inputs_hash" TEXT NOT NULL,
    "is_sample" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "month_approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "period_closing" (
    "id" BIGSERIAL NOT NULL,
    "entity_id" UUID NOT NULL,
    "province_code" TEXT NOT NULL,
    "period_kind" "PeriodKind" NOT NULL,
    "from_date" DATE NOT NULL,
    "to_date" DATE NOT NULL,
    "is_sample" BOOLEAN NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "period_closing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "id" BIGSERIAL NOT NULL,
    "entity_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "province_code" TEXT,
    "value" JSONB NOT NULL,
    "effective_from" DATE NOT NULL,
    "effective_to" DATE,
    "citation" TEXT NOT NULL,
    "recorded_at" TIMESTAMPTZ(3) NOT NULL,
    "recorded_by_id" UUID,
    "superseded_at" TIMESTAMPTZ(3),

    CONSTRAINT "setting_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "app_user" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "password_hash" TEXT NOT NULL,
    "must_change_password" BOOLEAN NOT NULL DEFAULT false,
    "is_sample" BOOLEAN NOT NULL DEFAULT false,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user_profile" (
    "user_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "email_folded" TEXT NOT NULL,
    "full_name" TEXT NOT NULL,
    "position" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "user_profile_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "role_grant" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "unit_code" TEXT NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "role_grant_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_session" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "auth_session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "unit_code" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sign_in_attempt" (
    "id" BIGSERIAL NOT NULL,
    "email_hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "succeeded" BOOLEAN NOT NULL,

    CONSTRAINT "sign_in_attempt_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "action" TEXT NOT NULL,
    "subject_table" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "province_code" TEXT,
    "details" JSONB NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_note" (
    "event_id" BIGINT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "audit_note_pkey" PRIMARY KEY ("event_id")
);

-- CreateTable
CREATE TABLE "seed_run" (
    "id" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "finished_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "seed_run_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "commune_unit_code_province_code_key" ON "commune_unit"("code", "province_code");

-- CreateIndex
CREATE UNIQUE INDEX "commune_unit_province_code_name_vi_key" ON "commune_unit"("province_code", "name_vi");

-- CreateIndex
CREATE UNIQUE INDEX "former_unit_province_code_name_vi_ordinal_key" ON "former_unit"("province_code", "name_vi", "ordinal");

-- CreateIndex
CREATE INDEX "reporting_unit_province_code_level_idx" ON "reporting_unit"("province_code", "level");

-- CreateIndex
CREATE UNIQUE INDEX "reporting_unit_code_province_code_key" ON "reporting_unit"("code", "province_code");

-- CreateIndex
CREATE INDEX "facility_version_province_code_kind_idx" ON "facility_version"("province_code", "kind");

-- CreateIndex
CREATE INDEX "facility_version_facility_code_idx" ON "facility_version"("facility_code");

-- CreateIndex
CREATE INDEX "station_point_facility_code_idx" ON "station_point"("facility_code");

-- CreateIndex
CREATE INDEX "bed_count_facility_code_kind_idx" ON "bed_count"("facility_code", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "staff_province_code_staff_number_key" ON "staff"("province_code", "staff_number");

-- CreateIndex
CREATE INDEX "staff_qualification_staff_id_idx" ON "staff_qualification"("staff_id");

-- CreateIndex
CREATE INDEX "employment_facility_code_from_date_idx" ON "employment"("facility_code", "from_date");

-- CreateIndex
CREATE INDEX "employment_staff_id_idx" ON "employment"("staff_id");

-- CreateIndex
CREATE INDEX "presence_facility_code_from_date_idx" ON "presence"("facility_code", "from_date");

-- CreateIndex
CREATE INDEX "presence_staff_id_from_date_idx" ON "presence"("staff_id", "from_date");

-- CreateIndex
CREATE INDEX "absence_staff_id_from_date_idx" ON "absence"("staff_id", "from_date");

-- CreateIndex
CREATE INDEX "population_figure_unit_code_kind_reference_date_idx" ON "population_figure"("unit_code", "kind", "reference_date");

-- CreateIndex
CREATE INDEX "yearly_plan_indicator_code_unit_code_year_idx" ON "yearly_plan"("indicator_code", "unit_code", "year");

-- CreateIndex
CREATE INDEX "target_version_province_code_idx" ON "target_version"("province_code");

-- CreateIndex
CREATE INDEX "target_version_target_code_idx" ON "target_version"("target_code");

-- CreateIndex
CREATE INDEX "target_milestone_target_code_idx" ON "target_milestone"("target_code");

-- CreateIndex
CREATE INDEX "target_baseline_target_code_unit_code_idx" ON "target_baseline"("target_code", "unit_code");

-- CreateIndex
CREATE INDEX "published_fact_province_code_position_idx" ON "published_fact"("province_code", "position");

-- CreateIndex
CREATE INDEX "staff_list_confirmation_facility_code_month_idx" ON "staff_list_confirmation"("facility_code", "month");

-- CreateIndex
CREATE INDEX "month_approval_unit_code_month_idx" ON "month_approval"("unit_code", "month");

-- CreateIndex
CREATE INDEX "period_closing_province_code_to_date_idx" ON "period_closing"("province_code", "to_date");

-- CreateIndex
CREATE INDEX "setting_key_idx" ON "setting"("key");

-- CreateIndex
CREATE UNIQUE INDEX "user_profile_email_folded_key" ON "user_profile"("email_folded");

-- CreateIndex
CREATE INDEX "role_grant_user_id_idx" ON "role_grant"("user_id");

-- CreateIndex
CREATE INDEX "auth_session_user_id_idx" ON "auth_session"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_token_hash_key" ON "api_token"("token_hash");

-- CreateIndex
CREATE INDEX "api_token_user_id_idx" ON "api_token"("user_id");

-- CreateIndex
CREATE INDEX "sign_in_attempt_email_hash_at_idx" ON "sign_in_attempt"("email_hash", "at");

-- CreateIndex
CREATE INDEX "audit_event_province_code_at_idx" ON "audit_event"("province_code", "at");

-- CreateIndex
CREATE INDEX "audit_event_subject_table_subject_id_idx" ON "audit_event"("subject_table", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "seed_run_name_key" ON "seed_run"("name");

-- AddForeignKey
ALTER TABLE "province" ADD CONSTRAINT "province_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commune_unit" ADD CONSTRAINT "commune_unit_province_code_fkey" FOREIGN KEY ("province_code") REFERENCES "province"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commune_unit" ADD CONSTRAINT "commune_unit_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "former_unit" ADD CONSTRAINT "former_unit_province_code_fkey" FOREIGN KEY ("province_code") REFERENCES "province"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "former_unit" ADD CONSTRAINT "former_unit_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_lineage" ADD CONSTRAINT "unit_lineage_former_unit_id_fkey" FOREIGN KEY ("former_unit_id") REFERENCES "former_unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_lineage" ADD CONSTRAINT "unit_lineage_commune_code_fkey" FOREIGN KEY ("commune_code") REFERENCES "commune_unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reporting_unit" ADD CONSTRAINT "reporting_unit_province_code_fkey" FOREIGN KEY ("province_code") REFERENCES "province"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reporting_unit" ADD CONSTRAINT "reporting_unit_commune_code_fkey" FOREIGN KEY ("commune_code") REFERENCES "commune_unit"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reporting_unit" ADD CONSTRAINT "reporting_unit_facility_code_fkey" FOREIGN KEY ("facility_code") REFERENCES "facility"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility_version" ADD CONSTRAINT "facility_version_facility_code_fkey" FOREIGN KEY ("facility_code") REFERENCES "facility"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility_version" ADD CONSTRAINT "facility_version_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility_link" ADD CONSTRAINT "facility_link_from_code_fkey" FOREIGN KEY ("from_code") REFERENCES "facility"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility_link" ADD CONSTRAINT "facility_link_to_code_fkey" FOREIGN KEY ("to_code") REFERENCES "facility"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "facility_link" ADD CONSTRAINT "facility_link_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "station_point" ADD CONSTRAINT "station_point_facility_code_fkey" FOREIGN KEY ("facility_code") REFERENCES "facility"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "station_point" ADD CONSTRAINT "station_point_former_unit_id_fkey" FOREIGN KEY ("former_unit_id") REFERENCES "former_unit"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "station_point" ADD CONSTRAINT "station_point_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bed_count" ADD CONSTRAINT "bed_count_facility_code_fkey" FOREIGN KEY ("facility_code") REFERENCES "facility"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "bed_count" ADD CONSTRAINT "bed_count_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_name" ADD CONSTRAINT "staff_name_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_presence_lock" ADD CONSTRAINT "staff_presence_lock_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_qualification" ADD CONSTRAINT "staff_qualification_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_qualification" ADD CONSTRAINT "staff_qualification_profession_code_fkey" FOREIGN KEY ("profession_code") REFERENCES "profession"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employment" ADD CONSTRAINT "employment_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employment" ADD CONSTRAINT "employment_facility_code_fkey" FOREIGN KEY ("facility_code") REFERENCES "facility"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "employment" ADD CONSTRAINT "employment_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presence" ADD CONSTRAINT "presence_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presence" ADD CONSTRAINT "presence_facility_code_fkey" FOREIGN KEY ("facility_code") REFERENCES "facility"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "presence" ADD CONSTRAINT "presence_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_staff_id_fkey" FOREIGN KEY ("staff_id") REFERENCES "staff"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "absence" ADD CONSTRAINT "absence_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "population_figure" ADD CONSTRAINT "population_figure_unit_code_fkey" FOREIGN KEY ("unit_code") REFERENCES "reporting_unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "population_figure" ADD CONSTRAINT "population_figure_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "yearly_plan" ADD CONSTRAINT "yearly_plan_indicator_code_fkey" FOREIGN KEY ("indicator_code") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "yearly_plan" ADD CONSTRAINT "yearly_plan_unit_code_fkey" FOREIGN KEY ("unit_code") REFERENCES "reporting_unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "yearly_plan" ADD CONSTRAINT "yearly_plan_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution" ADD CONSTRAINT "resolution_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "resolution_clause" ADD CONSTRAINT "resolution_clause_resolution_id_fkey" FOREIGN KEY ("resolution_id") REFERENCES "resolution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_version" ADD CONSTRAINT "target_version_target_code_fkey" FOREIGN KEY ("target_code") REFERENCES "target"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_version" ADD CONSTRAINT "target_version_clause_id_fkey" FOREIGN KEY ("clause_id") REFERENCES "resolution_clause"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_version" ADD CONSTRAINT "target_version_indicator_code_fkey" FOREIGN KEY ("indicator_code") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_version" ADD CONSTRAINT "target_version_superseded_by_code_fkey" FOREIGN KEY ("superseded_by_code") REFERENCES "target"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_milestone" ADD CONSTRAINT "target_milestone_target_code_fkey" FOREIGN KEY ("target_code") REFERENCES "target"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_baseline" ADD CONSTRAINT "target_baseline_target_code_fkey" FOREIGN KEY ("target_code") REFERENCES "target"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "target_baseline" ADD CONSTRAINT "target_baseline_unit_code_fkey" FOREIGN KEY ("unit_code") REFERENCES "reporting_unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_indicator_code_fkey" FOREIGN KEY ("indicator_code") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_unit_code_fkey" FOREIGN KEY ("unit_code") REFERENCES "reporting_unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_fact_id_fkey" FOREIGN KEY ("fact_id") REFERENCES "published_fact"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "observation" ADD CONSTRAINT "observation_population_id_fkey" FOREIGN KEY ("population_id") REFERENCES "population_figure"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_group_summary" ADD CONSTRAINT "unit_group_summary_indicator_code_fkey" FOREIGN KEY ("indicator_code") REFERENCES "indicator"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "published_fact" ADD CONSTRAINT "published_fact_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "fact_conflict" ADD CONSTRAINT "fact_conflict_fact_id_fkey" FOREIGN KEY ("fact_id") REFERENCES "published_fact"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "staff_list_confirmation" ADD CONSTRAINT "staff_list_confirmation_facility_code_fkey" FOREIGN KEY ("facility_code") REFERENCES "facility"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "month_approval" ADD CONSTRAINT "month_approval_unit_code_fkey" FOREIGN KEY ("unit_code") REFERENCES "reporting_unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_profile" ADD CONSTRAINT "user_profile_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "role_grant" ADD CONSTRAINT "role_grant_unit_code_fkey" FOREIGN KEY ("unit_code") REFERENCES "reporting_unit"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_session" ADD CONSTRAINT "auth_session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "app_user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_note" ADD CONSTRAINT "audit_note_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "audit_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
