interface Header {
  readonly key: string;
  readonly value: string;
}

const YEAR_SECONDS = 31_536_000;

/** On every answer: pages, files, API and errors. */
export const COMMON_HEADERS: readonly Header[] = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  // Not `no-referrer`: with it browsers send `Origin: null` with our own forms, and the same-origin check would refuse them.
  { key: "Referrer-Policy", value: "same-origin" },
  {
    key: "Permissions-Policy",
    value: "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "X-Frame-Options", value: "DENY" },
];

/** Only where the person came over https: a proxy in front says so. */
export const HTTPS_HEADERS: readonly Header[] = [
  { key: "Strict-Transport-Security", value: `max-age=${YEAR_SECONDS}` },
];

/** For answers that are not pages: should a browser show one as a page, nothing in it runs or loads. */
export const LOCKED_POLICY = "default-src 'none'; frame-ancestors 'none'";

/**
 * The policy of a page: only scripts that carry this request's nonce, and what those load. Style attributes are
 * refused too; drawings use SVG attributes and classes. The development server needs eval, inline styles and its socket.
 */
export function makePagePolicy(options: { nonce: string; isDevelopment: boolean }): string {
  const { nonce, isDevelopment } = options;
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    `style-src 'self' ${isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws:" : ""}`,
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
