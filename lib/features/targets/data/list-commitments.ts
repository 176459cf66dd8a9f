import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { earliestDayOf } from "@/lib/domain/dates/source-date";
import type { Commitment } from "@/lib/features/targets/types";
import { vietnamDate } from "@/lib/shared/clock";

/**
 * Promises of a province that came without a number, in the order of their source, as far as the source can have been
 * public on the date and at the moment; one without a date is always told. They were published, so everyone signed in
 * may read them; the scope proves that somebody is.
 */
export async function listCommitments(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly asOf: IsoDate;
  readonly knownOn: Date | null;
}): Promise<readonly Commitment[]> {
  const { asOf, knownOn } = options;
  const lastDays = knownOn === null ? [asOf] : [asOf, vietnamDate(knownOn)];
  const rows = await db().publishedFact.findMany({
    where: { provinceCode: options.provinceCode, kind: "commitment", value: null },
    orderBy: { position: "asc" },
    include: { source: true },
  });
  const published = rows.filter(({ source }) => {
    const day = earliestDayOf(source.dateText);
    return day === null || lastDays.every((last) => day <= last);
  });
  return published.map((row) => ({
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
