import { hasPermission, type Permission } from "@/lib/auth/permissions";
import { isProvinceWide, type ReadableExtent } from "@/lib/auth/scope";
import type { BriefingState } from "@/lib/domain/briefings/kinds";

/** A right on briefings is a right on the whole province: a briefing sums up every unit in it. */
function may(scope: ReadableExtent, permission: Permission): boolean {
  return isProvinceWide(scope) && scope.roles.some((role) => hasPermission(role, permission));
}

/** The roles of a scope hold for its province and no other, even where the person may read more. */
function isOwn(scope: ReadableExtent, provinceCode: string): boolean {
  return scope.provinceCode === provinceCode;
}

export function canReadBriefings(scope: ReadableExtent): boolean {
  return may(scope, "briefing.read");
}

/** Who sees approved figures only sees briefings once they are issued: not that there is a draft, nor a word of it. */
export function seesIssuedOnly(scope: ReadableExtent): boolean {
  return scope.approvedOnly;
}

export function isIssued(state: BriefingState): boolean {
  return state === "issued" || state === "superseded";
}

/** Making, editing and giving back to the drafts. */
export function canMakeBriefing(scope: ReadableExtent, provinceCode: string): boolean {
  return may(scope, "briefing.make") && isOwn(scope, provinceCode);
}

/** Documents of all provinces at once: for those who make briefings for the whole nation. */
export function canMakeBatch(scope: ReadableExtent): boolean {
  return scope.nationwide && scope.provinceCode === null && may(scope, "briefing.make");
}

/** Two pairs of eyes: never whoever made it, nor whoever has words in it or changed it last. */
export function canCheckBriefing(
  scope: ReadableExtent,
  briefing: {
    readonly provinceCode: string;
    readonly madeById: string | null;
    readonly editorIds: ReadonlySet<string>;
  },
): boolean {
  const isOther = scope.userId !== briefing.madeById && !briefing.editorIds.has(scope.userId);
  return canMakeBriefing(scope, briefing.provinceCode) && isOther;
}

export function canIssueBriefing(scope: ReadableExtent, provinceCode: string): boolean {
  return may(scope, "briefing.issue") && isOwn(scope, provinceCode);
}

/** Back to the drafts: by those who wrote it and by the one who would have to issue it. */
export function canReturnBriefing(scope: ReadableExtent, provinceCode: string): boolean {
  return canMakeBriefing(scope, provinceCode) || canIssueBriefing(scope, provinceCode);
}

/** Comments are a talk between reviewers and the department that wrote it: nobody else reads or joins in. */
export function canComment(scope: ReadableExtent, provinceCode: string): boolean {
  return (may(scope, "review.write") && isOwn(scope, provinceCode)) || canMakeBriefing(scope, provinceCode);
}
