import { AppError, type ErrorCode, type FieldError } from "@/lib/errors/app-error";
import { getPublicCode } from "@/lib/errors/error-catalogue";

/** What a server action answers: an expected refusal is a value. */
export type ActionResult<T = undefined> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ErrorCode; readonly fields: readonly FieldError[] };

/** The refusal as a value; a programming error goes on to the error page. */
export function toActionRefusal(error: unknown): ActionResult<never> {
  if (!(error instanceof AppError)) throw error;
  return { ok: false, code: getPublicCode(error.code), fields: error.fields };
}
