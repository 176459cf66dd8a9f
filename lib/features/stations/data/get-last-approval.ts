import "server-only";

import { db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";

/**
 * When a province last approved or closed a month, by a moment. The registry carries no approvals of its own: as it stood
 * then it was approved with the figures, and later entries are no more a reviewer's than drafts. Null: nothing was.
 */
export async function getLastApproval(options: {
  readonly provinceCode: string;
  readonly knownOn: Date | null;
}): Promise<Date | null> {
  const { provinceCode, knownOn } = options;
  const until = knownOn === null ? Prisma.empty : Prisma.sql`WHERE at <= ${knownOn}`;
  const rows = await db().$queryRaw<{ at: Date | null }[]>(Prisma.sql`
    SELECT max(at) AS at FROM (
      SELECT p.recorded_at AS at FROM period_closing p WHERE p.province_code = ${provinceCode}
      UNION ALL
      SELECT a.recorded_at FROM month_approval a JOIN commune_unit c ON c.code = a.unit_code WHERE c.province_code = ${provinceCode}
    ) known ${until}`);
  return rows[0]?.at ?? null;
}
