"use client";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { Option } from "@/components/ui/select";
import { TextField } from "@/components/ui/text-field";
import { makeBriefingAction } from "@/lib/features/briefings/actions/make-briefing-action";
import type { MakeFormState, MakeInput } from "@/lib/features/briefings/types";
import type { Messages } from "@/lib/i18n/get-messages";
import { ChoiceField } from "./choice-field";

export type MakeWords = Omit<Messages["briefings"]["make"], "again" | "againLead">;
type MakeFormProps = {
  input: MakeInput;
  kinds: readonly Option[];
  regimes: readonly Option[];
  layouts: readonly Option[];
  words: MakeWords;
};

/** A client component only so that what was typed stays and two clicks are one; as a plain form it does the same. */
export function MakeForm({ input: initial, kinds, regimes, layouts, words }: MakeFormProps) {
  const start: MakeFormState = { input: initial, faults: {}, isConflict: false };
  const [{ input, faults, isConflict }, action, isPending] = useActionState(makeBriefingAction, start);
  const hasFailed = Object.keys(faults).length > 0;
  const rest = faults[""] ?? faults.province ?? faults.supersedes;
  return (
    <form action={action} className="briefing-make" aria-labelledby="make">
      <div className="briefing-make-notices">
        {isConflict ? (
          <Notice tone="warning" isLive>
            {words.conflict}
          </Notice>
        ) : null}
        {hasFailed ? (
          <Notice tone="error" isLive>
            {words.failed} {rest}
          </Notice>
        ) : null}
      </div>
      <input type="hidden" name="province" value={input.province} />
      <input type="hidden" name="supersedes" value={input.supersedes} />
      <ChoiceField id="make-kind" name="kind" label={words.kind} options={kinds} input={input} fault={faults.kind} />
      <TextField
        id="make-period"
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
      <ChoiceField
        id="make-regime"
        name="regime"
        label={words.regime}
        options={regimes}
        input={input}
        fault={faults.regime}
      />
      <ChoiceField
        id="make-layout"
        name="layout"
        label={words.layout}
        options={layouts}
        input={input}
        fault={faults.layout}
      />
      <TextField
        id="make-as-of"
        key={`as of ${input.asOf}`}
        name="asOf"
        type="date"
        label={words.asOf}
        hint={words.asOfHint}
        defaultValue={input.asOf}
        {...(faults.asOf ? { error: faults.asOf } : {})}
      />
      <div className="briefing-make-end">
        <Button type="submit" look="primary" disabled={isPending}>
          {words.submit}
        </Button>
        <span className="card-aside">{words.approvedOnly}</span>
      </div>
    </form>
  );
}
