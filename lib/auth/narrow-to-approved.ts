import type { AuthorizedScope } from "@/lib/auth/scope";

/**
 * The same extent read as a reviewer reads it: no figure before its approval, no names of staff. What is made from it may be
 * given to everyone who may read the province, whoever makes it; a briefing is. It can only take rights away, so what was
 * proven for the wider scope holds for this one.
 */
export function narrowToApproved(scope: AuthorizedScope): AuthorizedScope {
  return { ...scope, approvedOnly: true, canSeePeople: false };
}
