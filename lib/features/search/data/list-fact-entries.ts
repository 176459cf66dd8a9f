import "server-only";
import { db } from "@/lib/db/client";
import type { SearchEntry } from "@/lib/features/search/types";

/** Published statements: open to everyone signed in. */
export async function listFactEntries(): Promise<readonly SearchEntry[]> {
  const rows = await db().publishedFact.findMany({
    select: { id: true, provinceCode: true, subject: true, indicatorText: true, scopeText: true, note: true },
    orderBy: { position: "asc" },
  });
  return rows.map((row) => ({
    group: "facts",
    id: row.id,
    code: row.id,
    otherCodes: [],
    name: { vi: row.indicatorText, en: row.indicatorText },
    detail: { vi: row.subject, en: row.subject },
    alsoNamed: [row.scopeText, row.note],
    provinceCode: row.provinceCode,
    sample: false,
    reach: { kind: "open" },
    pages: [{ href: `/facts?q=${encodeURIComponent(row.id)}`, reach: { kind: "open" } }],
    related: [],
  }));
}
