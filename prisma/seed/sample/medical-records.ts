import type { Client } from "pg";
import { endOfMonth, type IsoDate, isoDate, startOfMonth } from "@/lib/domain/dates/iso-date";
import { REGISTRY_OPENING, recordedAfter } from "../history";
import { insertRows, type Row } from "../insert-rows";
import { field, fieldOrNull, readSeedTable } from "../tsv";
import { PROVINCE, PROVINCIAL_HOSPITAL } from "./facilities";
import { LAST_APPROVED_MONTH, PROVINCE_MONTHS, provinceApprovalMoment } from "./months";
import { observationFrame, PRELIMINARY_MOMENT } from "./province-observations";

const PROVINCIAL_HOSPITAL_SINCE = isoDate("2024-05-06");

type Start = { readonly facility: string; readonly since: IsoDate };

/** Since when each facility with beds uses electronic medical records, and how many do at each month's end. */
export async function loadMedicalRecords(client: Client): Promise<void> {
  const starts = recordStarts();
  await insertRows(client, "observation", [
    ...starts.map(startRow),
    ...PROVINCE_MONTHS.map((month) => countRow(month, starts)),
  ]);
}

function recordStarts(): Start[] {
  const others = readSeedTable("sample/facilities").flatMap((row) => {
    const since = fieldOrNull(row, "emr_since");
    return since === null ? [] : [{ facility: field(row, "code"), since: isoDate(since) }];
  });
  return [{ facility: PROVINCIAL_HOSPITAL, since: PROVINCIAL_HOSPITAL_SINCE }, ...others];
}

/** What began before the registry was entered when it opened. */
function startRow({ facility, since }: Start): Row {
  const at = since < REGISTRY_OPENING ? recordedAfter(REGISTRY_OPENING) : provinceApprovalMoment(startOfMonth(since));
  return {
    ...observationFrame({ from: since, month: startOfMonth(since), at, isApproved: true }),
    ...REPORT,
    unit_code: facility,
    province_code: PROVINCE,
    period_kind: "free",
    to_date: since,
    indicator_code: "facility_emr_in_use",
    value: "1",
  };
}

function countRow(month: IsoDate, starts: readonly Start[]): Row {
  const isApproved = month <= LAST_APPROVED_MONTH;
  const at = isApproved ? provinceApprovalMoment(month) : PRELIMINARY_MOMENT;
  return {
    ...observationFrame({ from: month, month, at, isApproved }),
    ...REPORT,
    period_kind: "month",
    indicator_code: "facilities_with_emr",
    value: String(starts.filter(({ since }) => since <= endOfMonth(month)).length),
  };
}

const REPORT = { origin: "report", source_id: "sample", inputs_hash: null, population_id: null } as const;
