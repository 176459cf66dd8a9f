import { authorizeScope } from "@/lib/auth/authorize-scope";
import { toCurrentUser, USER_SELECTION } from "@/lib/auth/identity";
import type { Role } from "@/lib/auth/roles";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import type { BriefingSnapshot } from "@/lib/domain/briefings/snapshot";
import { loadBriefing } from "@/lib/features/briefings/loaders/load-briefing";
import { insertBriefing, type MadeBriefing } from "@/lib/features/briefings/mutations/insert-briefing";
import { checkBriefing, issueBriefing } from "@/lib/features/briefings/mutations/record-step";
import { now } from "@/lib/shared/clock";
import { makeAccount } from "@/tests/support/access-factories";
import { briefingSnapshot } from "@/tests/support/briefing-snapshot";

/** What a new account may read of a province, through the real gate; also a second account with the same rights. */
export async function newScope(role: Role, unitCode = "42", provinceCode = "42"): Promise<AuthorizedScope> {
  const email = `${role}-${crypto.randomUUID()}@briefings.example`;
  const { userId } = await makeAccount({ email, grants: [[role, unitCode]] });
  return scopeOf(userId, provinceCode);
}

export async function scopeOf(userId: string, provinceCode: string): Promise<AuthorizedScope> {
  const row = await db().appUser.findUniqueOrThrow({ where: { id: userId }, select: USER_SELECTION });
  const user = await toCurrentUser(row);
  if (user === null) throw new Error("the account is disabled");
  return authorizeScope({ user, provinceCode });
}

/** Keeps a snapshot as a briefing; each test names a month of its own, so that none meets another's. */
export function make(
  scope: AuthorizedScope,
  more: Partial<BriefingSnapshot> = {},
  supersedesId: string | null = null,
): Promise<MadeBriefing> {
  return insertBriefing({ scope, snapshot: briefingSnapshot(more), layout: "state", knownOn: now(), supersedesId });
}

export async function detailOf(scope: AuthorizedScope, id: string) {
  const detail = await loadBriefing({ scope, id });
  if (detail === null) throw new Error("not found");
  return detail;
}

/** What a person sees and does at once. */
export async function seen(scope: AuthorizedScope, id: string) {
  return { scope, id, revision: (await detailOf(scope, id)).revision };
}

export async function issue(id: string, by: { readonly checker: AuthorizedScope; readonly leader: AuthorizedScope }) {
  const checked = await checkBriefing(await seen(by.checker, id));
  const issued = await issueBriefing(await seen(by.leader, id));
  if (checked.kind !== "done" || issued.kind !== "done") throw new Error(`${checked.kind}, ${issued.kind}`);
}
