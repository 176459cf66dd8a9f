import "server-only";

import type { AuthorizedScope } from "@/lib/auth/scope";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { isKnownIndicator } from "@/lib/features/indicators/data";
import { getReportingUnit } from "@/lib/features/observations/data/get-reporting-unit";
import { listObservations, type ObservationRecord } from "@/lib/features/observations/data/list-observations";
import { decodeCursor, encodeCursor } from "./observation-cursor";

export type ObservationPage =
  | { readonly kind: "page"; readonly rows: readonly ObservationRecord[]; readonly nextCursor: string | null }
  | {
      readonly kind: "refused";
      readonly path: "indicator" | "cursor";
      readonly code: "unknown_indicator" | "invalid_cursor";
    };

/** One page of an indicator's figures; null for a unit that is unknown, not theirs or not in the province asked for. */
export async function loadObservations(options: {
  readonly scope: AuthorizedScope;
  readonly indicatorCode: string;
  readonly provinceCode: string | null;
  readonly unitCode: string | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly knownOn: Date | null;
  readonly cursor: string | null;
  readonly limit: number;
}): Promise<ObservationPage | null> {
  const { scope, cursor, limit, ...question } = options;
  const asked = JSON.stringify(question);
  const after = cursor === null ? null : decodeCursor(cursor, asked);
  if (cursor !== null && after === null) return { kind: "refused", path: "cursor", code: "invalid_cursor" };
  const [isKnown, isReadable] = await Promise.all([isKnownIndicator(question.indicatorCode), mayAsk(options)]);
  if (!isKnown) return { kind: "refused", path: "indicator", code: "unknown_indicator" };
  if (!isReadable) return null;
  // One more than asked for tells whether there is a next page.
  const found = await listObservations({ ...question, scope, after, limit: limit + 1 });
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const isMore = found.length > limit && last !== undefined;
  return {
    kind: "page",
    rows,
    nextCursor: isMore ? encodeCursor({ to: last.period.to, unitCode: last.unitCode, id: last.id }, asked) : null,
  };
}

/**
 * Provinces and the nation may be asked by everyone: what they get is published. Smaller units exist only for those
 * who may read them.
 */
async function mayAsk(options: Parameters<typeof loadObservations>[0]): Promise<boolean> {
  const { scope, provinceCode, unitCode } = options;
  const code = unitCode ?? provinceCode;
  if (code === null) return true;
  const unit = await getReportingUnit(code);
  if (unit === null || (provinceCode !== null && unit.provinceCode !== provinceCode)) return false;
  if (unit.level === "nation" || unit.level === "province") return true;
  if (scope.provinceCode !== unit.provinceCode) return scope.nationwide && scope.provinceCode === null;
  if (scope.communeCodes === null && scope.facilityCodes === null) return true;
  return [...(scope.communeCodes ?? []), ...(scope.facilityCodes ?? [])].includes(code);
}
