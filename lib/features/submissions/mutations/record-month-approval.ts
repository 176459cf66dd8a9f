import "server-only";

import { randomUUID } from "node:crypto";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate } from "@/lib/db/civil-date";
import type { Transaction } from "@/lib/db/client";
import { isUniqueViolation } from "@/lib/db/database-errors";
import { Prisma } from "@/lib/db/generated/client";
import { inTransaction } from "@/lib/db/transaction";
import { endOfMonth, type IsoDate, startOfMonth } from "@/lib/domain/dates/iso-date";
import { countDoctors } from "@/lib/domain/stations/count-doctors";
import { AppError } from "@/lib/errors/app-error";
import { recordAudit } from "@/lib/features/audit/mutations";
import { STATION_INDICATORS } from "@/lib/features/stations/constants";
import { canApproveMonth } from "@/lib/features/submissions/access";
import { now } from "@/lib/shared/clock";

type RegistryRow = {
  facility_code: string;
  permanent: number;
  contract: number;
  rotated: number;
  on_site_fte: Prisma.Decimal;
  inputs_hash: string;
};

/**
 * Approves a commune-level unit's month: its counts leave the registry and become observations with the hash of the rows
 * they were made from, so that a later edit of the registry cannot change them. Throws `not_found` for a unit without a
 * station in the scope or a person who may not, `conflict` for a month that is not confirmed or is approved already.
 */
export async function recordMonthApproval(options: {
  readonly scope: AuthorizedScope;
  readonly communeCode: string;
  /** Any day of the month. */
  readonly month: IsoDate;
}): Promise<void> {
  const { scope, communeCode } = options;
  const month = startOfMonth(options.month);
  const at = now();
  const approval = inTransaction(async (tx) => {
    const unit = await tx.reportingUnit.findFirst({ where: { code: communeCode, level: "commune" } });
    const provinceCode = unit?.provinceCode ?? null;
    // The roles of a scope hold for its province and no other, even where the person may read more.
    if (provinceCode === null || scope.provinceCode !== provinceCode) throw new AppError("not_found");
    const counted = await readRegistry(tx, { provinceCode, communeCode, month, at });
    const confirmation = await tx.staffListConfirmation.findFirst({
      where: { facilityCode: counted.facility_code, month: fromIsoDate(month), supersededAt: null },
    });
    if (!canApproveMonth(scope, confirmation?.recordedById ?? null)) throw new AppError("not_found");
    const approved = await tx.monthApproval.findFirst({
      where: { unitCode: communeCode, month: fromIsoDate(month), supersededAt: null },
    });
    if (confirmation === null || approved !== null) throw new AppError("conflict");
    const isSample = confirmation.isSample;
    const version = { isSample, recordedAt: at, recordedById: scope.userId };
    const { id } = await tx.monthApproval.create({
      data: {
        entityId: randomUUID(),
        unitCode: communeCode,
        month: fromIsoDate(month),
        inputsHash: counted.inputs_hash,
        ...version,
      },
    });
    await tx.observation.createMany({ data: observationsOf({ counted, communeCode, provinceCode, month, version }) });
    await recordAudit(tx, {
      at,
      actorId: scope.userId,
      action: "month.approved",
      subjectTable: "month_approval",
      subjectId: String(id),
      provinceCode,
      details: { unitCode: communeCode, month, inputsHash: counted.inputs_hash },
    });
  });
  await approval.catch(refuseDouble);
}

/** Two people approve at once: the database lets one through. */
function refuseDouble(error: unknown): never {
  throw isUniqueViolation(error) ? new AppError("conflict") : error;
}

async function readRegistry(
  tx: Transaction,
  options: { readonly provinceCode: string; readonly communeCode: string; readonly month: IsoDate; readonly at: Date },
): Promise<RegistryRow> {
  const { provinceCode, communeCode, month, at } = options;
  const rows = await tx.$queryRaw<RegistryRow[]>(Prisma.sql`
    SELECT facility_code, permanent, contract, rotated, on_site_fte, inputs_hash
      FROM station_doctor_counts(${provinceCode}, ${fromIsoDate(month)}::date, ${fromIsoDate(endOfMonth(month))}::date, ${at})
     WHERE commune_code = ${communeCode}`);
  const row = rows[0];
  if (row === undefined) throw new AppError("not_found");
  return row;
}

function observationsOf(options: {
  readonly counted: RegistryRow;
  readonly communeCode: string;
  readonly provinceCode: string;
  readonly month: IsoDate;
  readonly version: { readonly isSample: boolean; readonly recordedAt: Date; readonly recordedById: string };
}): Prisma.ObservationCreateManyInput[] {
  const { counted, communeCode, provinceCode, month, version } = options;
  const counts = { permanent: counted.permanent, contract: counted.contract, rotated: counted.rotated };
  const heads = countDoctors({ ...counts, onSiteFte: 0 }, "permanent_contract");
  const values: [string, number | Prisma.Decimal][] = [
    [STATION_INDICATORS.permanent, counts.permanent],
    [STATION_INDICATORS.contract, counts.contract],
    [STATION_INDICATORS.rotated, counts.rotated],
    [STATION_INDICATORS.onSiteFte, counted.on_site_fte],
    [STATION_INDICATORS.counted, heads],
  ];
  return values.map(([indicatorCode, value]) => ({
    indicatorCode,
    unitCode: communeCode,
    provinceCode,
    periodKind: "month",
    fromDate: fromIsoDate(month),
    toDate: fromIsoDate(endOfMonth(month)),
    value,
    status: "final",
    origin: "registry",
    sourceId: "registry",
    inputsHash: counted.inputs_hash,
    approvedAt: version.recordedAt,
    approvedById: version.recordedById,
    ...version,
  }));
}
