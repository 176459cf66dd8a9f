import "server-only";

import { db } from "@/lib/db/client";

/** Whether a province exists. */
export async function isKnownProvince(code: string): Promise<boolean> {
  return (await db().province.count({ where: { code } })) > 0;
}
