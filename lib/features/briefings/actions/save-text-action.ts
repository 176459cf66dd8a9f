"use server";
import { AppError } from "@/lib/errors/app-error";
import { PARAGRAPH_MAX_LENGTH } from "@/lib/features/briefings/constants";
import { recordBriefingText } from "@/lib/features/briefings/mutations/record-text";
import { kindOfTextKey } from "@/lib/features/briefings/schema/text-key";
import { readWritten } from "@/lib/features/briefings/schema/written-text";
import type { TextFormState } from "@/lib/features/briefings/types";
import { isLanguage } from "@/lib/i18n/language";
import { readText } from "@/lib/shared/form-text";
import { leaveBriefingForm, openBriefingForm, refuseBriefingForm } from "./briefing-form";

/**
 * Fields `id`, `language`, `key`, `text` and `basis` (the id of the row that the form was made from, empty for the generated
 * text); with `restore` the words are taken away again. A standing text left empty is taken away too.
 */
export async function saveTextAction(_previous: TextFormState, form: FormData): Promise<TextFormState> {
  const { scope, id } = await openBriefingForm(form);
  const [language, key, typed] = [readText(form, "language"), readText(form, "key"), readText(form, "text")];
  if (!isLanguage(language)) throw new AppError("invalid_input");
  const isRequired = kindOfTextKey(key) === "paragraph";
  const isReset = readText(form, "restore") !== "";
  const written = readWritten(isReset ? "" : typed, { most: PARAGRAPH_MAX_LENGTH, isRequired: isRequired && !isReset });
  if (!written.ok) return { typed, fault: written.fault, outcome: null };
  const words = written.text === "" ? null : { text: written.text, isOff: false };
  const basis = readText(form, "basis") || null;
  const outcome = await recordBriefingText({ scope, id, language, key, words, basis }).catch(refuseBriefingForm);
  if (outcome.kind === "saved") leaveBriefingForm(form, { id, done: isReset ? "reset" : "saved" });
  return { typed, fault: null, outcome };
}
