import "server-only";

import { fromIsoDate, toIsoDate, toIsoDateOrNull } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { knownOnFilter } from "@/lib/db/known-on";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { TargetDefinition } from "@/lib/features/targets/types";

/**
 * Targets as laid down: public legal texts, open to everyone signed in. With a province, its own and the nation's that
 * are in force on the date; with a code, that one whether or not it is still in force.
 */
export async function listTargetDefinitions(options: {
  readonly provinceCode: string | null;
  readonly code: string | null;
  readonly inForceOn: IsoDate | null;
  readonly knownOn: Date | null;
}): Promise<readonly TargetDefinition[]> {
  const { provinceCode, code, inForceOn, knownOn } = options;
  const on = inForceOn === null ? null : fromIsoDate(inForceOn);
  const known = knownOnFilter(knownOn);
  const rows = await db().targetVersion.findMany({
    where: {
      AND: [
        known,
        code === null ? { OR: [{ provinceCode: null }, { provinceCode }] } : { targetCode: code },
        ...(on === null
          ? []
          : [
              { OR: [{ inForceFrom: null }, { inForceFrom: { lte: on } }] },
              { OR: [{ inForceTo: null }, { inForceTo: { gte: on } }] },
            ]),
      ],
    },
    include: {
      indicator: true,
      clause: { include: { resolution: { include: { source: true } } } },
      target: { include: { milestones: { where: known, orderBy: { date: "asc" } }, baselines: { where: known } } },
    },
    orderBy: { targetCode: "asc" },
  });
  return rows.map(toDefinition);
}

type Row = Prisma.TargetVersionGetPayload<{
  include: {
    indicator: true;
    clause: { include: { resolution: { include: { source: true } } } };
    target: { include: { milestones: true; baselines: true } };
  };
}>;

function toDefinition(row: Row): TargetDefinition {
  const { resolution } = row.clause;
  return {
    code: row.targetCode,
    name: { vi: row.nameVi, en: row.nameEn },
    level: row.level === "nation" ? "nation" : "province",
    provinceCode: row.provinceCode,
    clause: { vi: row.clause.summaryVi, en: row.clause.summaryEn },
    resolution: {
      id: resolution.id,
      title: { vi: resolution.titleVi, en: resolution.titleEn },
      short: { vi: resolution.shortVi, en: resolution.shortEn },
      issuer: { vi: resolution.issuerVi, en: resolution.issuerEn },
      date: toIsoDateOrNull(resolution.documentDate),
      datePrecision: resolution.datePrecision,
      isDraft: resolution.isDraft,
      isPlan: resolution.isPlan,
      source: {
        id: resolution.source.id,
        title: resolution.source.title,
        publisher: resolution.source.publisher,
        address: resolution.source.address,
        place: "",
      },
    },
    indicator: {
      code: row.indicator.code,
      name: { vi: row.indicator.nameVi, en: row.indicator.nameEn },
      definition: { vi: row.indicator.definitionVi, en: row.indicator.definitionEn },
      unitCode: row.indicator.unitCode,
      decimals: row.indicator.decimals,
    },
    reportingMonths: row.indicator.reportingMonths,
    comparator: row.comparator,
    value: row.value.toNumber(),
    valueTo: row.valueTo?.toNumber() ?? null,
    due: toIsoDate(row.dueDate),
    isFloor: row.scope === "every_unit",
    recursYearly: row.recursYearly,
    firstYear: row.firstYear,
    onTrackRatio: row.onTrackRatio?.toNumber() ?? null,
    atRiskRatio: row.atRiskRatio?.toNumber() ?? null,
    owner: row.ownerVi === null || row.ownerEn === null ? null : { vi: row.ownerVi, en: row.ownerEn },
    note: row.note,
    sourceConfidence: row.sourceConfidence,
    validity: {
      from: toIsoDateOrNull(row.inForceFrom),
      to: toIsoDateOrNull(row.inForceTo),
      replacedBy: row.supersededByCode,
    },
    milestones: row.target.milestones.map((one) => ({ date: toIsoDate(one.date), value: one.value.toNumber() })),
    baselines: row.target.baselines.flatMap((one) =>
      one.value === null
        ? []
        : [
            {
              unitCode: one.unitCode,
              date: toIsoDate(one.date),
              value: one.value.toNumber(),
              kind: one.kind,
              note: one.note,
            },
          ],
    ),
  };
}
