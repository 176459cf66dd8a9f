import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import { db } from "@/lib/db/client";
import { knownOnFilter } from "@/lib/db/known-on";
import type { SourceRef } from "@/lib/features/targets/types";

export type AssignedPlan = { readonly value: number; readonly source: SourceRef; readonly sample: boolean };

/**
 * What decisions assign a province for a year, by indicator: its own plan, else the sum of its communes' or of its
 * facilities' where the indicator may be summed (never of two levels, which would count a station with its commune).
 */
export async function listYearPlans(options: {
  readonly scope: AuthorizedScope;
  readonly provinceCode: string;
  readonly indicatorCodes: readonly string[];
  readonly year: number;
  readonly knownOn: Date | null;
}): Promise<ReadonlyMap<string, AssignedPlan>> {
  const { scope, provinceCode, indicatorCodes, year } = options;
  if (!scope.nationwide && scope.provinceCode !== provinceCode) return new Map();
  const rows = await db().yearlyPlan.findMany({
    where: {
      AND: [
        knownOnFilter(options.knownOn),
        { indicatorCode: { in: [...indicatorCodes] }, year, unit: { provinceCode } },
        { OR: [{ unit: { level: "province" } }, { indicator: { aggregation: "sum" } }] },
      ],
    },
    include: { unit: { select: { level: true } }, source: true },
    orderBy: { id: "asc" },
  });
  const codes = [...new Set(rows.map((row) => row.indicatorCode))];
  return new Map(
    codes.flatMap((code) =>
      sumOneLevel(rows.filter((row) => row.indicatorCode === code)).map((plan) => [code, plan] as const),
    ),
  );
}

type Row = {
  readonly unit: { readonly level: string };
  readonly value: { toNumber(): number };
  readonly isSample: boolean;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly publisher: string;
    readonly address: string;
  };
};

const LEVELS = ["province", "commune", "facility"];

function sumOneLevel(rows: readonly Row[]): AssignedPlan[] {
  const level = LEVELS.find((one) => rows.some((row) => row.unit.level === one));
  const chosen = rows.filter((row) => row.unit.level === level);
  const source = chosen[0]?.source;
  if (source === undefined) return [];
  const { id, title, publisher, address } = source;
  return [
    {
      value: chosen.reduce((sum, row) => sum + row.value.toNumber(), 0),
      source: { id, title, publisher, address, place: "" },
      sample: chosen.some((row) => row.isSample),
    },
  ];
}
