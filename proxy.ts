import { type NextRequest, NextResponse } from "next/server";
import { REQUEST_PATH_HEADER } from "@/lib/auth/request-path";
import { makePagePolicy } from "@/lib/shared/security-headers";

const NONCE_BYTES = 16;

/** Gives each page a policy with a nonce of its own. Who may see what is decided in loaders, actions and handlers. */
export function proxy(request: NextRequest) {
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
