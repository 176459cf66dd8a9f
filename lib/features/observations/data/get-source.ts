import "server-only";

import { db } from "@/lib/db/client";
import type { SourceRef } from "@/lib/features/targets/types";

/** A source by its key; one that is not stored yet (an empty installation) is named by the key alone. */
export async function getSource(id: string): Promise<SourceRef> {
  const source = await db().source.findUnique({ where: { id } });
  return {
    id,
    title: source?.title ?? id,
    publisher: source?.publisher ?? "",
    address: source?.address ?? "",
    place: "",
  };
}
