"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { z } from "zod";
import { requireActor } from "@/lib/auth/require-actor";
import { AppError } from "@/lib/errors/app-error";
import { revokeApiToken } from "@/lib/features/users/mutations/revoke-api-token";
import { now } from "@/lib/shared/clock";
import { readText } from "@/lib/shared/form-text";

/** A token that is not there any more, of somebody else or of nobody gets one answer. */
export async function revokeTokenAction(form: FormData): Promise<void> {
  const { user } = await requireActor();
  const tokenId = z.uuid().safeParse(readText(form, "tokenId"));
  redirect(
    `/account?done=${tokenId.success && (await wasRevoked(user.userId, tokenId.data)) ? "token" : "gone"}` as Route,
  );
}

async function wasRevoked(userId: string, tokenId: string): Promise<boolean> {
  try {
    await revokeApiToken({ tokenId, ownerId: userId, actorId: userId, at: now() });
    return true;
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") return false;
    throw error;
  }
}
