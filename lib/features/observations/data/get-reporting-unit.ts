import "server-only";

import { db } from "@/lib/db/client";

/** A unit's level and province, whatever the scope: whether its figures may be read is the caller's question. */
export function getReportingUnit(
  code: string,
): Promise<{ level: "nation" | "province" | "commune" | "facility"; provinceCode: string | null } | null> {
  return db().reportingUnit.findUnique({ where: { code }, select: { level: true, provinceCode: true } });
}
