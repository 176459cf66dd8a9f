"use server";
import { COMMENT_MAX_LENGTH } from "@/lib/features/briefings/constants";
import { recordBriefingComment } from "@/lib/features/briefings/mutations/record-comment";
import { readWritten } from "@/lib/features/briefings/schema/written-text";
import type { TextFormState } from "@/lib/features/briefings/types";
import { readText } from "@/lib/shared/form-text";
import { leaveBriefingForm, openBriefingForm, refuseBriefingForm } from "./briefing-form";

const SUBJECT_MAX_LENGTH = 120;

/** Fields `id`, `text`, and where they apply `threadId` (the first comment of the thread) and `subject` (a paragraph or row). */
export async function commentAction(_previous: TextFormState, form: FormData): Promise<TextFormState> {
  const { scope, id } = await openBriefingForm(form);
  const typed = readText(form, "text");
  const written = readWritten(typed, { most: COMMENT_MAX_LENGTH, isRequired: true });
  if (!written.ok) return { typed, fault: written.fault, outcome: null };
  const subject = readWritten(readText(form, "subject"), { most: SUBJECT_MAX_LENGTH, isRequired: true });
  await recordBriefingComment({
    ...{ scope, id, text: written.text },
    threadId: readText(form, "threadId") || null,
    subject: subject.ok ? subject.text : null,
  }).catch(refuseBriefingForm);
  leaveBriefingForm(form, { id, done: "commented" });
}
