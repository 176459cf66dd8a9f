import type { IncomingMessage, ServerResponse } from "node:http";
import { CODINGS, type Coding, chooseCoding } from "@/lib/page-cache/content-coding";
import { bodyOf, type KeptPage } from "@/lib/page-cache/kept-page";
import { HTTPS_HEADERS } from "@/lib/shared/security-headers";

/** One content has one tag a coding: the bytes differ. */
export function entityTag(page: KeptPage, coding: Coding): string {
  return `"${page.tag}-${coding}"`;
}

function isSameAsHeld(ifNoneMatch: string | undefined, page: KeptPage): boolean {
  const held = (ifNoneMatch ?? "").split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return CODINGS.some((coding) => held.includes(entityTag(page, coding)));
}

function setHeaders({ headers }: IncomingMessage, response: ServerResponse, page: KeptPage): void {
  for (const [name, value] of Object.entries(page.headers)) if (value !== undefined) response.setHeader(name, value);
  if (headers["x-forwarded-proto"] === "https")
    for (const { key, value } of HTTPS_HEADERS) response.setHeader(key, value);
}

/** The whole page, or 304 for a browser that holds it. All headers go with a 304 too: the browser takes them over. */
export async function sendKeptPage(request: IncomingMessage, response: ServerResponse, page: KeptPage): Promise<void> {
  const coding = chooseCoding(request.headers["accept-encoding"]);
  const isHeld = isSameAsHeld(request.headers["if-none-match"], page);
  const body = isHeld ? null : await bodyOf(page, coding);
  setHeaders(request, response, page);
  response.setHeader("etag", entityTag(page, coding));
  if (body === null) {
    response.removeHeader("content-type");
    response.writeHead(304).end();
    return;
  }
  if (coding !== "identity") response.setHeader("content-encoding", coding);
  response.setHeader("content-length", body.length);
  response.writeHead(200);
  response.end(request.method === "HEAD" ? undefined : body);
}
