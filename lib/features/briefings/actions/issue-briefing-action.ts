"use server";
import { after } from "next/server";
import { keepIssuedFiles } from "@/lib/features/briefings/loaders/keep-issued-files";
import { issueBriefing } from "@/lib/features/briefings/mutations/record-step";
import type { StepFormState } from "@/lib/features/briefings/types";
import { readText } from "@/lib/shared/form-text";
import { leaveBriefingForm, openBriefingForm, refuseBriefingForm } from "./briefing-form";

/** Fields `id` and `revision`. */
export async function issueBriefingAction(_previous: StepFormState, form: FormData): Promise<StepFormState> {
  const { scope, id } = await openBriefingForm(form);
  const outcome = await issueBriefing({ scope, id, revision: readText(form, "revision") }).catch(refuseBriefingForm);
  if (outcome.kind === "done") {
    after(() => keepIssuedFiles({ scope, id }));
    leaveBriefingForm(form, { id, done: "issued" });
  }
  return { outcome, reason: "", fault: null };
}
