import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import {
  canCheckBriefing,
  canComment,
  canIssueBriefing,
  canMakeBriefing,
  canReturnBriefing,
  isIssued,
} from "@/lib/features/briefings/access";
import { type BriefingRow, getBriefing, getBriefingProvince } from "@/lib/features/briefings/data/get-briefing";
import { listPeople } from "@/lib/features/briefings/data/list-people";
import { listEditors, listTexts, type TextRow } from "@/lib/features/briefings/data/list-texts";
import { revisionOf } from "@/lib/features/briefings/data/revision";
import { listProvinceNames, stateOf, toSummary } from "@/lib/features/briefings/data/summary-row";
import { parseSnapshot } from "@/lib/features/briefings/schema/snapshot";
import type { BriefingDetail, BriefingRights, BriefingTextVersion } from "@/lib/features/briefings/types";

/**
 * The province of a briefing, to ask for a scope on it; undefined for an unknown one. It says nothing to anybody: without
 * a right on that province the briefing is not found either.
 */
export async function loadBriefingProvince(id: string): Promise<string | undefined> {
  return (await getBriefingProvince(id)) ?? undefined;
}

/** A briefing with its frozen figures, what people wrote in it, and what the reader may do; null outside the scope. */
export async function loadBriefing(asked: {
  readonly scope: AuthorizedScope;
  readonly id: string;
}): Promise<BriefingDetail | null> {
  const { scope, id } = asked;
  const row = await getBriefing(db(), { scope, id });
  if (row === null) return null;
  const [texts, provinces] = await Promise.all([listTexts(db(), id), listProvinceNames(db())]);
  const editorIds = await listEditors(db(), { briefingId: id, texts });
  const authors = [...row.steps, ...texts].map((one) => one.recordedById);
  const people = await listPeople(scope, authors);
  return {
    content: {
      briefing: toSummary(row, { provinces, people }),
      snapshot: parseSnapshot(row.snapshot),
      texts: texts.map((text) => toVersion(text, people)),
    },
    rights: rightsOn(row, { scope, editorIds }),
    revision: revisionOf(row, texts),
  };
}

function toVersion(row: TextRow, people: ReadonlyMap<string, string>): BriefingTextVersion {
  const { id, language, key, text, isOff, recordedAt, recordedById } = row;
  return { id: String(id), language, key, text, isOff, at: recordedAt, by: people.get(recordedById ?? "") ?? null };
}

function rightsOn(
  row: BriefingRow,
  known: { readonly scope: AuthorizedScope; readonly editorIds: ReadonlySet<string> },
): BriefingRights {
  const { scope, editorIds } = known;
  const { provinceCode, recordedById: madeById } = row;
  const state = stateOf(row);
  const makes = canMakeBriefing(scope, provinceCode);
  const checks = canCheckBriefing(scope, { provinceCode, madeById, editorIds });
  return {
    canEdit: state === "draft" && makes,
    canCheck: state === "draft" && checks,
    isOwnWork: state === "draft" && makes && !checks,
    canReturn: state === "checked" && canReturnBriefing(scope, provinceCode),
    canIssue: state === "checked" && canIssueBriefing(scope, provinceCode),
    canSupersede: state === "issued" && makes,
    canComment: isIssued(state) && canComment(scope, provinceCode),
  };
}
