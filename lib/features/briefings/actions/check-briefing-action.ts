"use server";
import { checkBriefing } from "@/lib/features/briefings/mutations/record-step";
import type { StepFormState } from "@/lib/features/briefings/types";
import { readText } from "@/lib/shared/form-text";
import { leaveBriefingForm, openBriefingForm, refuseBriefingForm } from "./briefing-form";

/** Fields `id` and `revision`. */
export async function checkBriefingAction(_previous: StepFormState, form: FormData): Promise<StepFormState> {
  const { scope, id } = await openBriefingForm(form);
  const outcome = await checkBriefing({ scope, id, revision: readText(form, "revision") }).catch(refuseBriefingForm);
  if (outcome.kind === "done") leaveBriefingForm(form, { id, done: "checked" });
  return { outcome, reason: "", fault: null };
}
