import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import type { Commitment } from "@/lib/features/targets/types";

/**
 * Promises of a province that came without a number, in the order of their source. They were published, so everyone
 * signed in may read them; the scope proves that somebody is.
 */
export async function listCommitments(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
}): Promise<readonly Commitment[]> {
  const rows = await db().publishedFact.findMany({
    where: { provinceCode: options.provinceCode, kind: "commitment", value: null },
    orderBy: { position: "asc" },
    include: { source: true },
  });
  return rows.map((row) => ({
    id: row.id,
    text: { vi: row.indicatorTextVi || row.indicatorText, en: row.indicatorText },
    source: {
      id: row.source.id,
      title: row.source.title,
      publisher: row.source.publisher,
      address: row.source.address,
      place: row.id,
    },
  }));
}
