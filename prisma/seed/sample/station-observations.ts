import type { Client } from "pg";
import { endOfMonth, type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import { insertRows, type Row } from "../insert-rows";
import { moment, uuidFromName } from "../names-and-moments";
import { sampleUserId } from "../sample-accounts";
import { PROVINCE } from "./facilities";
import { approvalMoment, LAST_APPROVED_MONTH, STATION_MONTHS } from "./months";

/** The day of the article, counted apart at the department's written request. */
const AD_HOC_COUNT = isoDate("2025-10-28");

type Count = {
  commune_code: string;
  permanent: number;
  contract: number;
  rotated: number;
  on_site_fte: string;
  inputs_hash: string;
};

type CountedPeriod = { readonly kind: "month" | "free"; readonly from: IsoDate; readonly to: IsoDate };

/** What the registry said when each unit's month was approved, with the approvals; and the count of 28 October 2025. */
export async function loadStationObservations(client: Client): Promise<void> {
  const observations: Row[] = [];
  const approvals: Row[] = [];
  for (const month of STATION_MONTHS.filter((one) => one <= LAST_APPROVED_MONTH)) {
    const period = { kind: "month", from: month, to: endOfMonth(month) } as const;
    for (const turn of [0, 1, 2]) {
      const at = approvalMoment(month, turn);
      const counts = (await countDoctors(client, period, at)).filter((_, position) => position % 3 === turn);
      observations.push(...counts.flatMap((count) => observationRows(count, period, at)));
      approvals.push(...counts.map((count) => approvalRow(count.commune_code, month, count.inputs_hash, at)));
    }
  }
  const adHoc = { kind: "free", from: AD_HOC_COUNT, to: AD_HOC_COUNT } as const;
  const at = moment(AD_HOC_COUNT, "17:00");
  observations.push(...(await countDoctors(client, adHoc, at)).flatMap((count) => observationRows(count, adHoc, at)));
  await insertRows(client, "observation", observations);
  await insertRows(client, "month_approval", approvals);
}

async function countDoctors(client: Client, period: CountedPeriod, knownOn: string): Promise<Count[]> {
  const { rows } = await client.query<Count>(
    "SELECT * FROM station_doctor_counts($1, $2, $3, $4) ORDER BY commune_code",
    [PROVINCE, period.from, period.to, knownOn],
  );
  return rows;
}

function observationRows(count: Count, period: CountedPeriod, at: string): Row[] {
  const values: Readonly<Record<string, number | string>> = {
    station_doctors_permanent: count.permanent,
    station_doctors_contract: count.contract,
    station_doctors_rotated: count.rotated,
    station_doctors_on_site_fte: count.on_site_fte,
    station_doctors_counted: count.permanent + count.contract,
  };
  return Object.entries(values).map(([indicator, value]) => ({
    indicator_code: indicator,
    unit_code: count.commune_code,
    province_code: PROVINCE,
    period_kind: period.kind,
    from_date: period.from,
    to_date: period.to,
    value,
    qualifier: "exact",
    kind: "actual",
    status: "final",
    origin: "registry",
    source_id: "registry",
    source_place: "",
    population_id: null,
    inputs_hash: count.inputs_hash,
    approved_at: at,
    approved_by_id: sampleUserId("leader"),
    is_sample: true,
    recorded_at: at,
    recorded_by_id: sampleUserId("leader"),
  }));
}

export function approvalRow(unit: string, month: IsoDate, inputsHash: string, at: string): Row {
  return {
    entity_id: uuidFromName("approval", unit, month),
    unit_code: unit,
    month,
    inputs_hash: inputsHash,
    is_sample: true,
    recorded_at: at,
    recorded_by_id: sampleUserId("leader"),
  };
}
