import "server-only";
import { db } from "@/lib/db/client";

/** The last month that each province closed, and when it did. */
export async function listLastClosings(): Promise<
  ReadonlyMap<string, { readonly monthEnd: Date; readonly closedAt: Date }>
> {
  const rows = await db().periodClosing.findMany({
    where: { supersededAt: null, periodKind: "month" },
    orderBy: { toDate: "asc" },
    select: { provinceCode: true, toDate: true, recordedAt: true },
  });
  // Oldest first: the last one of a province stands.
  return new Map(rows.map((row) => [row.provinceCode, { monthEnd: row.toDate, closedAt: row.recordedAt }]));
}
