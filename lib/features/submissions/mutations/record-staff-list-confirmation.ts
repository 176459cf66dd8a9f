import "server-only";

import { randomUUID } from "node:crypto";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate } from "@/lib/db/civil-date";
import { inTransaction } from "@/lib/db/transaction";
import { endOfMonth, type IsoDate, startOfMonth } from "@/lib/domain/dates/iso-date";
import { AppError } from "@/lib/errors/app-error";
import { recordAudit } from "@/lib/features/audit/mutations";
import { canConfirmStaffList } from "@/lib/features/submissions/access";
import { now, vietnamDate } from "@/lib/shared/clock";

/**
 * The station has reported: its staff list is right for a month. Throws `not_found` outside the scope, `conflict` for a
 * month that has not ended or is confirmed already.
 */
export async function recordStaffListConfirmation(options: {
  readonly scope: AuthorizedScope;
  readonly facilityCode: string;
  /** Any day of the month. */
  readonly month: IsoDate;
}): Promise<void> {
  const { scope, facilityCode } = options;
  const month = startOfMonth(options.month);
  const at = now();
  if (!canConfirmStaffList(scope, facilityCode)) throw new AppError("not_found");
  if (endOfMonth(month) > vietnamDate(at)) throw new AppError("conflict");
  await inTransaction(async (tx) => {
    const facility = await tx.facilityVersion.findFirst({
      where: {
        facilityCode,
        supersededAt: null,
        ...(scope.provinceCode === null ? {} : { provinceCode: scope.provinceCode }),
      },
      orderBy: { fromDate: "desc" },
    });
    if (facility === null) throw new AppError("not_found");
    const known = await tx.staffListConfirmation.findFirst({
      where: { facilityCode, month: fromIsoDate(month), supersededAt: null },
    });
    if (known !== null) throw new AppError("conflict");
    const row = await tx.staffListConfirmation.create({
      data: {
        entityId: randomUUID(),
        facilityCode,
        month: fromIsoDate(month),
        isSample: facility.isSample,
        recordedAt: at,
        recordedById: scope.userId,
      },
    });
    await recordAudit(tx, {
      at,
      actorId: scope.userId,
      action: "staff_list.confirmed",
      subjectTable: "staff_list_confirmation",
      subjectId: String(row.id),
      provinceCode: facility.provinceCode,
      details: { facilityCode, month },
    });
  });
}
