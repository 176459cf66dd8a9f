import { Card } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { BRIEFING_STATES } from "@/lib/domain/briefings/kinds";
import type { BriefingDetail } from "@/lib/features/briefings/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { editHref, makeInPlaceHref } from "./briefing-address";
import { StepForm } from "./step-form";
import type { StepOutcomeWords } from "./step-outcome-notice";

type ActionsCardProps = { detail: BriefingDetail; conflictCount: number; lang: Language; language: Language };
type Step = "check" | "return" | "issue";

/** What this person may do with the briefing as it stands; each step asks before it is taken, without a script too. */
export function ActionsCard({ detail, conflictCount, lang, language }: ActionsCardProps) {
  const { actions: words, page } = getMessages(language).briefings;
  const { rights, content } = detail;
  const { id, state } = content.briefing;
  const steps = stepsOf(detail);
  const isWaiting = state === "checked" && !rights.canIssue && rights.canReturn;
  if (!rights.canEdit && !rights.canSupersede && steps.length === 0) return null;
  return (
    <Card id="actions" title={words.title} className="no-print">
      <div className="briefing-actions">
        {rights.canEdit ? (
          <a className="button button-primary" href={editHref(id, lang)}>
            {page.edit}
          </a>
        ) : null}
        {rights.isOwnWork ? <p className="briefing-note">{words.ownWork}</p> : null}
        {isWaiting ? <p className="briefing-note">{words.waitsIssue}</p> : null}
        {steps.map((step) => (
          <StepDetails key={step} step={step} detail={detail} conflictCount={conflictCount} language={language} />
        ))}
        {rights.canSupersede ? (
          <a className="button" href={makeInPlaceHref(id)}>
            {words.supersede}
          </a>
        ) : null}
      </div>
    </Card>
  );
}

function stepsOf({ rights }: BriefingDetail): Step[] {
  const may: [Step, boolean][] = [
    ["check", rights.canCheck],
    ["issue", rights.canIssue],
    ["return", rights.canReturn],
  ];
  return may.flatMap(([step, isAllowed]) => (isAllowed ? [step] : []));
}

type StepDetailsProps = Omit<ActionsCardProps, "lang"> & { step: Step };

function StepDetails({ step, detail, conflictCount, language }: StepDetailsProps) {
  const { actions, faults, notSecret } = getMessages(language).briefings;
  const { id } = detail.content.briefing;
  const lead = { check: actions.checkLead, return: actions.returnLead, issue: actions.issueLead }[step];
  const confirm = { check: actions.checkConfirm, return: actions.returnConfirm, issue: actions.issueConfirm }[step];
  return (
    <details className="briefing-ask">
      <summary className={step === "return" ? "button" : "button button-primary"}>{actions[step]}</summary>
      {step !== "return" && conflictCount > 0 ? (
        <Notice tone="warning">{actions.issueConflicts(formatNumber(conflictCount, { language }))}</Notice>
      ) : null}
      <StepForm
        step={step}
        id={id}
        revision={detail.revision}
        words={{ lead, confirm, reason: actions.reason, notSecret, outcome: outcomeWords(language) }}
        faults={faults}
      />
    </details>
  );
}

function outcomeWords(language: Language): StepOutcomeWords {
  const { actions, states } = getMessages(language).briefings;
  const conflict = Object.fromEntries(BRIEFING_STATES.map((state) => [state, actions.conflict(states[state])]));
  return {
    conflict: conflict as StepOutcomeWords["conflict"],
    reload: actions.reload,
    ownWork: actions.own_work,
    otherIssued: actions.other_issued("{reference}"),
  };
}
