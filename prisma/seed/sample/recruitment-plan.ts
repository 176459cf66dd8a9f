import type { Client } from "pg";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { insertRows } from "../insert-rows";
import { moment, uuidFromName } from "../names-and-moments";
import { sampleUserId } from "../sample-accounts";
import { field, readSeedTable } from "../tsv";

/** Doctors whom the sample plan for 2027 assigns to stations below the floor. */
export async function loadRecruitmentPlan(client: Client): Promise<void> {
  await insertRows(
    client,
    "yearly_plan",
    readSeedTable("sample/recruitment-2027").map((row) => ({
      entity_id: uuidFromName("plan", "recruitment", 2027, field(row, "commune_code")),
      indicator_code: "station_doctors_planned_recruitment",
      unit_code: field(row, "commune_code"),
      year: 2027,
      value: field(row, "doctors"),
      decision: "Kế hoạch tuyển dụng 2027 (mẫu)",
      source_id: "sample",
      is_sample: true,
      recorded_at: moment(isoDate("2026-10-15"), "09:00"),
      recorded_by_id: sampleUserId("specialist2"),
    })),
  );
}
