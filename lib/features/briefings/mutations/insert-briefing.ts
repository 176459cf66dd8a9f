import "server-only";

import { createHash } from "node:crypto";
import { type AuthorizedScope, actorOf } from "@/lib/auth/scope";
import { fromIsoDate } from "@/lib/db/civil-date";
import type { Transaction } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { canonicalJson } from "@/lib/domain/briefings/canonical-json";
import type { Layout } from "@/lib/domain/briefings/kinds";
import type { BriefingSnapshot } from "@/lib/domain/briefings/snapshot";
import { AppError } from "@/lib/errors/app-error";
import { recordAudit } from "@/lib/features/audit/mutations";
import { canMakeBriefing } from "@/lib/features/briefings/access";
import { now } from "@/lib/shared/clock";
import { copyTexts } from "./copy-texts";
import { findPlace } from "./find-place";
import { lockBriefings } from "./lock-briefings";

export type MadeBriefing = { readonly id: string; readonly isNew: boolean };

/**
 * Keeps a snapshot as the next briefing of its province, a draft. The same figures for the same period and layout are the
 * same record, also when several ask at once; one that is to take the place of an issued one is a record of its own.
 *
 * Throws `not_found` without the right, `invalid_input` (field `supersedes`) for one of another period, `conflict` for one
 * that is not issued any more.
 */
export function insertBriefing(options: {
  readonly scope: AuthorizedScope;
  readonly snapshot: BriefingSnapshot;
  readonly layout: Layout;
  readonly knownOn: Date;
  /** Null: where one of the same period is issued and the figures differ, it takes that one's place. */
  readonly supersedesId: string | null;
}): Promise<MadeBriefing> {
  const { scope, snapshot, layout, knownOn } = options;
  const { province, kind, regime, period } = snapshot;
  if (!canMakeBriefing(scope, province.code)) throw new AppError("not_found");
  const text = canonicalJson(snapshot);
  const hash = createHash("sha256").update(text).digest("hex");
  const fromDate = fromIsoDate(period.from);
  const toDate = fromIsoDate(period.to);
  const slot = { provinceCode: province.code, kind, regime, fromDate, toDate, layout };
  return inTransaction(async (tx) => {
    await lockBriefings(tx, province.code);
    const place = await findPlace(tx, { slot, hash, supersedesId: options.supersedesId });
    if (place.kind === "same") return { id: place.id, isNew: false };
    const { supersedesId } = place;
    const at = now();
    const number = await nextNumber(tx, province.code);
    const written = { recordedAt: at, recordedById: actorOf(scope) };
    const { id } = await tx.briefing.create({
      data: {
        ...{ ...slot, number, knownOn, snapshot: text, hash, supersedesId, ...written },
        asOf: fromIsoDate(snapshot.asOf),
        isSample: snapshot.sample,
        steps: { create: { sequence: 1, state: "draft", ...written } },
      },
      select: { id: true },
    });
    const paragraphKeys = snapshot.paragraphs.map((paragraph) => paragraph.key);
    await copyTexts(tx, { briefingId: id, slot, supersedesId, paragraphKeys, written });
    await recordAudit(tx, {
      at,
      actorId: actorOf(scope),
      action: "briefing.made",
      subjectTable: "briefing",
      subjectId: id,
      provinceCode: province.code,
      details: { number, kind, regime, layout, from: period.from, to: period.to, hash, supersedesId },
    });
    return { id, isNew: true };
  });
}

async function nextNumber(tx: Transaction, provinceCode: string): Promise<number> {
  const { _max } = await tx.briefing.aggregate({ where: { provinceCode }, _max: { number: true } });
  return (_max.number ?? 0) + 1;
}
