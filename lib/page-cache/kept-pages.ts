import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { SessionClaims } from "@/lib/auth/session";
import { getSessionCookieName } from "@/lib/auth/session-settings";
import { ByteBoundedMap } from "@/lib/page-cache/byte-bounded-map";
import { type DrawnPage, isDrawing } from "@/lib/page-cache/draw-page";
import { forgetPages, forgetPagesAtSignOut } from "@/lib/page-cache/forget-pages";
import { type KeptPage, makeKeptPage, measureKeptPage } from "@/lib/page-cache/kept-page";
import type { PageReader } from "@/lib/page-cache/page-reader";
import { type PageRequest, readPageRequest } from "@/lib/page-cache/page-request";
import { sendKeptPage } from "@/lib/page-cache/send-kept-page";

interface Visit {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly server: Server;
  /** Lets Next answer the request as if nothing stood before it. */
  readonly pass: () => void;
}

interface KeptPagesOptions {
  readonly publicUrl: string;
  readonly budgetBytes: number;
  readonly readSession: (cookie: string) => Promise<SessionClaims | null>;
  readonly askReader: (claims: SessionClaims) => Promise<PageReader | null>;
  readonly draw: (page: PageRequest, server: Server) => Promise<DrawnPage>;
  /** Today's civil date in Vietnam. */
  readonly today: () => string;
  readonly elapsedMs: () => number;
  readonly onFault: (error: unknown) => void;
}

/** Asked for a page like this one, Next answered with something that is not kept: it is asked directly the next time. */
const NOT_A_PAGE = "not a page";
type Kept = KeptPage | typeof NOT_A_PAGE;

const NOT_A_PAGE_BYTES = 512;
/**
 * A drawing goes on when the person goes away, so somebody who asks for ever new addresses and leaves would pile them up.
 * Beyond these, Next answers directly, and stops with whoever stops waiting.
 */
export const MOST_DRAWINGS = 64;
/**
 * Some queries leave out what is recorded later than now, and the database's clock may be ahead of ours; it refuses
 * rows of more than a minute ahead. So pages drawn soon after a change are drawn once more when this long has passed.
 */
export const SETTLE_MS = 120_000;

/** Tells whether a data version has been seen for so long that no row of it can still lie in the future. */
function createSettling(elapsedMs: () => number) {
  let seen = { version: "", at: 0 };
  return (version: string): boolean => {
    if (seen.version !== version) seen = { version, at: elapsedMs() };
    return elapsedMs() - seen.at >= SETTLE_MS;
  };
}

/**
 * Drawn pages, kept for the very reader and state of the data they were drawn for (docs/decisions/0010-kept-pages.md).
 * No request is answered before the database has been asked about it.
 */
export function createKeptPages(options: KeptPagesOptions) {
  const { publicUrl, readSession, askReader, draw } = options;
  const cookieName = getSessionCookieName(publicUrl);
  const kept = new ByteBoundedMap<Kept>(options.budgetBytes);
  const drawings = new Map<string, Promise<Kept>>();
  const hasSettled = createSettling(options.elapsedMs);

  function keyOf(page: PageRequest, reader: PageReader): string {
    const { userId, rights, dataVersion } = reader;
    const state = [dataVersion, hasSettled(dataVersion), options.today()];
    return [userId, rights, ...state, page.language, page.theme, page.url].join("\n");
  }

  const keep = (key: string, page: Kept) =>
    kept.set(key, page, key.length + (page === NOT_A_PAGE ? NOT_A_PAGE_BYTES : measureKeptPage(page)));

  async function drawFor(visit: { key: string; page: PageRequest; claims: SessionClaims; server: Server }) {
    const { key, page, claims, server } = visit;
    const drawn = await draw(page, server);
    const made = (await makeKeptPage(drawn)) ?? NOT_A_PAGE;
    const after = await askReader(claims);
    // Rights that changed meanwhile: Next decides anew for each of those who wait.
    if (after === null || !key.startsWith(`${after.userId}\n${after.rights}\n`)) return NOT_A_PAGE;
    // Data that changed meanwhile: those who wait asked before, so it is theirs, but nobody's after them.
    if (keyOf(page, after) === key && drawn.status < 500) keep(key, made);
    return made;
  }

  /** One drawing for all who ask for the same thing at once. */
  function drawOnce(visit: { key: string; page: PageRequest; claims: SessionClaims; server: Server }): Promise<Kept> {
    const { key } = visit;
    const running = drawings.get(key);
    if (running) return running;
    if (drawings.size >= MOST_DRAWINGS) return Promise.resolve(NOT_A_PAGE);
    const drawing = drawFor(visit).finally(() => drawings.delete(key));
    drawings.set(key, drawing);
    return drawing;
  }

  async function find({ server, response }: Visit, page: PageRequest): Promise<{ key: string; page: KeptPage } | null> {
    const claims = await readSession(page.session);
    const reader = claims && (await askReader(claims));
    if (!claims || !reader) {
      forgetPages(response);
      return null;
    }
    const key = keyOf(page, reader);
    const found = kept.get(key) ?? (await drawOnce({ key, page, claims, server }));
    return found === NOT_A_PAGE ? null : { key, page: found };
  }

  async function answer(visit: Visit, page: PageRequest): Promise<void> {
    const { request, response, pass } = visit;
    const found = await find(visit, page).catch((error: unknown) => {
      options.onFault(error);
      return null;
    });
    if (found === null) return pass();
    await sendKeptPage(request, response, found.page);
    // It may hold another coding now.
    if (kept.get(found.key) === found.page) keep(found.key, found.page);
  }

  return {
    /** Answers from what is kept, or passes the request on. */
    handle(visit: Visit): void {
      const { request, response, pass } = visit;
      const page = isDrawing(request.socket) ? null : readPageRequest(request, publicUrl);
      if (page === null) {
        if (request.method === "POST") forgetPagesAtSignOut(response, cookieName);
        pass();
        return;
      }
      answer(visit, page).catch((error: unknown) => {
        options.onFault(error);
        response.destroy();
      });
    },
    get keptBytes() {
      return kept.usedBytes;
    },
  };
}

export type KeptPages = ReturnType<typeof createKeptPages>;
