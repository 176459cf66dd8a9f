import "server-only";

import { fromIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { knownOnFilter } from "@/lib/db/known-on";
import type { WorkPlace } from "@/lib/features/workforce/types";
import { facilitiesInScope, type RegistryQuestion } from "./assignments-sql";

/** The facilities of the scope that are open on a date, by code. */
export async function listPlaces(question: RegistryQuestion): Promise<readonly WorkPlace[]> {
  const codes = facilitiesInScope(question.scope, null);
  return findPlaces({ ...question, where: codes === null ? {} : { facilityCode: { in: [...codes] } } });
}

/**
 * Facilities by their codes as they stood on a date, those of others included: where somebody came from or went to is
 * named, and nothing else is told of it.
 */
export async function listPlacesByCode(
  question: RegistryQuestion & { readonly codes: readonly string[] },
): Promise<readonly WorkPlace[]> {
  return question.codes.length === 0
    ? []
    : findPlaces({ ...question, where: { facilityCode: { in: [...question.codes] } } });
}

async function findPlaces(
  question: RegistryQuestion & { readonly where: { readonly facilityCode?: { in: string[] } } },
): Promise<readonly WorkPlace[]> {
  const { scope, provinceCode, knownOn } = question;
  if (!scope.nationwide && scope.provinceCode !== provinceCode) return [];
  const on = fromIsoDate(question.on);
  const rows = await db().facilityVersion.findMany({
    where: {
      AND: [
        knownOnFilter(knownOn),
        { provinceCode, fromDate: { lte: on } },
        { OR: [{ toDate: null }, { toDate: { gte: on } }] },
        question.where,
      ],
    },
    select: { facilityCode: true, nameVi: true, nameEn: true, kind: true, isSample: true },
    orderBy: [{ facilityCode: "asc" }, { fromDate: "asc" }],
  });
  return rows.map((row) => ({
    code: row.facilityCode,
    name: { vi: row.nameVi, en: row.nameEn },
    kind: row.kind,
    sample: row.isSample,
  }));
}
