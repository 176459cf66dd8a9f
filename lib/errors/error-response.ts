import { AppError } from "@/lib/errors/app-error";
import { getErrorMessage, getHttpStatus, getPublicCode } from "@/lib/errors/error-catalogue";
import { parseAcceptLanguage } from "@/lib/errors/request-language";
import { logger } from "@/lib/shared/logger";

// PostgreSQL or the way to it is down: Node's and Prisma's codes (server unreachable, connection closed, no connection free).
const DATABASE_DOWN = ["ECONNREFUSED", "ECONNRESET", "P1001", "P1002", "P1008", "P1017", "P2024"];

function isDatabaseDown(error: unknown): boolean {
  return error instanceof Error && "code" in error && DATABASE_DOWN.includes(String(error.code));
}

function toAppError(error: unknown, request: Request): AppError {
  if (error instanceof AppError) return error;
  logger.error("request_failed", { method: request.method, path: new URL(request.url).pathname, error });
  return new AppError(isDatabaseDown(error) ? "unavailable" : "internal");
}

/** The API's one shape of a refusal; anything that is not an `AppError` is logged here, once, and told as `internal`. */
export function errorResponse(error: unknown, request: Request): Response {
  const refusal = toAppError(error, request);
  const language = parseAcceptLanguage(request.headers.get("accept-language"));
  const message = getErrorMessage(refusal.code, language);
  const headers = new Headers({ "cache-control": "no-store", "content-language": language });
  if (refusal.code === "unauthenticated") headers.set("www-authenticate", 'Bearer realm="moc"');
  if (refusal.retryAfterSeconds !== undefined) headers.set("retry-after", String(refusal.retryAfterSeconds));
  return Response.json(
    { error: { code: getPublicCode(refusal.code), message, fields: refusal.fields } },
    { status: getHttpStatus(refusal.code), headers },
  );
}
