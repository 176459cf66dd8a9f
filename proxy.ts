import { type NextRequest, NextResponse } from "next/server";
import { REQUEST_PATH_HEADER } from "@/lib/auth/request-path";
import { isSameOrigin } from "@/lib/auth/same-origin";
import { AppError } from "@/lib/errors/app-error";
import { errorResponse } from "@/lib/errors/error-response";
import { getEnv } from "@/lib/shared/env";
import { LOCKED_POLICY, makePagePolicy } from "@/lib/shared/security-headers";

const NONCE_BYTES = 16;
const SAFE_METHODS = ["GET", "HEAD", "OPTIONS"];
/** The forms of pages are a few hundred bytes. */
const MOST_FORM_BYTES = 65_536;

/**
 * Forms are taken from our own pages only, sign-out and every later one included: the framework's own check lets those
 * pass that name no origin. It also answers a large body with 500.
 */
function findRefusal({ method, headers }: NextRequest): AppError | null {
  if (SAFE_METHODS.includes(method)) return null;
  if (!isSameOrigin({ headers, publicUrl: getEnv().NEXTAUTH_URL })) return new AppError("cross_origin");
  const length = headers.get("content-length");
  return length === null || Number(length) > MOST_FORM_BYTES ? new AppError("too_large") : null;
}

/** Gives each page a policy with a nonce of its own. Who may see what is decided in loaders, actions and handlers. */
export function proxy(request: NextRequest): Response {
  const refusal = findRefusal(request);
  if (refusal) {
    const refused = errorResponse(refusal, request);
    refused.headers.set("content-security-policy", LOCKED_POLICY);
    return refused;
  }
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(NONCE_BYTES))).toString("base64");
  const policy = makePagePolicy({ nonce, isDevelopment: process.env.NODE_ENV === "development" });
  const headers = new Headers(request.headers);
  // Next reads the nonce from the request's policy and puts it on its scripts.
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  headers.set(REQUEST_PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = {
  // Not the API: with a proxy in front, bodies over 10 MB reach a handler cut off. Its policy and that of files is in
  // next.config.ts, which has to name the same paths.
  matcher: "/((?!api/|_next/static/|fonts/).*)",
};
