import type { Client } from "pg";
import { endOfMonth, type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import { insertRows, type Row } from "../insert-rows";
import { dayOfNextMonth, moment, pickFromName } from "../names-and-moments";
import { sampleUserId } from "../sample-accounts";
import { field, readSeedTable } from "../tsv";
import { haTinhCommunes, PROVINCE } from "./facilities";
import { approvalMoment, hasConfirmed, LAST_APPROVED_MONTH, STATION_MONTHS } from "./months";

/** Visits at each of the 69 stations, month by month; a station that is late has none. */
export async function loadStationVisits(client: Client): Promise<void> {
  const totals = new Map(readSeedTable("sample/province-months").map((row) => [field(row, "month"), row]));
  const communes = haTinhCommunes().map((row) => field(row, "code"));
  const rows = STATION_MONTHS.flatMap((month) => {
    const total = totals.get(month);
    if (total === undefined) throw new Error(`No totals of ${month}`);
    const visits = dealOut(
      Number(field(total, "station_visits")),
      communes.map((commune) => sizeOf(commune) * unevenness(commune, month)),
    );
    const insured = dealOut(Number(field(total, "station_insured_visits")), visits);
    return communes.flatMap((commune, position) =>
      hasConfirmed(commune, month)
        ? [
            visitRow({ indicator: "station_visits", value: visits[position] ?? 0, commune, month, position }),
            visitRow({ indicator: "station_insured_visits", value: insured[position] ?? 0, commune, month, position }),
          ]
        : [],
    );
  });
  await insertRows(client, "observation", rows);
}

/** A station's usual share of the work, from 60 to 140. */
function sizeOf(commune: string): number {
  return 60 + pickFromName(81, "station visits", commune);
}

/** Up to a tenth more or less than usual. */
function unevenness(commune: string, month: IsoDate): number {
  return 90 + pickFromName(21, "station visits", commune, month);
}

/** Whole numbers in the proportion of the weights that add up to the total: the largest remainders get the rest. */
export function dealOut(total: number, weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight, index) => {
    const exact = (total * weight) / all;
    return { index, whole: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  const missing = total - shares.reduce((sum, { whole }) => sum + whole, 0);
  const rounded = new Set(
    [...shares]
      .sort((a, b) => b.rest - a.rest || a.index - b.index)
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return shares.map(({ index, whole }) => whole + Number(rounded.has(index)));
}

function visitRow(options: {
  readonly indicator: string;
  readonly value: number;
  readonly commune: string;
  readonly month: IsoDate;
  readonly position: number;
}): Row {
  const { indicator, value, commune, month, position } = options;
  const isApproved = month <= LAST_APPROVED_MONTH;
  const at = isApproved ? approvalMoment(month, position) : moment(isoDate(dayOfNextMonth(month, 4)), "11:00");
  return {
    indicator_code: indicator,
    unit_code: commune,
    province_code: PROVINCE,
    period_kind: "month",
    from_date: month,
    to_date: endOfMonth(month),
    value,
    qualifier: "exact",
    kind: "actual",
    status: isApproved ? "final" : "preliminary",
    origin: "report",
    source_id: "sample",
    source_place: "",
    population_id: null,
    inputs_hash: null,
    approved_at: isApproved ? at : null,
    approved_by_id: isApproved ? sampleUserId("leader") : null,
    is_sample: true,
    recorded_at: at,
    recorded_by_id: sampleUserId(isApproved ? "leader" : "specialist2"),
  };
}
