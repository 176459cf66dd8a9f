"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { requireActor } from "@/lib/auth/require-actor";
import { endOtherSessions } from "@/lib/features/sessions/mutations/end-other-sessions";
import { now } from "@/lib/shared/clock";

export async function endOtherSessionsAction(): Promise<void> {
  const { claims } = await requireActor();
  await endOtherSessions({ ...claims, at: now() });
  redirect("/account?done=sessions" as Route);
}
