import "server-only";
import { headers } from "next/headers";
import { getSessionClaims, requireUser } from "@/lib/auth/gates";
import type { CurrentUser } from "@/lib/auth/identity";
import { isSameOrigin } from "@/lib/auth/same-origin";
import type { SessionClaims } from "@/lib/auth/session";
import { AppError } from "@/lib/errors/app-error";
import { getEnv } from "@/lib/shared/env";

/**
 * For server actions: who does it and in which session, read from the database. A form of another site is refused, here and
 * by the proxy; who is not signed in any more goes to the sign-in page.
 */
export async function requireActor(): Promise<{ user: CurrentUser; claims: SessionClaims }> {
  if (!isSameOrigin({ headers: await headers(), publicUrl: getEnv().NEXTAUTH_URL })) throw new AppError("cross_origin");
  const user = await requireUser();
  const claims = await getSessionClaims();
  if (claims === null) throw new AppError("unauthenticated");
  return { user, claims };
}
