import "server-only";
import { type AuthorizedScope, SYSTEM_USER_ID } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import { AppError } from "@/lib/errors/app-error";

/**
 * A province as the system itself works on it, with nobody signed in: for scheduled jobs on the command line, whose operator
 * holds the database already. It may make and read briefings and sees no names. Nothing that answers a request may import
 * this file (tests/architecture). Throws `not_found` for an unknown province.
 */
export async function systemScope(provinceCode: string): Promise<AuthorizedScope> {
  const known = await db().province.count({ where: { code: provinceCode } });
  if (known === 0) throw new AppError("not_found");
  const extent = {
    userId: SYSTEM_USER_ID,
    roles: ["specialist"],
    nationwide: false,
    provinceCode,
    communeCodes: null,
    facilityCodes: null,
    approvedOnly: false,
    canSeePeople: false,
  } as const;
  return extent as unknown as AuthorizedScope;
}
