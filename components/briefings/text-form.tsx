"use client";
import { useActionState, useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { saveTextAction } from "@/lib/features/briefings/actions/save-text-action";
import { PARAGRAPH_MAX_LENGTH } from "@/lib/features/briefings/constants";
import type { TextFormState } from "@/lib/features/briefings/types";
import type { Language } from "@/lib/i18n/language";
import { TextConflict } from "./text-conflict";
import type { TextWords } from "./text-words";

export type TextFormProps = {
  id: string;
  lang: Language;
  textKey: string;
  /** What stands in the document now: what a person wrote, or the generated text. */
  text: string;
  /** The row of that text; empty for the generated one. */
  basis: string;
  /** Names the field for those who do not see where it stands. */
  label: string;
  next: string;
  anchor: string;
  words: TextWords;
};

const START: TextFormState = { typed: null, fault: null, outcome: null };

/** Saves one paragraph. A client component only so that nothing typed is lost; as a plain form it does the same. */
export function TextForm(props: TextFormProps) {
  const { id, lang, textKey, text, label, next, anchor, words } = props;
  const [{ typed, fault, outcome }, action, isPending] = useActionState(saveTextAction, START);
  const [isDirty, setIsDirty] = useState(false);
  useWarningBeforeLeaving(isDirty && !isPending);
  const hasConflict = outcome?.kind === "conflict";
  const basis = hasConflict ? (outcome.current?.id ?? "") : props.basis;
  const wrong = fault === null ? {} : { "aria-invalid": true, "aria-describedby": `${anchor}-error` };
  return (
    <form action={action} className="text-form">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="language" value={lang} />
      <input type="hidden" name="key" value={textKey} />
      <input type="hidden" name="basis" value={basis} key={basis} />
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="anchor" value={anchor} />
      {outcome === null ? null : <TextConflict outcome={outcome} words={words} />}
      {fault === null ? null : (
        <Notice tone="error" isLive>
          <span id={`${anchor}-error`}>
            {words.failed} {words.faults[fault]}
          </span>
        </Notice>
      )}
      <textarea
        name="text"
        key={typed}
        lang={lang}
        className="control briefing-text"
        aria-label={label}
        defaultValue={typed ?? text}
        rows={3}
        maxLength={PARAGRAPH_MAX_LENGTH}
        onInput={(event) => setIsDirty(event.currentTarget.value !== text)}
        {...wrong}
      />
      <p className="text-form-buttons">
        <Button type="submit" disabled={isPending}>
          {hasConflict ? words.saveOver : words.save}
        </Button>
        {/* Not named `reset`: the field would stand in the place of the form's own method, which React calls. */}
        {basis === "" ? null : (
          <Button type="submit" name="restore" value="1" look="quiet" disabled={isPending}>
            {words.reset}
          </Button>
        )}
      </p>
    </form>
  );
}

function useWarningBeforeLeaving(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isDirty]);
}
