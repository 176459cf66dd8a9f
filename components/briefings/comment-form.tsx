"use client";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { commentAction } from "@/lib/features/briefings/actions/comment-action";
import { COMMENT_MAX_LENGTH } from "@/lib/features/briefings/constants";
import type { TextFormState } from "@/lib/features/briefings/types";
import type { Messages } from "@/lib/i18n/get-messages";
import { SecrecyLine } from "./secrecy-line";

type CommentFormProps = {
  id: string;
  /** The first comment of the thread; null begins a new one. */
  threadId: string | null;
  words: { text: string; subject: string; submit: string; lost: string; notSecret: string };
  faults: Messages["briefings"]["faults"];
};

const START: TextFormState = { typed: null, fault: null, outcome: null };

export function CommentForm({ id, threadId, words, faults }: CommentFormProps) {
  const [{ typed, fault }, action, isPending] = useActionState(commentAction, START);
  const field = `comment-${threadId ?? "new"}`;
  const wrong = fault === null ? {} : { "aria-invalid": true, "aria-describedby": `${field}-error` };
  return (
    <form action={action} className="briefing-comment-form">
      {fault === null ? null : (
        <Notice tone="error" isLive>
          <span id={`${field}-error`}>
            {words.lost} {faults[fault]}
          </span>
        </Notice>
      )}
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="next" value={`/briefings/${id}?view=comments`} />
      {threadId === null ? (
        <TextField id={`${field}-subject`} name="subject" label={words.subject} maxLength={120} autoComplete="off" />
      ) : (
        <input type="hidden" name="threadId" value={threadId} />
      )}
      <div className="field">
        <label className="field-label" htmlFor={field}>
          {words.text}
        </label>
        <textarea
          id={field}
          key={typed}
          name="text"
          className="control briefing-text"
          rows={threadId === null ? 4 : 2}
          defaultValue={typed ?? ""}
          maxLength={COMMENT_MAX_LENGTH}
          required
          {...wrong}
        />
      </div>
      <SecrecyLine text={words.notSecret} />
      <Button type="submit" disabled={isPending}>
        {words.submit}
      </Button>
    </form>
  );
}
