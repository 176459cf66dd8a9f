import { Notice } from "@/components/ui/notice";
import type { BriefingState } from "@/lib/domain/briefings/kinds";
import type { StepFormState } from "@/lib/features/briefings/types";

/** Words that go to the browser are texts; what they name is put in there. */
export type StepOutcomeWords = {
  readonly conflict: Readonly<Record<BriefingState, string>>;
  readonly reload: string;
  readonly ownWork: string;
  /** With `{reference}`. */
  readonly otherIssued: string;
};

type Props = { outcome: NonNullable<StepFormState["outcome"]>; id: string; words: StepOutcomeWords };

/** Why a step was not taken. */
export function StepOutcomeNotice({ outcome, id, words }: Props) {
  switch (outcome.kind) {
    case "conflict":
      return (
        <Notice tone="warning" isLive>
          {words.conflict[outcome.state]}{" "}
          <a className="link" href={`/briefings/${id}`}>
            {words.reload}
          </a>
        </Notice>
      );
    case "own_work":
      return (
        <Notice tone="warning" isLive>
          {words.ownWork}
        </Notice>
      );
    case "other_issued":
      return (
        <Notice tone="warning" isLive>
          {words.otherIssued.replace("{reference}", outcome.reference)}{" "}
          <a className="link" href={`/briefings/${outcome.id}`}>
            {outcome.reference}
          </a>
        </Notice>
      );
  }
}
