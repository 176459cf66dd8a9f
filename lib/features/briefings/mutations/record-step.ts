import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import type { Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import type { BriefingState } from "@/lib/domain/briefings/kinds";
import { formatBriefingReference } from "@/lib/domain/briefings/reference";
import { AppError } from "@/lib/errors/app-error";
import { recordAudit } from "@/lib/features/audit/mutations";
import {
  canCheckBriefing,
  canIssueBriefing,
  canMakeBriefing,
  canReturnBriefing,
} from "@/lib/features/briefings/access";
import type { BriefingRow } from "@/lib/features/briefings/data/get-briefing";
import { listEditors, listTexts } from "@/lib/features/briefings/data/list-texts";
import { revisionOf } from "@/lib/features/briefings/data/revision";
import { stateOf } from "@/lib/features/briefings/data/summary-row";
import type { StepOutcome } from "@/lib/features/briefings/types";
import { now } from "@/lib/shared/clock";
import { standingIn } from "./find-place";
import { openBriefing } from "./open-briefing";

type Asked = {
  readonly scope: AuthorizedScope;
  readonly id: string;
  /** Of the page that the person acted on. */
  readonly revision: string;
};

/** A second person finds the draft right. Throws `not_found` without the right. */
export function checkBriefing(asked: Asked): Promise<StepOutcome> {
  return inTransaction(async (tx) => {
    const briefing = await openBriefing(tx, asked);
    if (!canMakeBriefing(asked.scope, briefing.provinceCode)) throw new AppError("not_found");
    const found = await compare(tx, { briefing, asked, from: "draft", to: "checked" });
    if (found !== null) return found;
    const editorIds = await listEditors(tx, { briefingId: briefing.id, texts: await listTexts(tx, briefing.id) });
    const { provinceCode, recordedById: madeById } = briefing;
    if (!canCheckBriefing(asked.scope, { provinceCode, madeById, editorIds })) return { kind: "own_work" };
    await addStep(tx, { briefing, state: "checked", action: "briefing.checked", actorId: asked.scope.userId });
    return { kind: "done" };
  });
}

/** Back to the drafts, with why. Throws `not_found` without the right. */
export function returnBriefing(asked: Asked & { readonly reason: string }): Promise<StepOutcome> {
  return inTransaction(async (tx) => {
    const briefing = await openBriefing(tx, asked);
    if (!canReturnBriefing(asked.scope, briefing.provinceCode)) throw new AppError("not_found");
    const found = await compare(tx, { briefing, asked, from: "checked", to: "draft" });
    if (found !== null) return found;
    const step = { briefing, state: "draft", action: "briefing.returned", actorId: asked.scope.userId } as const;
    await addStep(tx, { ...step, note: asked.reason });
    return { kind: "done" };
  });
}

/** From here on it is never changed; the one whose place it takes is superseded with it. Throws `not_found` without the right. */
export function issueBriefing(asked: Asked): Promise<StepOutcome> {
  return inTransaction(async (tx) => {
    const briefing = await openBriefing(tx, asked);
    const actorId = asked.scope.userId;
    if (!canIssueBriefing(asked.scope, briefing.provinceCode)) throw new AppError("not_found");
    const found = await compare(tx, { briefing, asked, from: "checked", to: "issued" });
    if (found !== null) return found;
    const { provinceCode, kind, regime, fromDate, toDate, layout, supersedesId } = briefing;
    const slot = { provinceCode, kind, regime, fromDate, toDate, layout };
    const other = await tx.briefing.findFirst({
      where: { AND: [standingIn(slot), { id: { not: supersedesId ?? briefing.id } }] },
      select: { id: true, provinceCode: true, number: true },
    });
    if (other !== null) return { kind: "other_issued", id: other.id, reference: formatBriefingReference(other) };
    const old = supersedesId === null ? null : await openBriefing(tx, { scope: asked.scope, id: supersedesId });
    // On request several may be issued beside one another, so that another one may have taken the old one's place.
    if (old !== null && stateOf(old) !== "issued") return { kind: "conflict", state: stateOf(briefing) };
    await addStep(tx, { briefing, state: "issued", action: "briefing.issued", actorId });
    if (old !== null) await addStep(tx, { briefing: old, state: "superseded", action: "briefing.superseded", actorId });
    return { kind: "done" };
  });
}

/** Null: as the page showed it. A second click finds its own step done. */
async function compare(
  tx: Transaction,
  of: {
    readonly briefing: BriefingRow;
    readonly asked: Asked;
    readonly from: BriefingState;
    readonly to: BriefingState;
  },
): Promise<StepOutcome | null> {
  const { briefing, asked, from, to } = of;
  const state = stateOf(briefing);
  const last = briefing.steps.at(-1);
  const isOwnStep = last?.state === to && last.recordedById === asked.scope.userId && briefing.steps.length > 1;
  if (isOwnStep) return { kind: "done" };
  const isSeen = revisionOf(briefing, await listTexts(tx, briefing.id)) === asked.revision;
  return state === from && isSeen ? null : { kind: "conflict", state };
}

async function addStep(
  tx: Transaction,
  step: {
    readonly briefing: BriefingRow;
    readonly state: BriefingState;
    readonly action: `briefing.${string}`;
    readonly actorId: string;
    readonly note?: string;
  },
): Promise<void> {
  const { briefing, state, action, actorId, note } = step;
  const at = now();
  const sequence = briefing.steps.length + 1;
  await tx.briefingStep.create({
    data: { briefingId: briefing.id, sequence, state, recordedAt: at, recordedById: actorId },
  });
  await recordAudit(tx, {
    at,
    actorId,
    action,
    subjectTable: "briefing",
    subjectId: briefing.id,
    provinceCode: briefing.provinceCode,
    details: { number: briefing.number, sequence, hash: briefing.hash },
    ...(note === undefined ? {} : { note }),
  });
}
