import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { toIsoDateOrNull } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import type { FactRow } from "@/lib/features/facts/types";
import type { BilingualText } from "@/lib/shared/text";

/**
 * Published statements about a province, or the nation's (`null`), with the contradictions among them. They were
 * published, so everyone signed in may read them; the scope proves that somebody is.
 */
export async function listFacts(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string | null;
}): Promise<readonly FactRow[]> {
  const rows = await db().publishedFact.findMany({
    where: { provinceCode: options.provinceCode },
    include: { source: true, conflicts: true },
    orderBy: { position: "asc" },
  });
  const factsOfConflict = new Map<string, string[]>();
  for (const conflict of rows.flatMap((row) => row.conflicts)) {
    factsOfConflict.set(conflict.code, [...(factsOfConflict.get(conflict.code) ?? []), conflict.factId]);
  }
  return rows.map((row) => ({
    id: row.id,
    provinceCode: row.provinceCode,
    subject: row.subject,
    indicator: row.indicatorText,
    value: row.value?.toNumber() ?? null,
    valueTo: row.valueTo?.toNumber() ?? null,
    unit: row.unitText,
    qualifier: row.qualifier,
    kind: row.kind,
    periodKind: row.periodKind,
    from: toIsoDateOrNull(row.fromDate),
    to: toIsoDateOrNull(row.toDate),
    scope: row.scopeText,
    source: {
      id: row.source.id,
      title: row.source.title,
      publisher: row.source.publisher,
      address: row.source.address,
      place: "",
    },
    note: row.note,
    words: {
      subject: inBoth(row.subject, row.subjectVi),
      indicator: inBoth(row.indicatorText, row.indicatorTextVi),
      unit: inBoth(row.unitText, row.unitTextVi),
      scope: inBoth(row.scopeText, row.scopeTextVi),
      note: inBoth(row.note, row.noteVi),
    },
    conflicts: row.conflicts.map((conflict) => ({
      code: conflict.code,
      with: (factsOfConflict.get(conflict.code) ?? []).filter((id) => id !== row.id),
      explanation: { vi: conflict.explanationVi, en: conflict.explanationEn },
    })),
  }));
}

/** A fact that nobody has translated is read in the language it came in. */
function inBoth(en: string, vi: string): BilingualText {
  return { en, vi: vi || en };
}
