import type { Client } from "pg";
import { type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import { insertRows, type Row } from "../insert-rows";
import { field, fieldOrNull, readSeedTable, type TsvRow } from "../tsv";
import { LAST_APPROVED_MONTH, provinceApprovalMoment } from "./months";
import { administrativePopulation, observationFrame, PRELIMINARY_MOMENT } from "./province-observations";

/** Sums of what stations and hospitals report: none for a month in which stations are late, since a part is not the province. */
const FROM_UNITS = ["examination_visits", "station_visits"] as const;
/** Counted by the insurer and by the central record platform, which do not wait for the stations. */
const FROM_CENTRAL = {
  insured_visits: "Dữ liệu thanh toán BHYT (mẫu)",
  station_insured_visits: "Dữ liệu thanh toán BHYT (mẫu)",
  insured_people: "Dữ liệu thẻ BHYT (mẫu)",
  electronic_health_records_created: "Nền tảng hồ sơ sức khỏe điện tử (mẫu)",
  electronic_health_records_managed: "Nền tảng hồ sơ sức khỏe điện tử (mẫu)",
} as const;
const COLUMN_OF: Readonly<Record<string, string>> = {
  electronic_health_records_created: "records_created",
  electronic_health_records_managed: "records_managed",
};

/** Visits, insurance and electronic health records by month, with the shares computed from them. */
export async function loadProvinceReports(client: Client): Promise<void> {
  const population = await administrativePopulation(client);
  const rows = readSeedTable("sample/province-months");
  await insertRows(
    client,
    "observation",
    rows.flatMap((row) => [
      ...counts(row),
      ...shares(row, population),
      ...checkedPeople({ row, people: population.people }),
    ]),
  );
}

function counts(row: TsvRow): Row[] {
  const month = isoDate(field(row, "month"));
  const isComplete = month <= LAST_APPROVED_MONTH;
  return [
    ...(isComplete ? FROM_UNITS.map((code) => figure({ month, code, value: field(row, code) })) : []),
    ...Object.entries(FROM_CENTRAL).map(([code, place]) =>
      figure({ month, code, value: field(row, COLUMN_OF[code] ?? code), place }),
    ),
  ];
}

function shares(row: TsvRow, population: { readonly id: string; readonly people: number }): Row[] {
  const month = isoDate(field(row, "month"));
  const percent = (part: string, whole: number) => ((Number(field(row, part)) * 100) / whole).toFixed(6);
  const ofPeople = (code: string, part: string) =>
    figure({ month, code, value: percent(part, population.people), population: population.id });
  return [
    figure({
      month,
      code: "station_share_of_insured_visits",
      value: percent("station_insured_visits", Number(field(row, "insured_visits"))),
      place: FROM_CENTRAL.insured_visits,
    }),
    ofPeople("insurance_coverage", "insured_people"),
    ofPeople("electronic_health_record_coverage", "records_managed"),
  ];
}

/** The numerator of the check-up coverage: people, never visits. */
function checkedPeople({ row, people }: { readonly row: TsvRow; readonly people: number }): Row[] {
  const coverage = fieldOrNull(row, "checkup_coverage");
  if (coverage === null) return [];
  const month = isoDate(field(row, "month"));
  const value = String(Math.round((Number(coverage) * people) / 100));
  const sinceJanuary = { period_kind: "free", from_date: `${month.slice(0, 4)}-01-01` };
  return [{ ...figure({ month, code: "annual_checkup_people", value }), ...sinceJanuary }];
}

function figure(options: {
  readonly month: IsoDate;
  readonly code: string;
  readonly value: string;
  readonly place?: string;
  readonly population?: string;
}): Row {
  const { month, code, value, place = "", population = null } = options;
  const isApproved = month <= LAST_APPROVED_MONTH;
  const at = isApproved ? provinceApprovalMoment(month) : PRELIMINARY_MOMENT;
  return {
    ...observationFrame({ from: month, month, at, isApproved }),
    period_kind: "month",
    origin: "report",
    source_id: "sample",
    source_place: place,
    inputs_hash: null,
    indicator_code: code,
    value,
    population_id: population,
  };
}
