interface SameOriginCheck {
  readonly headers: Headers;
  /** The address under which the server is known (NEXTAUTH_URL); behind a proxy `Host` may be an inner name. */
  readonly publicUrl: string;
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).host : null;
}

/**
 * Did a page of this site send the request? A browser says so in `Sec-Fetch-Site`, and with every POST in `Origin`;
 * a request that says neither is refused, since a cookie alone proves no intent.
 */
export function isSameOrigin({ headers, publicUrl }: SameOriginCheck): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = headers.get("origin");
  if (origin === null) return site === "same-origin";
  const host = hostOf(origin);
  return host !== null && (host === headers.get("host") || host === hostOf(publicUrl));
}

/**
 * Does the browser say that another site sent the request? Who says nothing passes, unlike above: enough only where the
 * form carries a token that is checked as well (next-auth's), and needed there, since a neighbouring host name can plant
 * that token's cookie.
 */
export function comesFromElsewhere(check: SameOriginCheck): boolean {
  const saysNothing = check.headers.get("origin") === null && check.headers.get("sec-fetch-site") === null;
  return !saysNothing && !isSameOrigin(check);
}
