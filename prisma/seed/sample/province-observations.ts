import type { Client } from "pg";
import { endOfMonth, type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import { insertRows, type Row } from "../insert-rows";
import { moment } from "../names-and-moments";
import { sampleUserId } from "../sample-accounts";
import { field, fieldOrNull, readSeedTable } from "../tsv";
import { PROVINCE } from "./facilities";
import { LAST_APPROVED_MONTH, PROVINCE_MONTHS, provinceApprovalMoment } from "./months";
import { approvalRow } from "./station-observations";

/** When the open month's preliminary figures were put together. */
export const PRELIMINARY_MOMENT = moment(isoDate("2026-11-05"), "09:00");

type Counts = { doctors: number; nurses: number; beds_planned: number; beds_actual: number; inputs_hash: string };
type Population = { id: string; kind: string; people: number };

/** The province's totals and ratios, each ratio on both population series, and the yearly check-ups from reports. */
export async function loadProvinceObservations(client: Client): Promise<void> {
  const populations = await listPopulations(client);
  const observations: Row[] = [];
  const approvals: Row[] = [];
  for (const month of PROVINCE_MONTHS) {
    const isApproved = month <= LAST_APPROVED_MONTH;
    const at = isApproved ? provinceApprovalMoment(month) : PRELIMINARY_MOMENT;
    const { rows } = await client.query<Counts>("SELECT * FROM province_registry_counts($1, $2, $3)", [
      PROVINCE,
      endOfMonth(month),
      at,
    ]);
    const counts = rows[0];
    if (counts === undefined) throw new Error("The registry answered nothing");
    const frame = observationFrame({ from: month, month, at, isApproved });
    observations.push(...registryFigures(counts, populations).map((figure) => ({ ...frame, ...REGISTRY, ...figure })));
    if (isApproved) approvals.push(approvalRow(PROVINCE, month, counts.inputs_hash, at));
  }
  await insertRows(client, "observation", [...observations, ...checkupFigures(populations)]);
  await insertRows(client, "month_approval", approvals);
}

const REGISTRY = { period_kind: "month", origin: "registry", source_id: "registry" } as const;

function registryFigures(counts: Counts, populations: readonly Population[]): Row[] {
  const shared = { inputs_hash: counts.inputs_hash };
  const totals = {
    doctors_total: counts.doctors,
    nurses_total: counts.nurses,
    beds_planned_total: counts.beds_planned,
    beds_actual_total: counts.beds_actual,
  };
  const ratios = {
    doctors_per_10k: counts.doctors,
    nurses_per_10k: counts.nurses,
    beds_per_10k: counts.beds_planned,
    beds_actual_per_10k: counts.beds_actual,
  };
  return [
    ...Object.entries(totals).map(([code, value]) => ({
      ...shared,
      indicator_code: code,
      value: String(value),
      population_id: null,
    })),
    ...Object.entries(ratios).flatMap(([code, numerator]) =>
      populations.map(({ id, people }) => ({
        ...shared,
        indicator_code: code,
        value: ((numerator * 10_000) / people).toFixed(6),
        population_id: id,
      })),
    ),
  ];
}

/** Different people examined since 1 January, as a share of the administrative population. */
function checkupFigures(populations: readonly Population[]): Row[] {
  const administrative = populations.find(({ kind }) => kind === "administrative");
  return readSeedTable("sample/province-months").flatMap((row) => {
    const value = fieldOrNull(row, "checkup_coverage");
    if (value === null || administrative === undefined) return [];
    const month = isoDate(field(row, "month"));
    const isApproved = month <= LAST_APPROVED_MONTH;
    const at = isApproved ? provinceApprovalMoment(month) : PRELIMINARY_MOMENT;
    const from = isoDate(`${month.slice(0, 4)}-01-01`);
    return [
      {
        ...observationFrame({ from, month, at, isApproved }),
        period_kind: "free",
        origin: "report",
        source_id: "sample",
        inputs_hash: null,
        indicator_code: "annual_checkup_coverage",
        value,
        population_id: administrative.id,
      },
    ];
  });
}

export function observationFrame(options: { from: IsoDate; month: IsoDate; at: string; isApproved: boolean }): Row {
  const { from, month, at, isApproved } = options;
  const approver = isApproved ? sampleUserId("leader") : null;
  return {
    unit_code: PROVINCE,
    province_code: PROVINCE,
    from_date: from,
    to_date: endOfMonth(month),
    qualifier: "exact",
    kind: "actual",
    status: isApproved ? "final" : "preliminary",
    source_place: "",
    approved_at: isApproved ? at : null,
    approved_by_id: approver,
    is_sample: true,
    recorded_at: at,
    recorded_by_id: approver ?? sampleUserId("specialist"),
  };
}

/** The one series that the province's own counts of people can be divided by: the statistical one is smaller than they are. */
export async function administrativePopulation(client: Client): Promise<Population> {
  const found = (await listPopulations(client)).find(({ kind }) => kind === "administrative");
  if (found === undefined) throw new Error("Hà Tĩnh has no administrative population");
  return found;
}

async function listPopulations(client: Client): Promise<Population[]> {
  const { rows } = await client.query<{ id: string; kind: string; people: string }>(
    "SELECT id, kind, people FROM population_figure WHERE unit_code = $1 ORDER BY kind",
    [PROVINCE],
  );
  return rows.map((row) => ({ ...row, people: Number(row.people) }));
}
