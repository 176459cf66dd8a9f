import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { Prisma } from "@/lib/db/generated/client";
import { canReadBriefings, seesIssuedOnly } from "@/lib/features/briefings/access";

const NONE: Prisma.BriefingWhereInput = { id: { in: [] } };
// Whatever comes after it: only an issued one is ever superseded.
const WAS_ISSUED = { some: { state: "issued" } } as const;

/** The briefings that a person may read; of every query on them a part. */
export function readableBriefings(scope: AuthorizedScope): Prisma.BriefingWhereInput {
  if (!canReadBriefings(scope)) return NONE;
  if (scope.provinceCode === null && !scope.nationwide) return NONE;
  return {
    ...(scope.provinceCode === null ? {} : { provinceCode: scope.provinceCode }),
    ...(seesIssuedOnly(scope) ? { steps: WAS_ISSUED } : {}),
  };
}

/** The same for a query over `briefing b` with its last step's state as `state`. */
export function readableBriefingsSql(scope: AuthorizedScope): Prisma.Sql {
  if (!canReadBriefings(scope)) return Prisma.sql`false`;
  const place =
    scope.provinceCode === null ? Prisma.sql`${scope.nationwide}` : Prisma.sql`b.province_code = ${scope.provinceCode}`;
  return seesIssuedOnly(scope) ? Prisma.sql`${place} AND state IN ('issued', 'superseded')` : place;
}
