import { z } from "zod";
import { type IsoDate, parseIsoDate } from "@/lib/domain/dates/iso-date";
import { type FieldFault, refuseFields } from "@/lib/http/field-faults";
import { faultsOfIssues } from "@/lib/http/zod-faults";

/** Rows of one page at most, and where the caller names no limit. */
export const PAGE_SIZE = 500;
// Beyond these years nothing is recorded, and reckoning months from the ends of the calendar would leave it.
const FIRST_DATE = "1900-01-01";
const LAST_DATE = "2999-12-31";
// From one civil day to the next in Vietnam, which has had no daylight saving since 1975.
const END_OF_DAY_IN_VIETNAM = "T23:59:59.999+07:00";

const dateParameter = z
  .string()
  .refine((text) => parseIsoDate(text) !== null, { error: "invalid_date", abort: true })
  .refine(isWithinRecord, { error: "date_out_of_range" })
  .transform((text) => text as IsoDate);

const momentParameter = z
  .string()
  .transform((text) => (parseIsoDate(text) === null ? text : text + END_OF_DAY_IN_VIETNAM))
  .refine((text) => z.iso.datetime({ offset: true }).safeParse(text).success, { error: "invalid_moment", abort: true })
  .refine(isWithinRecord, { error: "date_out_of_range", abort: true })
  .pipe(z.coerce.date());

/** Parameters that several addresses share; described once, for callers and for the parser alike. */
export const asOfParameter = dateParameter.optional().meta({
  description: "The day the figures speak of; the end of the last closed month where left out.",
  format: "date",
  example: "2025-10-31",
});
export const knownOnParameter = momentParameter.optional().meta({
  description:
    "Answer with what was recorded by then: a date (its end in Vietnam) or an ISO 8601 moment with its time zone.",
  example: "2026-01-31",
});
export const provinceParameter = z
  .string()
  .regex(/^\d{2}$/, { error: "invalid_province" })
  .meta({ description: "Code of a province, two digits with leading zeros.", example: "42" });
export const pageParameters = {
  limit: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, { error: "invalid_limit", abort: true })
    .refine((text) => Number(text) <= PAGE_SIZE, { error: "invalid_limit" })
    .transform(Number)
    .optional()
    .meta({ description: `Rows of a page, 1 to ${PAGE_SIZE}; ${PAGE_SIZE} where left out.`, example: "100" }),
  cursor: z
    .string()
    .optional()
    .meta({ description: "The nextCursor of the page before, as it was given.", example: "c3RhdGlvbnM6MTgwNzM" }),
};

/** Reads the query with a strict schema: unknown and repeated keys are refused by name. */
export function parseQuery<Schema extends z.ZodObject>(request: Request, schema: Schema): z.output<Schema> {
  const { searchParams } = new URL(request.url);
  const repeated = [...new Set(searchParams.keys())]
    .filter((key) => searchParams.getAll(key).length > 1)
    .map((path): FieldFault => ({ path, code: "repeated_key" }));
  // Object.fromEntries defines keys, so that one called __proto__ stays a key like any other.
  const parsed = schema.safeParse(Object.fromEntries(searchParams), { reportInput: true });
  const faults = [...repeated, ...(parsed.success ? [] : faultsOfIssues(parsed.error.issues))];
  if (parsed.success && faults.length === 0) return parsed.data;
  throw refuseFields(request, faults);
}

function isWithinRecord(text: string): boolean {
  const day = text.slice(0, "YYYY-MM-DD".length);
  return day >= FIRST_DATE && day <= LAST_DATE;
}
