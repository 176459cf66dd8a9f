const MAX_LENGTH = 2_048;
// Browsers read a backslash as a slash and drop tabs and line ends, so `/\host` and `/<tab>/host` would leave the site.
const UNSAFE = /[\\\p{Cc}]/u;
const NOT_PAGES = ["/api", "/sign-in", "/_next"];
const BASE = "http://site.invalid";

/** A path within this site to which sign-in or a setting returns; anything else is the start page. */
export function parseReturnPath(text: unknown): string {
  if (typeof text !== "string" || text.length > MAX_LENGTH || UNSAFE.test(text)) return "/";
  if (!text.startsWith("/") || text.startsWith("//") || !URL.canParse(text, BASE)) return "/";
  const url = new URL(text, BASE);
  // `/.//host` becomes `//host` when its dots are resolved.
  if (url.origin !== BASE || url.pathname.startsWith("//")) return "/";
  const isPage = !NOT_PAGES.some((path) => url.pathname === path || url.pathname.startsWith(`${path}/`));
  return isPage ? url.pathname + url.search : "/";
}
