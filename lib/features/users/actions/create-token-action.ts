"use server";
import { revalidatePath } from "next/cache";
import { z } from "zod";
import { requireActor } from "@/lib/auth/require-actor";
import { AppError } from "@/lib/errors/app-error";
import { recordOwnApiToken } from "@/lib/features/users/mutations/record-own-api-token";
import { readTokenInput } from "@/lib/features/users/schema";
import type { TokenFaults, TokenFormState } from "@/lib/features/users/types";
import { formatMoment } from "@/lib/format/date";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { now } from "@/lib/shared/clock";
import { readText } from "@/lib/shared/form-text";

const EMPTY = { name: "", expiresInDays: "", unitCode: "" };

function toFaults(error: unknown): TokenFaults {
  if (!(error instanceof AppError) || error.code !== "invalid_input") throw error;
  return error.fields.some((field) => field.path === "unitCode") ? { unitCode: "invalid" } : { name: "too_many" };
}

/** The token is in this one answer: nothing keeps it, and the same form sent again makes no other. */
export async function createTokenAction(_previous: TokenFormState, form: FormData): Promise<TokenFormState> {
  const { user } = await requireActor();
  const input = {
    name: readText(form, "name"),
    expiresInDays: readText(form, "expiresInDays"),
    unitCode: readText(form, "unitCode"),
  };
  const sentKey = z.uuid().safeParse(readText(form, "formKey"));
  const formKey = sentKey.success ? sentKey.data : crypto.randomUUID();
  const refused = { formKey, input, made: null, isRepeated: false };
  const read = readTokenInput(input);
  if (!read.ok) return { ...refused, faults: read.faults };
  const { name } = read.value;
  try {
    const recorded = await recordOwnApiToken({ ...read.value, userId: user.userId, formKey, at: now() });
    revalidatePath("/account");
    const fresh = { formKey: crypto.randomUUID(), input: EMPTY, faults: {} };
    if (recorded.kind === "repeated") return { ...fresh, made: null, isRepeated: true };
    const { language, messages } = await getRequestPreferences();
    const text = messages.account.tokens.made(name, formatMoment(recorded.expiresAt, language));
    return { ...fresh, made: { token: recorded.token, text }, isRepeated: false };
  } catch (error) {
    return { ...refused, faults: toFaults(error) };
  }
}
