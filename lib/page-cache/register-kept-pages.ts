import "server-only";
import { Pool } from "pg";
import { readSessionCookie } from "@/lib/auth/session";
import { drawPage } from "@/lib/page-cache/draw-page";
import { createKeptPages, type KeptPages } from "@/lib/page-cache/kept-pages";
import { createPageReaders, MOST_QUESTIONS_AT_ONCE } from "@/lib/page-cache/page-reader";
import { createSessionMemory } from "@/lib/page-cache/session-memory";
import { now, today } from "@/lib/shared/clock";
import { getEnv } from "@/lib/shared/env";
import { logger } from "@/lib/shared/logger";

const MEGABYTE = 1_048_576;
const QUESTION_TIMEOUT_MS = 10_000;

/** Where scripts/runtime/kept-pages.mjs, which stands before Next's own listener, looks for it. */
const PLACE = Symbol.for("moc.kept-pages");

const elapsedMs = () => performance.now();
const onFault = (error: unknown) => logger.error("kept_pages", { error });

function openReaderDatabase(connectionString: string): Pool {
  const pool = new Pool({
    connectionString,
    max: MOST_QUESTIONS_AT_ONCE,
    connectionTimeoutMillis: QUESTION_TIMEOUT_MS,
    query_timeout: QUESTION_TIMEOUT_MS,
  });
  // A connection that broke while nobody used it: the next question opens another one.
  pool.on("error", (error) => logger.warn("kept_pages_connection", { error }));
  return pool;
}

/** Called as the web server starts; `MOC_PAGE_CACHE_MB=0` leaves every page to Next. */
export function registerKeptPages(): void {
  const { MOC_PAGE_CACHE_MB: megabytes, NEXTAUTH_URL: publicUrl, DATABASE_URL } = getEnv();
  if (megabytes === 0) return;
  const pages: KeptPages = createKeptPages({
    publicUrl,
    budgetBytes: megabytes * MEGABYTE,
    readSession: createSessionMemory({ read: readSessionCookie, elapsedMs }),
    askReader: createPageReaders({ database: openReaderDatabase(DATABASE_URL), now }),
    draw: (page, server) => drawPage({ server, page, publicUrl }),
    today,
    elapsedMs,
    onFault,
  });
  Object.assign(globalThis, { [PLACE]: pages });
}
