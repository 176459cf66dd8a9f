import { z } from "zod";
import { BRIEFING_KINDS, REGIMES } from "@/lib/domain/briefings/kinds";
import { SECTIONS, TOPICS } from "@/lib/domain/briefings/sections";
import type { BriefingMissing, BriefingSnapshot } from "@/lib/domain/briefings/snapshot";
import { type IsoDate, parseIsoDate } from "@/lib/domain/dates/iso-date";
import { MISSING_REASONS } from "@/lib/domain/figures/figure";
import { COMPARATORS, FLAGS, STATUSES } from "@/lib/domain/targets/types";

const date = z
  .string()
  .refine((text) => parseIsoDate(text) !== null, "invalid_date")
  .transform((text) => text as IsoDate);
const text = z.strictObject({ vi: z.string(), en: z.string() });
const count = z.int().nonnegative();
const row = z.int().positive();
const span = z.strictObject({ from: date, to: date });
const reporting = z.strictObject({ reporting: count, units: count });

const BRIEFING_MISSING = [
  ...MISSING_REASONS,
  "no_baseline",
  "not_approved",
  "no_plan",
  "not_comparable",
] as const satisfies readonly BriefingMissing[];
const missing = z.strictObject({ kind: z.literal("missing"), reason: z.enum(BRIEFING_MISSING) });

const figure = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("value"),
    value: z.number(),
    asOf: date,
    sample: z.boolean(),
    sourceId: z.string(),
    reporting: reporting.nullable(),
    restated: z.boolean(),
  }),
  missing,
]);

const yearPlan = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("value"),
    value: z.number(),
    year: z.int(),
    basis: z.enum(["assigned", "milestone", "target"]),
  }),
  missing,
]);

const change = z.strictObject({ absolute: z.number(), percent: z.number().nullable(), since: date });
const number = z.number().nullable();

const target = z.strictObject({
  row,
  code: z.string(),
  name: text,
  topic: z.enum(TOPICS),
  level: z.enum(["nation", "province"]),
  document: text,
  documentTitle: text.optional(),
  isPlan: z.boolean(),
  clause: text,
  indicator: z.strictObject({ code: z.string(), name: text, unitCode: z.string(), decimals: count }),
  measure: z.enum(["stock", "flow"]),
  comparator: z.enum(COMPARATORS),
  target: z.strictObject({ value: z.number(), valueTo: number, due: date }),
  floorValue: number,
  recursYearly: z.boolean(),
  owner: text.nullable(),
  status: z.enum(STATUSES),
  statusSince: date.nullable(),
  previousStatus: z.enum(STATUSES).nullable(),
  reason: text,
  flags: z.array(z.enum(FLAGS)),
  actual: figure,
  yearPlan,
  inPeriod: figure,
  cumulative: figure,
  samePeriod: figure,
  previous: figure,
  achievement: number,
  changeOnPrevious: change.nullable(),
  changeOnSamePeriod: change.nullable(),
  required: z.strictObject({ perMonth: z.number(), due: date }).nullable(),
  trend: z
    .strictObject({
      projected: z.number(),
      lower: z.number(),
      upper: z.number(),
      status: z.enum(["will_meet", "likely", "unlikely", "will_miss", "not_available"]),
    })
    .nullable(),
  floor: z
    .strictObject({
      ...{ units: count, reporting: count, meeting: count, share: number, shortfall: number, shortfallUpper: number },
      ...{ surplus: number, total: number, shortfallIfFreelyMoved: number },
    })
    .nullable(),
  series: z.array(z.strictObject({ date, value: z.number(), upper: number, sample: z.boolean() })),
  path: z.array(z.strictObject({ date, value: z.number() })),
  sample: z.boolean(),
});

const station = z.strictObject({
  row,
  code: z.string(),
  communeCode: z.string(),
  name: text,
  reported: z.boolean(),
  missing: z.enum(["not_reported", "not_approved"]).nullable(),
  counted: number,
  shortfall: number,
  belowSince: date.nullable(),
  isBelowFromFirstReport: z.boolean().optional(),
  lastKnown: z.strictObject({ date, counted: z.number() }).nullable(),
  sample: z.boolean(),
});

const difference = z.strictObject({
  targetCode: z.string(),
  name: text,
  unitCode: z.string(),
  decimals: count,
  date,
  kind: z.enum(["new", "revised", "withdrawn"]),
  before: number,
  after: number,
});

const correction = z.strictObject({
  row,
  indicator: text,
  unitCode: z.string(),
  decimals: count,
  unitName: text.nullable(),
  date,
  before: z.number(),
  after: z.number(),
  recordedOn: date,
  sample: z.boolean(),
});

const paragraph = z.strictObject({
  key: z.string(),
  section: z.enum(SECTIONS),
  topic: z.enum(TOPICS).nullable(),
  text,
  row: row.nullable(),
});

/** A frozen snapshot as it is kept; what does not parse is a fault to be seen, not skipped. */
export const briefingSnapshotSchema = z.strictObject({
  format: z.literal(1),
  province: z.strictObject({ code: z.string(), name: text }),
  kind: z.enum(BRIEFING_KINDS),
  regime: z.enum(REGIMES),
  period: span,
  previousPeriod: span,
  asOf: date,
  completeness: z.strictObject({ reporting: count, units: count, countedOn: date }).nullable(),
  targets: z.array(target),
  stations: z.array(station),
  commitments: z.array(z.strictObject({ row, text, sourceId: z.string() })),
  corrections: z.array(correction),
  footnotes: z.array(z.strictObject({ key: z.string(), text })),
  sources: z.array(z.strictObject({ id: z.string(), title: z.string(), publisher: z.string(), address: z.string() })),
  previous: z.strictObject({ id: z.string(), number: row, hash: z.string(), asOf: date }).nullable(),
  differences: z.array(difference),
  paragraphs: z.array(paragraph),
  sample: z.boolean(),
});

/** Reads the text that `canonicalJson` wrote. */
export function parseSnapshot(json: string): BriefingSnapshot {
  return briefingSnapshotSchema.parse(JSON.parse(json));
}
