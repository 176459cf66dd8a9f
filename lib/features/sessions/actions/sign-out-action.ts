"use server";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getSessionClaims } from "@/lib/auth/gates";
import { getSessionCookieName } from "@/lib/auth/session-settings";
import { recordSignOut } from "@/lib/features/sessions/mutations/record-sign-out";
import { now } from "@/lib/shared/clock";
import { getEnv } from "@/lib/shared/env";

/** For `<form action={signOutAction}>`; works without JavaScript. */
export async function signOutAction(): Promise<void> {
  const claims = await getSessionClaims();
  if (claims) await recordSignOut(claims, now());
  (await cookies()).delete(getSessionCookieName(getEnv().NEXTAUTH_URL));
  redirect("/sign-in?signedOut=1");
}
