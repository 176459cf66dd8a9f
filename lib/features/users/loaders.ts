import "server-only";
import { cache } from "react";
import type { CurrentUser } from "@/lib/auth/identity";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { listOpenSessions } from "@/lib/features/sessions/data";
import { SAMPLE_PASSWORD } from "@/lib/features/users/constants";
import { listApiTokens, listNarrowingUnits, listSampleAccounts, listUnitNames } from "@/lib/features/users/data";
import type { AccountView, SampleAccount } from "@/lib/features/users/types";
import { now } from "@/lib/shared/clock";

interface SampleAccess {
  readonly accounts: readonly SampleAccount[];
  readonly password: string;
}

/** For the sign-in page, hence without a session; null when there are no sample accounts. */
export const loadSampleAccess = cache(async (): Promise<SampleAccess | null> => {
  const accounts = await listSampleAccounts();
  return accounts.length > 0 ? { accounts, password: SAMPLE_PASSWORD } : null;
});

/** A person's own account, as it stands in the database at this moment. */
export async function loadAccount(asked: {
  readonly user: CurrentUser;
  readonly scope: AuthorizedScope;
  readonly sessionId: string;
}): Promise<AccountView> {
  const { user, scope, sessionId } = asked;
  const { userId, fullName, position, email, isSample, grants } = user;
  const at = now();
  const [names, sessions, tokens, units] = await Promise.all([
    listUnitNames(grants.map((grant) => grant.unit.unitCode)),
    listOpenSessions({ userId, sessionId, at }),
    listApiTokens({ userId, at }),
    listNarrowingUnits(scope),
  ]);
  const roles = grants.map(({ role, unit: { unitCode } }) => ({
    role,
    unit: names.get(unitCode) ?? { vi: unitCode, en: unitCode },
  }));
  return { fullName, position, email, isSample, roles, sessions, tokens, units };
}
