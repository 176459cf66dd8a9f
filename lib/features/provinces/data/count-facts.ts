import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";

/** How many statements were published about each province; the nation's stand under `VN`. */
export async function countFacts(_scope: AuthorizedScope): Promise<ReadonlyMap<string, number>> {
  const rows = await db().publishedFact.groupBy({ by: ["provinceCode"], _count: true });
  return new Map(rows.map((row) => [row.provinceCode ?? "VN", row._count]));
}
