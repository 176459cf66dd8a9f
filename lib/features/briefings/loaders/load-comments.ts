import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import { canComment, isIssued } from "@/lib/features/briefings/access";
import { getBriefing } from "@/lib/features/briefings/data/get-briefing";
import { listComments } from "@/lib/features/briefings/data/list-comments";
import { listPeople } from "@/lib/features/briefings/data/list-people";
import { listReviewers } from "@/lib/features/briefings/data/list-reviewers";
import { stateOf } from "@/lib/features/briefings/data/summary-row";
import type { CommentEntry, CommentThread } from "@/lib/features/briefings/types";

/** What reviewers and the department say about an issued briefing, oldest first; null for everybody else. */
export async function loadComments(asked: {
  readonly scope: AuthorizedScope;
  readonly id: string;
}): Promise<readonly CommentThread[] | null> {
  const { scope, id } = asked;
  const briefing = await getBriefing(db(), { scope, id });
  if (briefing === null || !isIssued(stateOf(briefing)) || !canComment(scope, briefing.provinceCode)) return null;
  const rows = await listComments(id);
  const authors = rows.map((row) => row.recordedById);
  const [people, reviewers] = await Promise.all([listPeople(scope, authors), listReviewers(authors)]);
  const entryOf = (row: (typeof rows)[number]): CommentEntry => ({
    id: row.id,
    text: row.text,
    at: row.recordedAt,
    by: people.get(row.recordedById) ?? null,
    fromReviewer: reviewers.has(row.recordedById),
    isOwn: row.recordedById === scope.userId,
  });
  return rows
    .filter((row) => row.threadId === null)
    .map((row) => ({
      ...entryOf(row),
      subject: row.subject,
      answers: rows.filter((answer) => answer.threadId === row.id).map(entryOf),
    }));
}
