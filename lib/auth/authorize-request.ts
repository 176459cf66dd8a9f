import "server-only";
import { hashApiToken, parseBearerToken } from "@/lib/auth/api-token-format";
import { authorizeScope } from "@/lib/auth/authorize-scope";
import type { GrantedUnit } from "@/lib/auth/grant";
import { resolveUnit } from "@/lib/auth/grant-data";
import { type CurrentUser, getSessionUser, toCurrentUser, USER_SELECTION } from "@/lib/auth/identity";
import { createRateLimiter, type RateLimiter } from "@/lib/auth/rate-limit";
import { isSameOrigin } from "@/lib/auth/same-origin";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { readSessionCookie } from "@/lib/auth/session";
import { getSessionCookieName } from "@/lib/auth/session-settings";
import { db } from "@/lib/db/client";
import { AppError } from "@/lib/errors/app-error";
import { now } from "@/lib/shared/clock";
import { getEnv } from "@/lib/shared/env";

interface Caller {
  readonly user: CurrentUser;
  readonly narrowedTo?: GrantedUnit;
}

const READING = ["GET", "HEAD", "OPTIONS"];

// Next may bundle this module into several chunks; the count of one token must stay one.
const holder = globalThis as typeof globalThis & { mocTokenLimiter?: RateLimiter };

function tokenLimiter(): RateLimiter {
  holder.mocTokenLimiter ??= createRateLimiter({ requests: 600, windowMs: 60_000, maxKeys: 2_000 });
  return holder.mocTokenLimiter;
}

async function getTokenCaller(token: string): Promise<Caller> {
  const row = await db().apiToken.findUnique({
    where: { tokenHash: hashApiToken(token), revokedAt: null, expiresAt: { gt: now() } },
    select: { id: true, unitCode: true, user: { select: USER_SELECTION } },
  });
  const user = row && (await toCurrentUser(row.user));
  if (!row || !user) throw new AppError("unauthenticated");
  const retryAfterSeconds = tokenLimiter().take(row.id, performance.now());
  if (retryAfterSeconds !== null) throw new AppError("rate_limited", { retryAfterSeconds });
  if (row.unitCode === null) return { user };
  const unit = await db().reportingUnit.findUniqueOrThrow({ where: { code: row.unitCode } });
  return { user, narrowedTo: await resolveUnit(unit) };
}

function readCookie(request: Request, name: string): string | undefined {
  const pairs = (request.headers.get("cookie") ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}

async function getSessionCaller(request: Request): Promise<Caller> {
  const { NEXTAUTH_URL: publicUrl } = getEnv();
  const claims = await readSessionCookie(readCookie(request, getSessionCookieName(publicUrl)));
  const user = claims && (await getSessionUser({ claims, at: now() }));
  if (!user) throw new AppError("unauthenticated");
  const isSafe = READING.includes(request.method) || isSameOrigin({ headers: request.headers, publicUrl });
  if (!isSafe) throw new AppError("cross_origin");
  return { user };
}

/**
 * For API handlers: a bearer token, else the session. Throws `unauthenticated`, `rate_limited`, `cross_origin`, or
 * `not_found` for a province that is unknown or not theirs. A wrong token is refused even beside a good session.
 */
export async function authorizeRequest(
  request: Request,
  asked: { provinceCode?: string | undefined } = {},
): Promise<AuthorizedScope> {
  const token = parseBearerToken(request.headers.get("authorization"));
  if (token === null) throw new AppError("unauthenticated");
  const { user, narrowedTo } = token === undefined ? await getSessionCaller(request) : await getTokenCaller(token);
  return authorizeScope({ user, provinceCode: asked.provinceCode, narrowedTo });
}
