import { AppError } from "@/lib/errors/app-error";
import { errorResponse } from "@/lib/errors/error-response";
import { parseAcceptLanguage } from "@/lib/errors/request-language";
import { getMessages } from "@/lib/i18n/get-messages";

/** Runs a handler: what it gives is the answer, what it throws becomes a refusal of the one shape. */
export async function respond(request: Request, handle: () => Promise<unknown>): Promise<Response> {
  try {
    // Answers depend on who asks and may change with every approval.
    return Response.json(await handle(), { headers: { "cache-control": "private, no-store" } });
  } catch (error) {
    return errorResponse(error, request);
  }
}

/** Unknown and outside the scope look the same. */
export function orNotFound<T>(found: T | null): T {
  if (found === null) throw new AppError("not_found");
  return found;
}

/** The handler for every method that an address does not take: the framework's own answer would have no body. */
export function refuseMethods(...allowed: readonly ("GET" | "POST")[]) {
  const allow = [...allowed, ...(allowed.includes("GET") ? ["HEAD"] : []), "OPTIONS"].join(", ");
  return (request: Request): Response => {
    if (request.method === "OPTIONS") return new Response(null, { status: 204, headers: { allow } });
    const language = parseAcceptLanguage(request.headers.get("accept-language"));
    const message = getMessages(language).api.methodNotAllowed;
    const headers = { allow, "cache-control": "no-store", "content-language": language };
    return Response.json({ error: { code: "method_not_allowed", message, fields: [] } }, { status: 405, headers });
  };
}
