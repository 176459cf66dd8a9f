import "server-only";

import { z } from "zod";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { type DatabaseReader, db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { readableBriefings } from "./readable-briefings";
import { SUMMARY_SELECTION } from "./summary-row";

const SELECTION = { ...SUMMARY_SELECTION, snapshot: true } as const satisfies Prisma.BriefingSelect;

export type BriefingRow = Prisma.BriefingGetPayload<{ select: typeof SELECTION }>;

/** Ids come from addresses and forms; the database refuses what is none. */
const isId = (text: string) => z.uuid().safeParse(text).success;

/** One briefing with its snapshot as it was hashed; null outside the scope. */
export async function getBriefing(
  reader: DatabaseReader,
  asked: { readonly scope: AuthorizedScope; readonly id: string },
): Promise<BriefingRow | null> {
  if (!isId(asked.id)) return null;
  return reader.briefing.findFirst({
    where: { AND: [{ id: asked.id }, readableBriefings(asked.scope)] },
    select: SELECTION,
  });
}

export function getNumberedBriefing(asked: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly number: number;
}): Promise<BriefingRow | null> {
  const { scope, provinceCode, number } = asked;
  return db().briefing.findFirst({
    where: { AND: [{ provinceCode, number }, readableBriefings(scope)] },
    select: SELECTION,
  });
}

/** Whose briefing it is, whatever the scope: the caller then asks for the rights on that province. */
export async function getBriefingProvince(id: string): Promise<string | null> {
  if (!isId(id)) return null;
  const row = await db().briefing.findUnique({ where: { id }, select: { provinceCode: true } });
  return row?.provinceCode ?? null;
}
