"use server";
import type { Route } from "next";
import { notFound, redirect } from "next/navigation";
import { requireScope } from "@/lib/auth/gates";
import { requireActor } from "@/lib/auth/require-actor";
import { canMakeBatch } from "@/lib/features/briefings/access";
import { recordBatch } from "@/lib/features/briefings/mutations/record-batch";
import { startBatchProgram } from "@/lib/features/briefings/mutations/start-batch-program";
import { readStartBatch, type StartBatchInput, type StartBatchState } from "@/lib/features/briefings/schema/batch";
import { wordFault } from "@/lib/http/field-faults";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { now } from "@/lib/shared/clock";
import { readText } from "@/lib/shared/form-text";

const FIELDS = ["kind", "period", "regime", "layout"] as const;

/** Starts the program that makes the documents, and leads to the page that shows how far it is. */
export async function startBatchAction(_previous: StartBatchState, form: FormData): Promise<StartBatchState> {
  await requireActor();
  const scope = await requireScope();
  if (!canMakeBatch(scope)) notFound();
  const input = Object.fromEntries(FIELDS.map((name) => [name, readText(form, name).trim()])) as StartBatchInput;
  const read = readStartBatch(input, now());
  if (!read.ok) {
    const { language } = await getRequestPreferences();
    return { input, faults: Object.fromEntries(read.faults.map((one) => [one.path, wordFault(one, language)])) };
  }
  const { id, isNew } = await recordBatch({ scope, input: read.value });
  if (isNew) startBatchProgram(id);
  redirect(`/briefings/batch/${id}` as Route);
}
