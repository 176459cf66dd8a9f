import { statusRank } from "../../targets/statuses";
import { STATUSES } from "../../targets/types";
import type { BriefingKind } from "../kinds";
import { movesOf } from "../moves";
import { TOPICS } from "../sections";
import type { BriefingSnapshot, SnapshotTarget } from "../snapshot";
import { TOLD_ONCE } from "./reason-text";
import { stationDraft } from "./station-paragraph";
import { targetSentences } from "./target-sentences";
import type { Draft, Teller } from "./teller";
import type { Span } from "./templates";

type Figures = Omit<BriefingSnapshot, "paragraphs">;

const SPAN: Readonly<Record<BriefingKind, Span>> = {
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
  six_months: "period",
  nine_months: "period",
  on_request: "period",
};

/** Part II: all targets together, then one paragraph a target in the order of the topics, stations below a floor after it. */
export function resultDrafts(snapshot: Figures): Draft[] {
  const span = SPAN[snapshot.kind];
  const ofTarget = (target: SnapshotTarget): Draft[] => [
    {
      key: `results.${target.topic}.${target.code}`,
      section: "results",
      topic: target.topic,
      row: target.row,
      tell: (teller) => targetSentences({ target, span, snapshot }, teller),
    },
    ...stationDraft(snapshot, target),
  ];
  return [
    {
      key: "results.targets.summary",
      section: "results",
      topic: "targets",
      row: null,
      tell: (teller) => summarySentences(snapshot, { span, teller }),
    },
    ...TOPICS.flatMap((topic) => snapshot.targets.filter((target) => target.topic === topic).flatMap(ofTarget)),
  ];
}

function summarySentences(snapshot: Figures, { span, teller }: { span: Span; teller: Teller }): string[] {
  const { completeness, targets, asOf } = snapshot;
  const reported =
    completeness === null ? [] : [teller.say("completeness", { ...completeness, date: completeness.countedOn })];
  if (targets.length === 0) return [...reported, teller.say("noTargets", {})];
  const counts = STATUSES.map((status) => ({
    status,
    count: targets.filter((target) => target.status === status).length,
  })).filter(({ count }) => count > 0);
  const isDateTold = completeness?.countedOn === asOf;
  return [
    ...reported,
    teller.say("counts", { date: isDateTold ? null : asOf, total: targets.length, counts }),
    ...basisSentence(targets, teller),
    ...statusChanges(targets, { span, teller }),
  ];
}

function basisSentence(targets: readonly SnapshotTarget[], teller: Teller): string[] {
  const [sample = 0, provisional = 0] = TOLD_ONCE.map(
    (flag) => targets.filter(({ flags }) => flags.includes(flag)).length,
  );
  return sample + provisional === 0 ? [] : [teller.say("basis", { sample, provisional })];
}

function statusChanges(targets: readonly SnapshotTarget[], { span, teller }: { span: Span; teller: Teller }): string[] {
  const { moved, firstJudged } = movesOf(targets);
  const changes = moved
    .map(({ target, before }) => ({ name: teller.pick(target.name), before, after: target.status }))
    .sort((a, b) => statusRank(a.after) - statusRank(b.after));
  return [
    ...(changes.length === 0 ? [] : [teller.say("statusChanges", { span, changes })]),
    ...(firstJudged === 0 ? [] : [teller.say("firstJudged", { count: firstJudged })]),
  ];
}
