import "server-only";
import type { Route } from "next";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { authorizeScope } from "@/lib/auth/authorize-scope";
import { type CurrentUser, getSessionUser } from "@/lib/auth/identity";
import { REQUEST_PATH_HEADER } from "@/lib/auth/request-path";
import { parseReturnPath } from "@/lib/auth/return-path";
import type { Role } from "@/lib/auth/roles";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { readSessionCookie, type SessionClaims } from "@/lib/auth/session";
import { getSessionCookieName } from "@/lib/auth/session-settings";
import { AppError } from "@/lib/errors/app-error";
import { now } from "@/lib/shared/clock";
import { getEnv } from "@/lib/shared/env";

export async function getSessionClaims(): Promise<SessionClaims | null> {
  const jar = await cookies();
  return readSessionCookie(jar.get(getSessionCookieName(getEnv().NEXTAUTH_URL))?.value);
}

/** Who asks, read from the database once a request; null when nobody is signed in. */
export const getCurrentUser = cache(async (): Promise<CurrentUser | null> => {
  const claims = await getSessionClaims();
  return claims && getSessionUser({ claims, at: now() });
});

/** For pages, loaders and actions: goes to the sign-in page, and from there back, when nobody is signed in. */
export async function requireUser(): Promise<CurrentUser> {
  const user = await getCurrentUser();
  if (user) return user;
  const path = parseReturnPath((await headers()).get(REQUEST_PATH_HEADER));
  redirect((path === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(path)}`) as Route);
}

/** Any of the roles, wherever it was granted; for others the page does not exist. */
export async function requireRole(...roles: readonly [Role, ...Role[]]): Promise<CurrentUser> {
  const user = await requireUser();
  if (!user.grants.some((grant) => roles.includes(grant.role))) notFound();
  return user;
}

const authorizeProvince = cache(async (provinceCode: string | undefined): Promise<AuthorizedScope> => {
  const user = await requireUser();
  if (user.grants.length === 0) redirect("/no-access");
  return authorizeScope({ user, provinceCode }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  });
});

/** What the signed-in person may read of a province, of their own when none is named; else the page does not exist. */
export function requireScope(asked: { provinceCode?: string | undefined } = {}): Promise<AuthorizedScope> {
  return authorizeProvince(asked.provinceCode);
}
