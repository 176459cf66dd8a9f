import type { FloorCase, ProgressCase } from "@/lib/domain/targets/types";

type Point = { readonly date: string; readonly value: number };

/** The address that asks the same question again, whatever language it is opened in: ISO dates, numbers with a point. */
export function calculatorHref(progressCase: Omit<ProgressCase, "id">, asOf: string | null): string {
  const { comparator, baseline, target, milestones = [], observations } = progressCase;
  const rows = (points: readonly Point[]) => points.map(({ date, value }) => `${date} ${value}`).join("\n");
  const query = new URLSearchParams({
    comparator,
    baselineDate: baseline.date,
    baselineValue: String(baseline.value),
    targetDate: target.date,
    targetValue: String(target.value),
    milestones: rows(milestones),
    observations: rows(observations),
    asOf: asOf ?? "",
    numbers: "en",
  });
  return `/calculator?${query}`;
}

export function floorCalculatorHref({ floor, units }: Omit<FloorCase, "id">): string {
  const query = new URLSearchParams({
    kind: "floor",
    floor: String(floor),
    units: units.map((unit) => (unit === null ? "…" : String(unit))).join("\n"),
    numbers: "en",
  });
  return `/calculator?${query}`;
}
