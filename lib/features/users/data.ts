import "server-only";
import { ROLES } from "@/lib/auth/roles";
import { db } from "@/lib/db/client";
import type { SampleAccount } from "@/lib/features/users/types";

/** The sample accounts that can sign in, in the order of the roles; none without sample data. */
export async function listSampleAccounts(): Promise<SampleAccount[]> {
  const users = await db().appUser.findMany({
    where: { isSample: true, disabledAt: null, profile: { isNot: null } },
    select: {
      profile: { select: { email: true } },
      grants: { where: { revokedAt: null }, select: { role: true, unitCode: true } },
    },
  });
  const accounts = users.map(({ profile, grants }) => ({
    email: profile?.email ?? "",
    roles: grants.map((grant) => grant.role),
    unitCodes: grants.map((grant) => grant.unitCode),
  }));
  const rank = (account: SampleAccount) => Math.min(...account.roles.map((role) => ROLES.indexOf(role)));
  const localPart = (account: SampleAccount) => account.email.split("@")[0] ?? "";
  return accounts.sort((a, b) => rank(a) - rank(b) || (localPart(a) < localPart(b) ? -1 : 1));
}
