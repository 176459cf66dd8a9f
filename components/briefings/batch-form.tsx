"use client";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { type Option, Select } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { startBatchAction } from "@/lib/features/briefings/actions/start-batch-action";
import type { StartBatchInput, StartBatchState } from "@/lib/features/briefings/schema/batch";
import type { BatchWords } from "./batch-words";

type BatchFormProps = {
  input: StartBatchInput;
  choices: Readonly<Record<"kind" | "regime" | "layout", readonly Option[]>>;
  words: Omit<BatchWords["form"], "title">;
};

/** A client component only so that what was typed stays and two clicks are one; as a plain form it does the same. */
export function BatchForm({ input: initial, choices, words }: BatchFormProps) {
  const start: StartBatchState = { input: initial, faults: {} };
  const [{ input, faults }, action, isPending] = useActionState(startBatchAction, start);
  const choose = (name: "kind" | "regime" | "layout") => (
    <div className="field">
      <Select
        id={`batch-${name}`}
        key={`${name} ${input[name]}`}
        name={name}
        label={words[name]}
        isInline={false}
        options={choices[name]}
        defaultValue={input[name]}
      />
    </div>
  );
  return (
    <form action={action} className="batch-form" aria-labelledby="new-batch">
      {Object.keys(faults).length > 0 ? (
        <div className="batch-form-wide">
          <Notice tone="error" isLive>
            {words.failed}
          </Notice>
        </div>
      ) : null}
      {choose("kind")}
      <TextField
        id="batch-period"
        key={`period ${input.period}`}
        name="period"
        label={words.period}
        hint={words.periodHint}
        defaultValue={input.period}
        autoComplete="off"
        maxLength={30}
        required
        {...(faults.period ? { error: faults.period } : {})}
      />
      {choose("regime")}
      {choose("layout")}
      <div className="batch-form-wide">
        <Button type="submit" look="primary" disabled={isPending}>
          {words.submit}
        </Button>
      </div>
    </form>
  );
}
