import "server-only";

import { db } from "@/lib/db/client";

/**
 * The province of the station that a commune-level unit's code or a facility's code names, for readers of the whole
 * nation, whose scope names none; null for a code that is unknown. Codes and their provinces are an official list.
 */
export async function getStationProvince(communeCode: string): Promise<string | null> {
  const unit = await db().communeUnit.findUnique({ where: { code: communeCode }, select: { provinceCode: true } });
  return unit?.provinceCode ?? null;
}
