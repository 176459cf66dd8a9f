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
