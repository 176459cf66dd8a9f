import type { ErrorCode } from "@/lib/errors/app-error";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

// Outside a scope, not found and not allowed look the same: an answer must not tell what exists.
const NOT_FOUND = 404;

const HTTP_STATUS: Readonly<Record<ErrorCode, number>> = {
  invalid_input: 400,
  unauthenticated: 401,
  not_found: NOT_FOUND,
  forbidden: NOT_FOUND,
  cross_origin: 403,
  too_large: 413,
  rate_limited: 429,
  conflict: 409,
  locked: 423,
  unavailable: 503,
  internal: 500,
};

/** The HTTP status of a refusal. */
export function getHttpStatus(code: ErrorCode): number {
  return HTTP_STATUS[code];
}

/** The words of a refusal; the same for `forbidden` and `not_found`. */
export function getErrorMessage(code: ErrorCode, language: Language): string {
  return getMessages(language).errors.codes[getPublicCode(code)];
}

/** The code that is told to the outside: whether a thing is forbidden or missing stays inside. */
export function getPublicCode(code: ErrorCode): ErrorCode {
  return code === "forbidden" ? "not_found" : code;
}
