"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireActor } from "@/lib/auth/require-actor";
import { AppError } from "@/lib/errors/app-error";
import { endSession } from "@/lib/features/sessions/mutations/end-session";
import { now } from "@/lib/shared/clock";
import { readText } from "@/lib/shared/form-text";

/** A session that has ended, of somebody else or of nobody gets one answer. */
export async function endSessionAction(form: FormData): Promise<void> {
  const { user } = await requireActor();
  const sessionId = z.uuid().safeParse(readText(form, "sessionId"));
  redirect(
    `/account?done=${sessionId.success && (await wasEnded(user.userId, sessionId.data)) ? "session" : "gone"}` as Route,
  );
}

async function wasEnded(userId: string, sessionId: string): Promise<boolean> {
  try {
    await endSession({ userId, sessionId, at: now() });
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return false;
    throw error;
  }
}
