import { createHash } from "node:crypto";
import type { Client } from "pg";
import { endOfMonth, type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import { insertRows, type Row } from "../insert-rows";
import { moment, uuidFromName } from "../names-and-moments";
import { sampleUserId } from "../sample-accounts";
import { field, fieldOrNull, readSeedTable } from "../tsv";
import { LAST_APPROVED_MONTH, PROVINCE_MONTHS, provinceApprovalMoment } from "./months";
import { observationFrame, PRELIMINARY_MOMENT } from "./province-observations";

const PLANNED_ON = moment(isoDate("2025-12-22"), "09:00");

/** How many of the 11 centres are regional general hospitals at each month's end, and the plan that names their days. */
export async function loadConversions(client: Client): Promise<void> {
  await insertRows(
    client,
    "observation",
    PROVINCE_MONTHS.map((month) => countRow(month)),
  );
  await insertRows(client, "yearly_plan", plans());
}

/** Read from the registry of facilities, as the other counts of staff and beds are. */
function countRow(month: IsoDate): Row {
  const isApproved = month <= LAST_APPROVED_MONTH;
  const at = isApproved ? provinceApprovalMoment(month) : PRELIMINARY_MOMENT;
  const converted = readSeedTable("sample/facilities").flatMap((row) => {
    const on = fieldOrNull(row, "converted_on");
    return on === null || on > endOfMonth(month) ? [] : [`${field(row, "code")} ${on}`];
  });
  return {
    ...observationFrame({ from: month, month, at, isApproved }),
    period_kind: "month",
    origin: "registry",
    source_id: "registry",
    inputs_hash: createHash("sha256").update(converted.join("\n")).digest("hex"),
    population_id: null,
    indicator_code: "medical_centres_converted",
    value: String(converted.length),
  };
}

function plans(): Row[] {
  return readSeedTable("sample/facilities").flatMap((row) => {
    const day = fieldOrNull(row, "conversion_planned_on");
    if (day === null) return [];
    const [year, month, date] = day.split("-");
    return [
      {
        entity_id: uuidFromName("plan", "conversion", field(row, "code")),
        indicator_code: "medical_centres_converted",
        unit_code: field(row, "code"),
        year: Number(year),
        value: "1",
        decision: `Kế hoạch chuyển thành bệnh viện đa khoa khu vực, dự kiến ${date}/${month}/${year} (mẫu)`,
        source_id: "sample",
        is_sample: true,
        recorded_at: PLANNED_ON,
        recorded_by_id: sampleUserId("specialist2"),
      },
    ];
  });
}
