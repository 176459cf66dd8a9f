import { z } from "zod";
import { FLAGS, STATUSES } from "@/lib/domain/targets/types";

// The numbers of the five methods as they are answered; null means not available, or not a finite number.
const maybe = z.number().nullable();
const NOT_AVAILABLE = "not_available";

export const statusSchema = z.enum(STATUSES).meta({ description: "Worst first; the linear method decides it." });
export const flagsSchema = z.array(z.enum(FLAGS)).readonly();

export const linearSchema = z.strictObject({
  progress: maybe,
  expectedProgress: maybe,
  expected: maybe,
  ratio: maybe,
  status: statusSchema,
  gap: maybe,
  requiredPerMonth: maybe,
});

export const trendSchema = z.strictObject({
  slopePerMonth: maybe,
  projected: maybe,
  lower: maybe,
  upper: maybe,
  status: z.enum(["will_meet", "likely", "unlikely", "will_miss", NOT_AVAILABLE]),
});

export const cagrSchema = z.strictObject({
  ratio: maybe,
  score: maybe.meta({ description: "-5 to 5." }),
  status: z.enum([
    "target_achieved",
    "substantial_progress",
    "moderate_progress",
    "limited_progress",
    "deterioration",
    NOT_AVAILABLE,
  ]),
});

export const unSchema = z.strictObject({
  projected: maybe,
  ratio: maybe,
  level: z.union([z.literal("achieved"), z.literal(3), z.literal(2), z.literal(1)]).nullable(),
});

export const healthyPeopleSchema = z.strictObject({
  percentOfTargetedChange: maybe,
  status: z.enum(["met", "improving", "little_or_no_change", "getting_worse", NOT_AVAILABLE]),
});

export const methodsSchema = z.strictObject({
  linear: linearSchema,
  trend: trendSchema,
  cagr: cagrSchema,
  un: unSchema,
  healthy_people: healthyPeopleSchema,
});

export const floorSchema = z.strictObject({
  units: z.int(),
  reporting: z.int(),
  meeting: z.int(),
  share: maybe.meta({ description: "meeting / reporting; null when none reports." }),
  shortfall: maybe,
  shortfallUpper: maybe.meta({ description: "The shortfall if every unit that did not report were empty." }),
  surplus: maybe,
  total: maybe,
  shortfallIfFreelyMoved: maybe,
});

export const resultSchema = z.strictObject({
  id: z.string(),
  status: statusSchema.nullable().meta({ description: "Null only for a floor that is neither met nor without data." }),
  methods: methodsSchema.nullable().meta({ description: "Null for a floor." }),
  floor: floorSchema.nullable().meta({ description: "Null for a series." }),
  flags: flagsSchema,
});

export const evaluateAnswerSchema = z.strictObject({
  results: z.array(resultSchema).readonly().meta({ description: "One a case, in the order sent; full precision." }),
});
export type EvaluateAnswer = z.input<typeof evaluateAnswerSchema>;
