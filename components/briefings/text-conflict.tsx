import { Notice } from "@/components/ui/notice";
import type { TextFormState } from "@/lib/features/briefings/types";
import type { TextWords } from "./text-words";

type TextConflictProps = { outcome: NonNullable<TextFormState["outcome"]>; words: TextWords };

/** Why nothing was saved, with what somebody else saved meanwhile; what was typed stays in the field. */
export function TextConflict({ outcome, words }: TextConflictProps) {
  if (outcome.kind === "not_draft") {
    return (
      <Notice tone="warning" isLive>
        {words.notDraft[outcome.state]}
      </Notice>
    );
  }
  const { current } = outcome;
  return (
    <Notice tone="warning" isLive>
      <p>
        <b>{words.conflictTitle}</b> {current === null ? words.conflictGenerated : words.conflictLead}
      </p>
      {current === null ? null : <blockquote className="text-other">{current.text}</blockquote>}
      <p>{words.conflictNext}</p>
    </Notice>
  );
}
