import { subscribe } from "node:diagnostics_channel";

/**
 * What lib/shared/security-headers.ts gives to answers that are not pages; a test holds the two lists together. This
 * file runs before anything is compiled.
 */
export const DEFAULT_HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Frame-Options": "DENY",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
};

/** Only where a proxy in front says that the person came over https. */
export const DEFAULT_HTTPS_HEADERS = { "Strict-Transport-Security": "max-age=31536000" };

// Loaded into the web server: some answers leave it before the framework has looked up its own list of headers (to a
// path with a slash too many, after a fault in its routing). What the application sets replaces these.
subscribe("http.server.request.start", ({ request, response }) => {
  for (const [name, value] of Object.entries(DEFAULT_HEADERS)) response.setHeader(name, value);
  if (request.headers["x-forwarded-proto"] !== "https") return;
  for (const [name, value] of Object.entries(DEFAULT_HTTPS_HEADERS)) response.setHeader(name, value);
});
