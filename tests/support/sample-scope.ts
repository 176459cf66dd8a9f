import { authorizeScope } from "@/lib/auth/authorize-scope";
import { toCurrentUser, USER_SELECTION } from "@/lib/auth/identity";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";

export type SampleAccount =
  | "leader"
  | "specialist"
  | "clerk"
  | "facility"
  | "commune"
  | "reviewer"
  | "admin"
  | "auditor";

/** What a sample account may read of Hà Tĩnh, through the real gate. */
export async function sampleScope(account: SampleAccount): Promise<AuthorizedScope> {
  const row = await db().appUser.findFirstOrThrow({
    where: { profile: { emailFolded: `${account}@hatinh.moc.example` } },
    select: USER_SELECTION,
  });
  const user = await toCurrentUser(row);
  if (user === null) throw new Error(`sample account ${account} is disabled`);
  return authorizeScope({ user, provinceCode: "42" });
}
