import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { canReadBriefings } from "@/lib/features/briefings/access";
import { BRIEFINGS_PER_PAGE } from "@/lib/features/briefings/constants";
import { listBriefings } from "@/lib/features/briefings/data/list-briefings";
import type { BriefingFilter, BriefingPage } from "@/lib/features/briefings/types";

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PREFIX = "briefings:";

/**
 * The briefings that a person may read, the newest period first; null for those who may read none at all. A cursor that is
 * none is answered with `invalid_cursor`.
 */
export async function loadBriefings(options: {
  readonly scope: AuthorizedScope;
  readonly filter?: BriefingFilter;
  readonly limit?: number | undefined;
  readonly cursor?: string | undefined;
}): Promise<BriefingPage | "invalid_cursor" | null> {
  const { scope, filter = {}, limit = BRIEFINGS_PER_PAGE, cursor } = options;
  if (!canReadBriefings(scope)) return null;
  const after = cursor === undefined ? null : readCursor(cursor);
  if (cursor !== undefined && after === null) return "invalid_cursor";
  const found = await listBriefings({ scope, filter, after, limit: limit + 1 });
  const briefings = found.slice(0, limit);
  const last = briefings.at(-1);
  return { briefings, nextCursor: found.length > limit && last !== undefined ? cursorOf(last.id) : null };
}

function cursorOf(id: string): string {
  return Buffer.from(PREFIX + id, "utf8").toString("base64url");
}

function readCursor(cursor: string): string | null {
  const text = Buffer.from(cursor, "base64url").toString("utf8");
  const id = text.slice(PREFIX.length);
  return text.startsWith(PREFIX) && UUID.test(id) && cursorOf(id) === cursor ? id : null;
}
