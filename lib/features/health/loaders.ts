import "server-only";
import { getMigrations } from "@/lib/features/health/data";
import type { Health } from "@/lib/features/health/types";
import { logger } from "@/lib/shared/logger";
import packageJson from "@/package.json";

/** Who asks for health waits a few seconds at most; a database that takes longer is not well. */
const PATIENCE_MS = 3_000;

/** Never throws: a database that cannot be reached is an answer. */
export async function loadHealth(patienceMs: number = PATIENCE_MS): Promise<Health> {
  const { version } = packageJson;
  try {
    const { kind } = await withinTime(getMigrations(), patienceMs);
    return { status: kind === "current" ? "ok" : "unavailable", database: "ok", migrations: kind, version };
  } catch (error) {
    logger.warn("health_database_unreachable", { error });
    return { status: "unavailable", database: "unreachable", migrations: "unknown", version };
  }
}

async function withinTime<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
