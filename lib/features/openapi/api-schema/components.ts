import { z } from "zod";
import { briefingListSchema, briefingSchema, madeBriefingSchema } from "@/lib/features/briefings/api-schema";
import { makeBriefingSchema } from "@/lib/features/briefings/schema/inputs";
import { facilityListSchema, facilitySchema } from "@/lib/features/facilities/api-schema";
import { factListSchema, factSchema } from "@/lib/features/facts/api-schema";
import { provinceListSchema, provinceSchema } from "@/lib/features/geography/api-schema";
import { healthSchema } from "@/lib/features/health/api-schema";
import { indicatorListSchema, indicatorSchema } from "@/lib/features/indicators/api-schema";
import { observationListSchema, observationSchema } from "@/lib/features/observations/api-schema";
import {
  cagrSchema,
  evaluateAnswerSchema,
  flagsSchema,
  floorSchema,
  healthyPeopleSchema,
  linearSchema,
  methodsSchema,
  resultSchema,
  statusSchema,
  trendSchema,
  unSchema,
} from "@/lib/features/progress/api-schema";
import {
  datedValueSchema,
  evaluateRequestSchema,
  floorCaseSchema,
  seriesCaseSchema,
} from "@/lib/features/progress/schema/evaluate-request";
import { stationListSchema, stationSchema } from "@/lib/features/stations/api-schema";
import { resolutionSchema, sourceSchema, targetListSchema, targetSchema } from "@/lib/features/targets/api-schema";
import { workforceFacilitySchema, workforceListSchema } from "@/lib/features/workforce/api-schema";
import { bilingualSchema, errorSchema } from "@/lib/http/api-shapes";

/** The named shapes of the interface: the same zod schemas that read requests and type answers. */
export const NAMED_SCHEMAS = {
  Health: healthSchema,
  Error: errorSchema,
  Bilingual: bilingualSchema,
  Source: sourceSchema,
  Province: provinceSchema,
  ProvinceList: provinceListSchema,
  Resolution: resolutionSchema,
  Target: targetSchema,
  TargetList: targetListSchema,
  Station: stationSchema,
  StationList: stationListSchema,
  Facility: facilitySchema,
  FacilityList: facilityListSchema,
  WorkforceFacility: workforceFacilitySchema,
  WorkforceList: workforceListSchema,
  Fact: factSchema,
  FactList: factListSchema,
  Indicator: indicatorSchema,
  IndicatorList: indicatorListSchema,
  Observation: observationSchema,
  ObservationList: observationListSchema,
  Briefing: briefingSchema,
  BriefingList: briefingListSchema,
  MakeBriefing: makeBriefingSchema,
  MadeBriefing: madeBriefingSchema,
  Status: statusSchema,
  Flags: flagsSchema,
  Linear: linearSchema,
  Trend: trendSchema,
  Cagr: cagrSchema,
  UnProgress: unSchema,
  HealthyPeople: healthyPeopleSchema,
  Methods: methodsSchema,
  Floor: floorSchema,
  DatedValue: datedValueSchema,
  SeriesCase: seriesCaseSchema,
  FloorCase: floorCaseSchema,
  EvaluateRequest: evaluateRequestSchema,
  Result: resultSchema,
  EvaluateAnswer: evaluateAnswerSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>;

export type SchemaName = keyof typeof NAMED_SCHEMAS;

export function refTo(name: SchemaName): { $ref: string } {
  return { $ref: `#/components/schemas/${name}` };
}

/** All named shapes as JSON Schema (draft 2020-12, the dialect of OpenAPI 3.1), referring to each other. */
export function describeSchemas(): Record<string, object> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED_SCHEMAS)) registry.add(schema, { ...schema.meta(), id });
  const { schemas } = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}`, io: "input" });
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _dialect, $id: _address, ...schema }]) => [name, schema]),
  );
}
