import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import "@/scripts/runtime/kept-pages.mjs";
import { drawPage } from "@/lib/page-cache/draw-page";
import { createKeptPages } from "@/lib/page-cache/kept-pages";
import { makePagePolicy } from "@/lib/shared/security-headers";

type Options = Parameters<typeof createKeptPages>[0];

export const PUBLIC_URL = "http://moc.test";
export const SESSION_COOKIE = "next-auth.session-token";
const PLACE = Symbol.for("moc.kept-pages");

/** A page as the framework sends one: a policy with a nonce of its own, and an inline script that carries it. */
export function sendPage(response: ServerResponse, body: string): void {
  const nonce = randomBytes(16).toString("base64");
  response.setHeader("content-security-policy", makePagePolicy({ nonce, isDevelopment: false }));
  response.setHeader("cache-control", "no-store");
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(`<!doctype html><script nonce="${nonce}">start()</script>${body}`);
}

/** What the request says of a cookie. */
export function cookieOf(request: IncomingMessage, name: string): string {
  return new RegExp(`(?:^|; )${name}=([^;]*)`).exec(request.headers.cookie ?? "")?.[1] ?? "";
}

/** A web server with kept pages before it, arranged as in production. */
export async function openKeptPages(
  options: Pick<Options, "askReader" | "readSession"> & Partial<Options>,
  listener: RequestListener,
) {
  const faults: unknown[] = [];
  const pages = createKeptPages({
    publicUrl: PUBLIC_URL,
    budgetBytes: 1_000_000,
    draw: (page, server) => drawPage({ server, page, publicUrl: PUBLIC_URL }),
    today: () => "2026-11-22",
    elapsedMs: () => 0,
    onFault: (error) => faults.push(error),
    ...options,
  });
  Object.assign(globalThis, { [PLACE]: pages });
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    pages,
    faults,
    /** As a person's browser asks. */
    get: (
      path: string,
      session: string,
      init: { method?: string; headers?: Record<string, string>; signal?: AbortSignal } = {},
    ) =>
      fetch(`http://127.0.0.1:${port}${path}`, {
        redirect: "manual",
        method: init.method ?? "GET",
        signal: init.signal ?? null,
        headers: { "accept-encoding": "identity", cookie: `${SESSION_COOKIE}=${session}`, ...init.headers },
      }),
    close: () => {
      Object.assign(globalThis, { [PLACE]: undefined });
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
