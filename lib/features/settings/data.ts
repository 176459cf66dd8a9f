import "server-only";

import { fromIsoDate, toIsoDate } from "@/lib/db/civil-date";
import { db } from "@/lib/db/client";
import { knownOnFilter } from "@/lib/db/known-on";
import { type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import { DEFAULT_THRESHOLDS } from "@/lib/domain/targets/thresholds";
import { settingSchemas } from "./schema";
import type { ProvinceSettings, SeriesEvent, SettingInForce } from "./types";

type Options = { readonly provinceCode: string | null; readonly asOf: IsoDate; readonly knownOn: Date | null };

/** The settings in force for a province on a date; a province's own row goes before the general one. */
export async function getProvinceSettings(options: Options): Promise<ProvinceSettings> {
  const settingOf = await readSettings(options, ["counting_rule", "thresholds", "population_series"]);
  const { counting_rule, thresholds, population_series } = settingSchemas;
  const { onTrackRatio, atRiskRatio } = DEFAULT_THRESHOLDS.linear;
  return {
    countingRule: counting_rule.default("permanent_contract").parse(settingOf("counting_rule")),
    thresholds: thresholds.default({ onTrack: onTrackRatio, atRisk: atRiskRatio }).parse(settingOf("thresholds")),
    populationSeries: population_series.default("administrative").parse(settingOf("population_series")),
  };
}

/** The province's reorganisations and changed definitions, as set on a date. */
export async function listSeriesEvents(options: Options): Promise<readonly SeriesEvent[]> {
  const settingOf = await readSettings(options, ["series_events"]);
  const events = settingSchemas.series_events.default([]).parse(settingOf("series_events"));
  return events.map((event) => ({ ...event, date: isoDate(event.date) }));
}

/** The rows in force for a province on a date with what each rests on; a province's own row in place of the general one. */
export async function listSettingsInForce(options: Options): Promise<readonly SettingInForce[]> {
  const rows = await listRows(options, Object.keys(settingSchemas));
  return Object.keys(settingSchemas).flatMap((key) => {
    const row = chooseRow(rows, key);
    if (row === undefined) return [];
    const { citation, effectiveFrom } = row;
    return [{ key, citation, effectiveFrom: toIsoDate(effectiveFrom), isOwn: row.provinceCode !== null }];
  });
}

async function readSettings(options: Options, keys: readonly string[]): Promise<(key: string) => unknown> {
  const rows = await listRows(options, keys);
  return (key) => chooseRow(rows, key)?.value;
}

function chooseRow<Row extends { key: string; provinceCode: string | null }>(rows: readonly Row[], key: string) {
  return rows.find((row) => row.key === key && row.provinceCode !== null) ?? rows.find((row) => row.key === key);
}

function listRows(options: Options, keys: readonly string[]) {
  const on = fromIsoDate(options.asOf);
  return db().setting.findMany({
    where: {
      AND: [
        knownOnFilter(options.knownOn),
        { key: { in: [...keys] } },
        { OR: [{ provinceCode: null }, { provinceCode: options.provinceCode }] },
        { effectiveFrom: { lte: on } },
        { OR: [{ effectiveTo: null }, { effectiveTo: { gte: on } }] },
      ],
    },
    select: { key: true, provinceCode: true, value: true, citation: true, effectiveFrom: true },
  });
}
