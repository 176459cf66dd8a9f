import type { Client } from "pg";
import { endOfMonth, type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import { insertRows, type Row } from "../insert-rows";
import { dayOfNextMonth, moment, monthsBetween, uuidFromName } from "../names-and-moments";
import { sampleUserId } from "../sample-accounts";
import { field, readSeedTable } from "../tsv";
import { haTinhCommunes, PROVINCE, PROVINCIAL_HOSPITAL, stationCode } from "./facilities";

export const PROVINCE_MONTHS = monthsBetween("2025-01-01", "2026-10-01");
export const STATION_MONTHS = monthsBetween("2025-07-01", "2026-10-01");
/** Sample data comes confirmed and approved through this month; the next one is open. */
export const LAST_APPROVED_MONTH = isoDate("2026-09-01");
const OPEN_MONTH = isoDate("2026-10-01");
/** Đan Hải, Tứ Mỹ and Hương Phố have not confirmed the open month. */
const UNCONFIRMED_COMMUNES: ReadonlySet<string> = new Set(["18364", "18202", "18532"]);

/** Whether a unit's station has dealt with a month. */
export function hasConfirmed(communeCode: string, month: IsoDate): boolean {
  return month !== OPEN_MONTH || !UNCONFIRMED_COMMUNES.has(communeCode);
}

/** Units are approved over three days, from the 8th to the 10th of the month after. */
export function approvalMoment(month: IsoDate, unitPosition: number): string {
  return moment(dayOfNextMonth(month, 8 + (unitPosition % 3)), "15:00");
}

export function provinceApprovalMoment(month: IsoDate): string {
  return moment(dayOfNextMonth(month, 10), "16:00");
}

/** Confirmed staff lists and closed months; approvals come with the figures they approve. */
export async function loadMonths(client: Client): Promise<void> {
  await insertRows(client, "staff_list_confirmation", [...stationConfirmations(), ...hospitalConfirmations()]);
  await insertRows(client, "period_closing", closings());
}

function stationConfirmations(): Row[] {
  return haTinhCommunes().flatMap((commune, position) => {
    const code = field(commune, "code");
    const by = code === "18073" ? sampleUserId("clerk") : sampleUserId("specialist2");
    return STATION_MONTHS.filter((month) => hasConfirmed(code, month)).map((month) =>
      confirmation({ facility: stationCode(code), month, position, by }),
    );
  });
}

function hospitalConfirmations(): Row[] {
  const others = readSeedTable("sample/facilities").filter((row) => field(row, "has_beds") === "yes");
  return [PROVINCIAL_HOSPITAL, ...others.map((row) => field(row, "code"))].flatMap((facility, position) => {
    const by = facility === PROVINCIAL_HOSPITAL ? sampleUserId("facility") : sampleUserId("specialist2");
    return PROVINCE_MONTHS.map((month) => confirmation({ facility, month, position, by }));
  });
}

function confirmation(options: { facility: string; month: IsoDate; position: number; by: string }): Row {
  return {
    entity_id: uuidFromName("confirmation", options.facility, options.month),
    facility_code: options.facility,
    month: options.month,
    is_sample: true,
    recorded_at: moment(dayOfNextMonth(options.month, 2 + (options.position % 3)), "10:30"),
    recorded_by_id: options.by,
  };
}

function closings(): Row[] {
  return PROVINCE_MONTHS.filter((month) => month <= LAST_APPROVED_MONTH).map((month) => ({
    entity_id: uuidFromName("closing", PROVINCE, month),
    province_code: PROVINCE,
    period_kind: "month",
    from_date: month,
    to_date: endOfMonth(month),
    is_sample: true,
    recorded_at: moment(dayOfNextMonth(month, 12), "16:00"),
    recorded_by_id: sampleUserId("leader"),
  }));
}
