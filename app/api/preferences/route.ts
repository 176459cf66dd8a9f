import { parseReturnPath } from "@/lib/auth/return-path";
import { isSameOrigin } from "@/lib/auth/same-origin";
import { isHttps } from "@/lib/auth/session-settings";
import { AppError } from "@/lib/errors/app-error";
import { errorResponse } from "@/lib/errors/error-response";
import { isLanguage } from "@/lib/i18n/language";
import { isTheme, LANGUAGE_COOKIE, THEME_COOKIE } from "@/lib/i18n/preferences";
import { getEnv } from "@/lib/shared/env";

const YEAR_SECONDS = 31_536_000;
const MAX_BODY_BYTES = 4_096;

/** The page that the buttons stand on, where the form does not name one: its header outlives moves between pages. */
function readReferringPath(headers: Headers): string {
  const referrer = headers.get("referer") ?? "";
  if (!URL.canParse(referrer)) return "/";
  const { pathname, search } = new URL(referrer);
  return pathname === "/sign-in" ? `/sign-in${search}` : parseReturnPath(pathname + search);
}

/** `lang`, `theme` and `next` of a plain form; each is optional, and a strange value is as good as none. */
export async function POST(request: Request): Promise<Response> {
  const { NEXTAUTH_URL: publicUrl } = getEnv();
  if (!isSameOrigin({ headers: request.headers, publicUrl }))
    return errorResponse(new AppError("cross_origin"), request);
  if (Number(request.headers.get("content-length") ?? MAX_BODY_BYTES + 1) > MAX_BODY_BYTES)
    return errorResponse(new AppError("too_large"), request);
  const form = await request.formData().catch(() => null);
  if (!form) return errorResponse(new AppError("invalid_input"), request);
  const [lang, theme, next] = [form.get("lang"), form.get("theme"), form.get("next")];
  const location = next === null ? readReferringPath(request.headers) : parseReturnPath(next);
  const headers = new Headers({ location, "cache-control": "no-store" });
  const attributes = `Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax; HttpOnly${isHttps(publicUrl) ? "; Secure" : ""}`;
  if (isLanguage(lang)) headers.append("set-cookie", `${LANGUAGE_COOKIE}=${lang}; ${attributes}`);
  if (isTheme(theme)) headers.append("set-cookie", `${THEME_COOKIE}=${theme}; ${attributes}`);
  return new Response(null, { status: 303, headers });
}
