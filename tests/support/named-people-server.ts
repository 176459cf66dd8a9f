import type { IncomingMessage, ServerResponse } from "node:http";
import { expect } from "vitest";
import type { PageReader } from "@/lib/page-cache/page-reader";
import { cookieOf, openKeptPages, SESSION_COOKIE, sendPage } from "./kept-pages-server";

export type Draw = (request: IncomingMessage, response: ServerResponse) => void;

let open: Awaited<ReturnType<typeof openKeptPages>> | undefined;

/** After each test; nothing may have gone wrong behind the answers. */
export async function closeNamedPeople(): Promise<void> {
  const { faults = [], close } = open ?? {};
  open = undefined;
  await close?.();
  expect(faults).toEqual([]);
}

/** Sessions are named after their people; `state` is what the database would say. */
export async function serveNamedPeople(options: { draw?: Draw; budgetBytes?: number } = {}) {
  const state = { version: 1, rights: new Map<string, string>(), today: "2026-11-22", elapsedMs: 0 };
  const drawn: string[] = [];
  const draw: Draw =
    options.draw ?? ((request, response) => sendPage(response, `page of ${cookieOf(request, SESSION_COOKIE)}`));
  open = await openKeptPages(
    {
      budgetBytes: options.budgetBytes ?? 1_000_000,
      readSession: async (cookie) => ({ userId: cookie, sessionId: cookie }),
      askReader: async ({ userId }): Promise<PageReader | null> => {
        const rights = state.rights.get(userId) ?? "leader";
        return rights === "none" ? null : { userId, rights, dataVersion: String(state.version) };
      },
      today: () => state.today,
      elapsedMs: () => state.elapsedMs,
    },
    (request, response) => {
      drawn.push(`${cookieOf(request, SESSION_COOKIE)} ${request.url}`);
      draw(request, response);
    },
  );
  return { ...open, state, drawn };
}
