import "server-only";

import { db } from "@/lib/db/client";
import type { MeasureView } from "@/lib/features/targets/types";

/** What an indicator is called and how it is counted; null where there is none of that code. */
export async function getIndicatorWords(code: string): Promise<Pick<MeasureView, "name" | "definition"> | null> {
  const row = await db().indicator.findUnique({
    where: { code },
    select: { nameVi: true, nameEn: true, definitionVi: true, definitionEn: true },
  });
  if (row === null) return null;
  return {
    name: { vi: row.nameVi, en: row.nameEn },
    definition: { vi: row.definitionVi, en: row.definitionEn },
  };
}
