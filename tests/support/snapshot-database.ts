import { createHash } from "node:crypto";
import type { Client } from "pg";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { fromIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { parseBriefingPeriod } from "@/lib/domain/briefings/briefing-period";
import { canonicalJson } from "@/lib/domain/briefings/canonical-json";
import type { BriefingKind, Regime } from "@/lib/domain/briefings/kinds";
import type { BriefingSnapshot } from "@/lib/domain/briefings/snapshot";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { takeSnapshot } from "@/lib/features/briefings/loaders/take-snapshot";

export type Asked = {
  readonly scope: AuthorizedScope;
  readonly period: string;
  readonly knownOn: string;
  readonly kind?: BriefingKind;
  readonly regime?: Regime;
  readonly provinceCode?: string;
};

/** A snapshot of Hà Tĩnh, monthly and by the calendar unless told. */
export async function askSnapshot(asked: Asked): Promise<BriefingSnapshot | null> {
  const { scope, kind = "monthly", regime = "calendar", provinceCode = "42" } = asked;
  const parsed = parseBriefingPeriod({ kind, regime, text: asked.period, today: isoDate("2026-11-22") });
  if (!parsed.ok) throw new Error(parsed.fault);
  const { period } = parsed;
  return takeSnapshot({
    ...{ scope, provinceCode, kind, regime, period, asOf: period.to },
    knownOn: new Date(asked.knownOn),
  });
}

export const hashOf = (snapshot: BriefingSnapshot | null): string =>
  createHash("sha256").update(canonicalJson(snapshot)).digest("hex");

/** Keeps a snapshot as an issued briefing, each step at its own moment. */
export async function issueSnapshot(
  snapshot: BriefingSnapshot,
  options: { readonly number: number; readonly knownOn: string; readonly issuedAt: string },
): Promise<string> {
  const { number, knownOn, issuedAt } = options;
  const { province, kind, regime, period, asOf } = snapshot;
  const { id } = await db().briefing.create({
    data: {
      ...{ number, kind, regime, layout: "state", provinceCode: province.code, isSample: snapshot.sample },
      fromDate: fromIsoDate(period.from),
      toDate: fromIsoDate(period.to),
      asOf: fromIsoDate(asOf),
      knownOn: new Date(knownOn),
      recordedAt: new Date(knownOn),
      snapshot: canonicalJson(snapshot),
      hash: hashOf(snapshot),
    },
    select: { id: true },
  });
  for (const [index, state] of (["draft", "checked", "issued"] as const).entries()) {
    const recordedAt = new Date(state === "issued" ? issuedAt : knownOn);
    await db().briefingStep.create({ data: { briefingId: id, sequence: index + 1, state, recordedAt } });
  }
  return id;
}

/** Another value for a recorded figure of the province, approved at once. */
export async function correctFigure(
  owner: Client,
  figure: { readonly indicator: string; readonly date: string; readonly value: number; readonly at: string },
): Promise<void> {
  const { indicator, date, value, at } = figure;
  const { rows } = await owner.query<{ id: string }>(
    `UPDATE observation o SET superseded_at = $1 FROM population_figure p
      WHERE p.id = o.population_id AND p.kind = 'administrative' AND o.indicator_code = $2 AND o.unit_code = '42'
        AND o.to_date = $3 AND o.superseded_at IS NULL RETURNING o.id::text`,
    [at, indicator, date],
  );
  if (rows.length !== 1) throw new Error(`${rows.length} figures of ${indicator} on ${date}`);
  await owner.query(
    `INSERT INTO observation (indicator_code, unit_code, province_code, period_kind, from_date, to_date, value, status, origin, source_id,
        inputs_hash, approved_at, is_sample, recorded_at, population_id)
     SELECT indicator_code, unit_code, province_code, period_kind, from_date, to_date, $3, status, origin, source_id,
            inputs_hash, $2, is_sample, $2, population_id FROM observation WHERE id = $1`,
    [rows[0]?.id, at, value],
  );
}
