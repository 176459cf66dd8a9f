"use server";
import { recordBriefingSwitch } from "@/lib/features/briefings/mutations/record-text";
import type { TextFormState } from "@/lib/features/briefings/types";
import { readText } from "@/lib/shared/form-text";
import { leaveBriefingForm, openBriefingForm, refuseBriefingForm } from "./briefing-form";

/** Fields `id`, `key` (of a section, a topic or a paragraph) and `isOff` (`1` or empty). */
export async function switchPartAction(_previous: TextFormState, form: FormData): Promise<TextFormState> {
  const { scope, id } = await openBriefingForm(form);
  const isOff = readText(form, "isOff") === "1";
  const outcome = await recordBriefingSwitch({ scope, id, key: readText(form, "key"), isOff }).catch(
    refuseBriefingForm,
  );
  if (outcome.kind === "saved") leaveBriefingForm(form, { id, done: isOff ? "off" : "on" });
  return { typed: null, fault: null, outcome };
}
