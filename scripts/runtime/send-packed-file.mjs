import { createHash } from "node:crypto";

const TYPES = { js: "application/javascript; charset=UTF-8", css: "text/css; charset=UTF-8" };
const BROTLI = /(?:^|,)\s*br\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?:,|$)/i;

function makeAnswer([address, body]) {
  const headers = {
    "content-type": TYPES[address.slice(address.lastIndexOf(".") + 1)],
    "content-encoding": "br",
    "content-length": body.length,
    // As the framework says of the same file: its name changes with what it holds.
    "cache-control": "public, max-age=31536000, immutable",
    etag: `"${createHash("sha256").update(body).digest("base64url")}-br"`,
    vary: "Accept-Encoding",
  };
  return [address, { body, headers }];
}

/** A part of a file, and every other coding, is the framework's to send. */
function isAskedWhole({ method, headers }) {
  if (method !== "GET" && method !== "HEAD") return false;
  return headers.range === undefined && BROTLI.test(headers["accept-encoding"] ?? "");
}

function isHeld({ headers }, etag) {
  const held = (headers["if-none-match"] ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return held.includes(etag);
}

/**
 * Sends what was packed when the pages were built. The address is looked up in the list of those files and never made
 * into a path; whatever is not on it goes on as it came.
 */
export function createPackedFiles(files) {
  const answers = new Map([...files].map(makeAnswer));
  return ({ request, response, pass }) => {
    const answer = isAskedWhole(request) ? answers.get(request.url.split("?", 1)[0]) : undefined;
    if (answer === undefined) return pass();
    const { body, headers } = answer;
    if (isHeld(request, headers.etag)) {
      const { etag, vary, "cache-control": cacheControl } = headers;
      response.writeHead(304, { etag, vary, "cache-control": cacheControl }).end();
      return;
    }
    response.writeHead(200, headers);
    response.end(request.method === "HEAD" ? undefined : body);
  };
}
