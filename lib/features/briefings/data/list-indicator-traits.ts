import "server-only";

import { db } from "@/lib/db/client";
import type { BilingualText } from "@/lib/shared/text";

export type IndicatorTraits = {
  readonly name: BilingualText;
  readonly unitCode: string;
  readonly decimals: number;
  readonly measure: "stock" | "flow";
  /** Things that may be counted together, over units and over months. */
  readonly isAdditive: boolean;
};

/** How indicators are named and counted, by code: definitions, open to everyone. */
export async function listIndicatorTraits(codes: readonly string[]): Promise<ReadonlyMap<string, IndicatorTraits>> {
  const rows = await db().indicator.findMany({ where: { code: { in: [...codes] } } });
  return new Map(
    rows.map((row) => {
      const { code, nameVi, nameEn, unitCode, decimals, stockOrFlow, aggregation } = row;
      const isAdditive = aggregation === "sum";
      return [code, { name: { vi: nameVi, en: nameEn }, unitCode, decimals, measure: stockOrFlow, isAdditive }];
    }),
  );
}
