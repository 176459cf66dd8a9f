import { BRIEFING_STATES } from "@/lib/domain/briefings/kinds";
import { getMessages, type Messages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";

/** The words of a form of one paragraph; texts only, since they go to the browser. */
export function textWords(language: Language, isStanding: boolean) {
  const { editor, faults, states } = getMessages(language).briefings;
  const { save, saveOver, failed, conflictTitle, conflictLead, conflictGenerated, conflictNext } = editor;
  return {
    ...{ save, saveOver, failed, conflictTitle, conflictLead, conflictGenerated, conflictNext },
    reset: isStanding ? editor.clear : editor.reset,
    faults: faults satisfies Messages["briefings"]["faults"],
    notDraft: Object.fromEntries(BRIEFING_STATES.map((state) => [state, editor.notDraftNow(states[state])])),
  };
}

export type TextWords = ReturnType<typeof textWords>;
