"use server";
import type { Route } from "next";
import { redirect } from "next/navigation";
import { requireScope } from "@/lib/auth/gates";
import { requireActor } from "@/lib/auth/require-actor";
import { AppError } from "@/lib/errors/app-error";
import type { MadeBriefing } from "@/lib/features/briefings/mutations/insert-briefing";
import { recordBriefing } from "@/lib/features/briefings/mutations/record-briefing";
import { readMakeBriefing } from "@/lib/features/briefings/schema/inputs";
import type { MakeBriefing, MakeFormState, MakeInput } from "@/lib/features/briefings/types";
import { type FieldFault, wordFault } from "@/lib/http/field-faults";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { now } from "@/lib/shared/clock";
import { readText } from "@/lib/shared/form-text";

const FIELDS = ["province", "kind", "period", "regime", "layout", "asOf", "supersedes"] as const;

/** A form sent twice makes one record, and both answers lead to it. */
export async function makeBriefingAction(_previous: MakeFormState, form: FormData): Promise<MakeFormState> {
  await requireActor();
  const input = Object.fromEntries(FIELDS.map((name) => [name, readText(form, name).trim()])) as MakeInput;
  // A field left empty is a field left out.
  const read = readMakeBriefing(Object.fromEntries(Object.entries(input).filter(([, text]) => text !== "")), now());
  if (!read.ok) return refuse(input, read.faults);
  const made = await record(read.value);
  if (made === "conflict") return { input, faults: {}, isConflict: true };
  if (made === "other_period") return refuse(input, [{ path: "supersedes", code: made }]);
  redirect(`/briefings/${made.id}?done=${made.isNew ? "made" : "known"}` as Route);
}

async function record(input: MakeBriefing): Promise<MadeBriefing | "conflict" | "other_period"> {
  const scope = await requireScope({ provinceCode: input.province });
  try {
    return await recordBriefing({ scope, input });
  } catch (error) {
    if (error instanceof AppError && error.code === "conflict") return "conflict";
    if (error instanceof AppError && error.code === "invalid_input") return "other_period";
    throw error;
  }
}

async function refuse(input: MakeInput, faults: readonly FieldFault[]): Promise<MakeFormState> {
  const { language } = await getRequestPreferences();
  const words = faults.map((fault) => [fault.path, wordFault(fault, language)] as const);
  return { input, faults: Object.fromEntries(words), isConflict: false };
}
