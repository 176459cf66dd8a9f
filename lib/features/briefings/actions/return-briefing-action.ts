"use server";
import { REASON_MAX_LENGTH } from "@/lib/features/briefings/constants";
import { returnBriefing } from "@/lib/features/briefings/mutations/record-step";
import { readWritten } from "@/lib/features/briefings/schema/written-text";
import type { StepFormState } from "@/lib/features/briefings/types";
import { readText } from "@/lib/shared/form-text";
import { leaveBriefingForm, openBriefingForm, refuseBriefingForm } from "./briefing-form";

/** Fields `id`, `revision` and `reason`. */
export async function returnBriefingAction(_previous: StepFormState, form: FormData): Promise<StepFormState> {
  const { scope, id } = await openBriefingForm(form);
  const reason = readText(form, "reason");
  const written = readWritten(reason, { most: REASON_MAX_LENGTH, isRequired: true });
  if (!written.ok) return { outcome: null, reason, fault: written.fault };
  const outcome = await returnBriefing({ scope, id, revision: readText(form, "revision"), reason: written.text }).catch(
    refuseBriefingForm,
  );
  if (outcome.kind === "done") leaveBriefingForm(form, { id, done: "returned" });
  return { outcome, reason, fault: null };
}
