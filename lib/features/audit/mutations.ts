import "server-only";
import type { Transaction } from "@/lib/db/client";
import type { AuditEntry } from "@/lib/features/audit/types";

/** Appends to the trail inside the transaction of the change it tells of: neither is ever there without the other. */
export async function recordAudit(tx: Transaction, entry: AuditEntry): Promise<void> {
  const { at, actorId, action, subjectTable, subjectId, provinceCode = null, details = {}, note } = entry;
  await tx.auditEvent.create({
    data: {
      at,
      actorId,
      action,
      subjectTable,
      subjectId,
      provinceCode,
      details,
      ...(note === undefined ? {} : { note: { create: { text: note } } }),
    },
  });
}
