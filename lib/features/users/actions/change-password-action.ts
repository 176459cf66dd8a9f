"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { requireActor } from "@/lib/auth/require-actor";
import { recordPasswordChange } from "@/lib/features/users/mutations/record-password-change";
import { findPasswordFaults } from "@/lib/features/users/schema";
import type { PasswordFormState } from "@/lib/features/users/types";
import { now } from "@/lib/shared/clock";
import { readText } from "@/lib/shared/form-text";

/** Works as a plain form too. The answer to a change is another page, so that reloading it sends nothing again. */
export async function changePasswordAction(_previous: PasswordFormState, form: FormData): Promise<PasswordFormState> {
  const { user, claims } = await requireActor();
  const input = { current: readText(form, "current"), next: readText(form, "next"), again: readText(form, "again") };
  const faults = findPasswordFaults(input, user);
  // A form that cannot succeed tries no password.
  if (Object.keys(faults).length > 0) return { faults };
  const outcome = await recordPasswordChange({ claims, current: input.current, next: input.next, at: now() });
  if (outcome !== "changed") return { faults: { current: outcome } };
  redirect("/account?done=password" as Route);
}
