import { type IncomingMessage, request as openRequest, type Server } from "node:http";
import { type Duplex, duplexPair } from "node:stream";
import { cookieHeaderOf, type PageRequest } from "@/lib/page-cache/page-request";

export interface DrawnPage {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

const DRAW_TIMEOUT_MS = 60_000;
/** The server writes other metadata for crawlers; all of ours get what a browser gets. */
const USER_AGENT = "Mozilla/5.0";

const drawings = new WeakSet<object>();

/** Did this server ask itself? Told by the connection and not by a header, so that nobody else can claim it. */
export function isDrawing(socket: object): boolean {
  return drawings.has(socket);
}

async function readBody(answer: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/**
 * Has the web server draw a page through a connection in memory. The request holds what the key of a kept page holds
 * and nothing of the person's own request, so the page cannot depend on anything else; nor does it end when a person
 * goes away for whom it is drawn with others.
 */
export function drawPage(options: { server: Server; page: PageRequest; publicUrl: string }): Promise<DrawnPage> {
  const { server, page, publicUrl } = options;
  const [near, far]: [Duplex, Duplex] = duplexPair();
  drawings.add(far);
  return new Promise((resolve, reject) => {
    const outgoing = openRequest({
      method: "GET",
      path: page.url,
      headers: {
        host: new URL(publicUrl).host,
        cookie: cookieHeaderOf(page, publicUrl),
        accept: "text/html",
        "accept-encoding": "identity",
        "user-agent": USER_AGENT,
        connection: "close",
      },
      createConnection: () => near,
      signal: AbortSignal.timeout(DRAW_TIMEOUT_MS),
    });
    outgoing.once("error", reject);
    outgoing.once("response", (answer) => {
      const { statusCode: status = 500, headers } = answer;
      readBody(answer).then((body) => resolve({ status, headers, body }), reject);
    });
    outgoing.end();
    server.emit("connection", far);
  });
}
