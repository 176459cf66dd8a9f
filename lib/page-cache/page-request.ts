import type { IncomingHttpHeaders } from "node:http";
import { getSessionCookieName } from "@/lib/auth/session-settings";
import type { Language } from "@/lib/i18n/language";
import { LANGUAGE_COOKIE, parseLanguage, parseTheme, THEME_COOKIE, type Theme } from "@/lib/i18n/preferences";

/** All that a kept page may depend on, besides the reader, the data and the day; nothing else reaches the drawing. */
export interface PageRequest {
  /** Path and query, as asked. */
  readonly url: string;
  readonly session: string;
  readonly language: Language;
  readonly theme: Theme;
}

const KEPT_SECTIONS = ["targets", "stations", "facilities", "workforce", "provinces", "facts", "methods", "calculator"];
/** A section, and one unit in it. A dot stands only in the names of files (exports), which are not pages. */
const KEPT_PATH = new RegExp(`^/(?:(?:${KEPT_SECTIONS.join("|")})(?:/[\\w~-]+)?)?$`);
const LONGEST_URL = 2_048;
/** The browser's router asks for payloads and not for pages; its request differs by these alone. */
const ROUTER_HEADERS = /^(?:rsc|next-|x-nextjs-|x-middleware-)/;

export function isKeptPath(path: string): boolean {
  return KEPT_PATH.test(path);
}

/** As Next reads them: of two with one name the last counts. */
function readCookies(header: string): ReadonlyMap<string, string> {
  const pairs = header.split(";").map((pair) => {
    const at = pair.indexOf("=");
    return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()] as const;
  });
  return new Map(pairs);
}

interface Asked {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  readonly headers: IncomingHttpHeaders;
}

/** Null for whatever goes to Next as it came: other methods, paths off the list, nobody signed in, the browser's router. */
export function readPageRequest(asked: Asked, publicUrl: string): PageRequest | null {
  const { method, url = "", headers } = asked;
  if ((method !== "GET" && method !== "HEAD") || headers.cookie === undefined || url.length > LONGEST_URL) return null;
  const [path = "", query = ""] = url.split("?", 2);
  if (!isKeptPath(path) || /(?:^|&)_rsc(?:=|&|$)/.test(query)) return null;
  if (Object.keys(headers).some((name) => ROUTER_HEADERS.test(name))) return null;
  const cookies = readCookies(headers.cookie);
  const session = cookies.get(getSessionCookieName(publicUrl));
  if (!session) return null;
  return {
    url,
    session,
    language: parseLanguage(cookies.get(LANGUAGE_COOKIE)),
    theme: parseTheme(cookies.get(THEME_COOKIE)),
  };
}

/** The cookies with which such a page is drawn: those the key was made from, and no others. */
export function cookieHeaderOf(request: PageRequest, publicUrl: string): string {
  const { session, language, theme } = request;
  return `${getSessionCookieName(publicUrl)}=${session}; ${LANGUAGE_COOKIE}=${language}; ${THEME_COOKIE}=${theme}`;
}
