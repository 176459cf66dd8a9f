"use server";
import type { Route } from "next";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { parseReturnPath } from "@/lib/auth/return-path";
import { isSameOrigin } from "@/lib/auth/same-origin";
import { makeSessionCookie } from "@/lib/auth/session";
import { recordSignIn } from "@/lib/features/sessions/mutations/record-sign-in";
import { credentialsSchema } from "@/lib/features/sessions/schema";
import type { SignInState } from "@/lib/features/sessions/types";
import { now } from "@/lib/shared/clock";
import { getEnv } from "@/lib/shared/env";

const textOf = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

/** Works as a plain form too: the page is then drawn again with the state, or the answer is the redirect. */
export async function signInAction(_previous: SignInState, form: FormData): Promise<SignInState> {
  const email = textOf(form, "email");
  const refused = { failed: true, email };
  // Another site must not sign a person in under an account of its own.
  if (!isSameOrigin({ headers: await headers(), publicUrl: getEnv().NEXTAUTH_URL })) return refused;
  const credentials = credentialsSchema.safeParse({ email, password: textOf(form, "password") });
  const claims = credentials.success ? await recordSignIn(credentials.data, { at: now() }) : null;
  if (!claims) return refused;
  const { name, value, options } = await makeSessionCookie(claims);
  (await cookies()).set(name, value, options);
  redirect(parseReturnPath(form.get("next")) as Route);
}
