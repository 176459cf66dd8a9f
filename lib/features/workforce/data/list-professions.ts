import "server-only";

import { db } from "@/lib/db/client";
import type { ProfessionName } from "@/lib/features/workforce/types";

/** The professions of the registry: doctors, nurses, then the others. */
export async function listProfessions(): Promise<readonly ProfessionName[]> {
  const rows = await db().profession.findMany({
    orderBy: [{ isDoctor: "desc" }, { isNurse: "desc" }, { code: "asc" }],
  });
  return rows.map(({ code, nameVi, nameEn, isDoctor, isNurse }) => ({
    code,
    name: { vi: nameVi, en: nameEn },
    isDoctor,
    isNurse,
  }));
}
