"use client";
import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { checkBriefingAction } from "@/lib/features/briefings/actions/check-briefing-action";
import { issueBriefingAction } from "@/lib/features/briefings/actions/issue-briefing-action";
import { returnBriefingAction } from "@/lib/features/briefings/actions/return-briefing-action";
import { REASON_MAX_LENGTH } from "@/lib/features/briefings/constants";
import type { StepFormState } from "@/lib/features/briefings/types";
import type { Messages } from "@/lib/i18n/get-messages";
import { SecrecyLine } from "./secrecy-line";
import { StepOutcomeNotice, type StepOutcomeWords } from "./step-outcome-notice";

const ACTIONS = { check: checkBriefingAction, return: returnBriefingAction, issue: issueBriefingAction };

type StepFormProps = {
  step: keyof typeof ACTIONS;
  id: string;
  revision: string;
  words: { lead: string; confirm: string; reason: string; notSecret: string; outcome: StepOutcomeWords };
  faults: Messages["briefings"]["faults"];
};

/** A client component only so that two clicks are one and what was typed stays; as a plain form it does the same. */
export function StepForm({ step, id, revision, words, faults }: StepFormProps) {
  const start: StepFormState = { outcome: null, reason: "", fault: null };
  const [{ outcome, reason, fault }, action, isPending] = useActionState(ACTIONS[step], start);
  const wrong = fault === null ? {} : { "aria-invalid": true, "aria-describedby": "return-error" };
  return (
    <form action={action} className="briefing-step">
      {outcome === null ? null : <StepOutcomeNotice outcome={outcome} id={id} words={words.outcome} />}
      <p className="briefing-note">{words.lead}</p>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="revision" value={revision} />
      {step === "return" ? (
        <div className="field">
          <label className="field-label" htmlFor="return-reason">
            {words.reason}
          </label>
          <textarea
            id="return-reason"
            name="reason"
            className="control briefing-text"
            key={reason}
            defaultValue={reason}
            rows={3}
            maxLength={REASON_MAX_LENGTH}
            required
            {...wrong}
          />
          {fault === null ? null : (
            <span className="tone-off_track tone-text" id="return-error">
              {faults[fault]}
            </span>
          )}
          <SecrecyLine text={words.notSecret} />
        </div>
      ) : null}
      <Button type="submit" look={step === "return" ? "plain" : "primary"} disabled={isPending}>
        {words.confirm}
      </Button>
    </form>
  );
}
