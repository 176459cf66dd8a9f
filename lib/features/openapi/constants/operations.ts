import type { z } from "zod";
import type { ErrorCode } from "@/lib/errors/app-error";
import { CONTENT_TYPES } from "@/lib/export/briefings/file-formats";
import { briefingFileQuerySchema, briefingListQuerySchema, makeQuerySchema } from "@/lib/features/briefings/api-schema";
import { facilityListQuerySchema } from "@/lib/features/facilities/api-schema";
import { factListQuerySchema } from "@/lib/features/facts/api-schema";
import { provinceListQuerySchema } from "@/lib/features/geography/api-schema";
import { indicatorListQuerySchema } from "@/lib/features/indicators/api-schema";
import { observationListQuerySchema } from "@/lib/features/observations/api-schema";
import type { SchemaName } from "@/lib/features/openapi/api-schema/components";
import {
  answerExample,
  EVALUATE_REQUEST_EXAMPLE,
  HEALTH_EXAMPLE,
  MAKE_BRIEFING_EXAMPLE,
} from "@/lib/features/openapi/constants/examples";
import { evaluateQuerySchema } from "@/lib/features/progress/schema/evaluate-request";
import { stationListQuerySchema } from "@/lib/features/stations/api-schema";
import { targetListQuerySchema, targetQuerySchema } from "@/lib/features/targets/api-schema";
import { workforceQuerySchema } from "@/lib/features/workforce/api-schema";

export interface Operation {
  readonly method: "get" | "post";
  readonly path: string;
  readonly id: string;
  readonly summary: string;
  readonly description?: string;
  /** Open operations need neither token nor session. */
  readonly isOpen: boolean;
  readonly pathParameters?: Readonly<Record<string, { description: string; example: string }>>;
  readonly query?: z.ZodObject;
  readonly body?: { readonly schema: SchemaName; readonly example: unknown };
  readonly answer: {
    readonly schema: SchemaName | null;
    readonly example?: unknown;
    /** Where something was made; else 200. */
    readonly status?: 201;
    /** Types of a file in place of JSON. */
    readonly files?: readonly string[];
  };
  readonly refusals: readonly ErrorCode[];
}

const READ_REFUSALS: readonly ErrorCode[] = ["invalid_input", "unauthenticated", "not_found", "rate_limited"];
const province = { description: "Code of a province, two digits with leading zeros.", example: "42" };

/** Every address of the interface. A test compares this list with the routes there are. */
export const OPERATIONS: readonly Operation[] = [
  {
    method: "get",
    path: "/api/health",
    id: "getHealth",
    summary: "Is the server well: database reachable, migrations current",
    description: "Answers 503 with the same shape when it is not.",
    isOpen: true,
    answer: { schema: "Health", example: HEALTH_EXAMPLE },
    refusals: [],
  },
  {
    method: "get",
    path: "/api/v1/openapi.json",
    id: "getDescription",
    summary: "This description",
    isOpen: true,
    answer: { schema: null },
    refusals: [],
  },
  {
    method: "get",
    path: "/api/v1/provinces",
    id: "listProvinces",
    summary: "The provinces, by code",
    isOpen: false,
    query: provinceListQuerySchema,
    answer: { schema: "ProvinceList" },
    refusals: READ_REFUSALS,
  },
  {
    method: "get",
    path: "/api/v1/provinces/{code}/targets",
    id: "listTargets",
    summary: "A province's own targets and the nation's measured on it, worst status first",
    isOpen: false,
    pathParameters: { code: province },
    query: targetListQuerySchema,
    answer: { schema: "TargetList" },
    refusals: READ_REFUSALS,
  },
  {
    method: "get",
    path: "/api/v1/targets/{code}",
    id: "getTarget",
    summary: "One target with its figure, status and all five methods",
    isOpen: false,
    pathParameters: { code: { description: "Code of a target.", example: "T-HT-1" } },
    query: targetQuerySchema,
    answer: { schema: "Target" },
    refusals: READ_REFUSALS,
  },
  {
    method: "get",
    path: "/api/v1/stations",
    id: "listStations",
    summary: "The health stations of a province with their doctors, by code",
    description: "People who see single units get those only.",
    isOpen: false,
    query: stationListQuerySchema,
    answer: { schema: "StationList" },
    refusals: READ_REFUSALS,
  },
  {
    method: "get",
    path: "/api/v1/facilities",
    id: "listFacilities",
    summary: "The facilities of a province on a day, health stations included, by code",
    description:
      "Planned and actual beds stand apart; beds at stations are never counted. People who see single units get those only, reviewers what stood when the last month was closed. As CSV where Accept asks for it.",
    isOpen: false,
    query: facilityListQuerySchema,
    answer: { schema: "FacilityList" },
    refusals: READ_REFUSALS,
  },
  {
    method: "get",
    path: "/api/v1/facts",
    id: "listFacts",
    summary: "Statements of the founding articles as published, contradictions flagged",
    isOpen: false,
    query: factListQuerySchema,
    answer: { schema: "FactList" },
    refusals: READ_REFUSALS,
  },
  {
    method: "get",
    path: "/api/v1/indicators",
    id: "listIndicators",
    summary: "The catalogue of indicators: definition, unit, direction, reporting, legal text",
    description: "As CSV where Accept asks for it.",
    isOpen: false,
    query: indicatorListQuerySchema,
    answer: { schema: "IndicatorList" },
    refusals: READ_REFUSALS,
  },
  {
    method: "get",
    path: "/api/v1/observations",
    id: "listObservations",
    summary: "Figures of one indicator, by the end of their period, unit and version",
    description:
      "People who see single units get those and what was published; reviewers get approved figures only. As CSV where Accept asks for it.",
    isOpen: false,
    query: observationListQuerySchema,
    answer: { schema: "ObservationList" },
    refusals: READ_REFUSALS,
  },
  {
    method: "get",
    path: "/api/v1/briefings",
    id: "listBriefings",
    summary: "Briefings, the newest period first, with state, number and hash",
    description: "Reviewers get issued and superseded ones only. As CSV where Accept asks for it.",
    isOpen: false,
    query: briefingListQuerySchema,
    answer: { schema: "BriefingList" },
    refusals: READ_REFUSALS,
  },
  {
    method: "post",
    path: "/api/v1/briefings",
    id: "makeBriefing",
    summary: "Freezes the figures of a province and a period as a draft",
    description:
      "The same figures for the same period and layout are the same record, then `created` is false. With a session instead of a token the request must come from the same origin.",
    isOpen: false,
    query: makeQuerySchema,
    body: { schema: "MakeBriefing", example: MAKE_BRIEFING_EXAMPLE },
    answer: { schema: "MadeBriefing", status: 201 },
    refusals: [
      "invalid_input",
      "unauthenticated",
      "cross_origin",
      "not_found",
      "conflict",
      "too_large",
      "rate_limited",
    ],
  },
  {
    method: "get",
    path: "/api/v1/briefings/{file}",
    id: "getBriefingFile",
    summary: "A briefing as a file",
    description:
      "Of an issued one everybody gets the same bytes, those that were made first; a draft says on every page that it is one.",
    isOpen: false,
    pathParameters: {
      file: {
        description: "The id, then .docx, .pdf, .xlsx, .html, .csv, .json or .leader.pdf (one page for the leader).",
        example: "3f2b0c1e-5d4a-4c7e-9b1a-2f6d8e9a0b1c.docx",
      },
    },
    query: briefingFileQuerySchema,
    answer: { schema: null, files: Object.values(CONTENT_TYPES) },
    refusals: READ_REFUSALS,
  },
  {
    method: "get",
    path: "/api/v1/workforce",
    id: "listWorkforce",
    summary: "Doctors counted three ways, nurses and staff at each facility on a day, by code; never a name",
    description:
      "From the staff registry, which is not approved: reviewers get the stations' approved sums and no facilities. People who see single units get those and no sums. As CSV where Accept asks for it.",
    isOpen: false,
    query: workforceQuerySchema,
    answer: { schema: "WorkforceList" },
    refusals: READ_REFUSALS,
  },
  {
    method: "post",
    path: "/api/v1/progress/evaluate",
    id: "evaluateProgress",
    summary: "Any series or floors under all five methods",
    description:
      "Nothing is written. One refused case refuses the request; bodies up to 16 MiB are read. With a session instead of a token the request must come from the same origin.",
    isOpen: false,
    query: evaluateQuerySchema,
    body: { schema: "EvaluateRequest", example: EVALUATE_REQUEST_EXAMPLE },
    answer: { schema: "EvaluateAnswer", example: answerExample() },
    refusals: ["invalid_input", "unauthenticated", "cross_origin", "not_found", "too_large", "rate_limited"],
  },
];
