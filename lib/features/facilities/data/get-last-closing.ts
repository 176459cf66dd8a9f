import "server-only";

import { toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { knownOnFilter } from "@/lib/db/known-on";
import type { IsoDate } from "@/lib/domain/dates/iso-date";

/** The last month that a province closed, and when it did; null where it closed none. */
export async function getLastClosing(options: {
  readonly provinceCode: string;
  readonly knownOn: Date | null;
}): Promise<{ readonly monthEnd: IsoDate; readonly closedAt: Date } | null> {
  const row = await db().periodClosing.findFirst({
    where: {
      AND: [knownOnFilter(options.knownOn), { provinceCode: options.provinceCode, periodKind: "month" }],
    },
    orderBy: { toDate: "desc" },
    select: { toDate: true, recordedAt: true },
  });
  return row === null ? null : { monthEnd: toIsoDate(row.toDate), closedAt: row.recordedAt };
}
