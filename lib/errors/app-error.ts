/** Every way in which a request can be refused; the words and the HTTP status of each are in `error-catalogue.ts`. */
export const ERROR_CODES = [
  "invalid_input",
  "unauthenticated",
  "not_found",
  "forbidden",
  "cross_origin",
  "too_large",
  "rate_limited",
  "conflict",
  "locked",
  "unavailable",
  "internal",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** `path` is dotted with indices as sent, such as `cases.3.target.value`; empty for the whole input. */
export interface FieldError {
  readonly path: string;
  readonly message: string;
}

export interface AppErrorDetail {
  readonly fields?: readonly FieldError[];
  readonly retryAfterSeconds?: number;
  /** For the log only; never shown. */
  readonly cause?: unknown;
}

// For logs and command lines; screens and the API take their words from `error-catalogue.ts`.
function toLogText(code: ErrorCode, fields: readonly FieldError[] = []): string {
  return [code, ...fields.map((field) => `${field.path}: ${field.message}`)].join("; ");
}

/** An expected refusal. A programming error is any other throw, and is answered as `internal`. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: readonly FieldError[];
  readonly retryAfterSeconds: number | undefined;

  constructor(code: ErrorCode, detail: AppErrorDetail = {}) {
    super(toLogText(code, detail.fields), detail.cause === undefined ? undefined : { cause: detail.cause });
    this.name = "AppError";
    this.code = code;
    this.fields = detail.fields ?? [];
    this.retryAfterSeconds = detail.retryAfterSeconds;
  }
}
