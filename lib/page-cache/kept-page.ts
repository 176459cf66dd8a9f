import { createHash } from "node:crypto";
import type { OutgoingHttpHeaders } from "node:http";
import { type Coding, compressPage, recode } from "@/lib/page-cache/content-coding";
import type { DrawnPage } from "@/lib/page-cache/draw-page";
import { replaceNonceByHashes } from "@/lib/page-cache/kept-policy";

export interface KeptPage {
  /** Names the content, whatever its coding. */
  readonly tag: string;
  readonly headers: OutgoingHttpHeaders;
  readonly bodies: Map<Coding, Buffer>;
}

/** Of one answer only, of its connection, or written anew below. */
const NOT_KEPT_HEADERS = new Set([
  "cache-control",
  "connection",
  "content-encoding",
  "content-length",
  "date",
  "etag",
  "keep-alive",
  // Names the stylesheets, as the page's own head does, with the nonce.
  "link",
  "transfer-encoding",
]);

/** A drawing as it is kept, or null for everything but a whole page: redirects, errors, answers that set a cookie. */
export async function makeKeptPage({ status, headers, body }: DrawnPage): Promise<KeptPage | null> {
  const isPage = status === 200 && headers["content-type"]?.startsWith("text/html");
  if (!isPage || headers["set-cookie"] !== undefined) return null;
  const plain = replaceNonceByHashes({ html: body.toString(), policy: String(headers["content-security-policy"]) });
  if (plain === null) return null;
  const html = Buffer.from(plain.html);
  const kept = Object.entries(headers).filter(([name]) => !NOT_KEPT_HEADERS.has(name));
  return {
    tag: createHash("sha256").update(html).digest("base64url"),
    headers: {
      ...Object.fromEntries(kept),
      "content-security-policy": plain.policy,
      // The browser keeps it, and asks before each use: the answer to that passes the same check as a first view.
      "cache-control": "private, no-cache",
      vary: [...new Set(`${headers.vary ?? ""}, Accept-Encoding, Cookie`.split(", ").filter(Boolean))].join(", "),
    },
    bodies: new Map([["br", await compressPage(html)]]),
  };
}

/** A drawing in another coding than brotli, which nearly every browser speaks, is made when somebody needs it. */
export async function bodyOf(page: KeptPage, coding: Coding): Promise<Buffer> {
  const found = page.bodies.get(coding);
  if (found) return found;
  const body = await recode(page.bodies.get("br") ?? Buffer.alloc(0), coding);
  page.bodies.set(coding, body);
  return body;
}

const HEADERS_BYTES = 2_048;

export function measureKeptPage(page: KeptPage): number {
  return HEADERS_BYTES + [...page.bodies.values()].reduce((sum, body) => sum + body.length, 0);
}
