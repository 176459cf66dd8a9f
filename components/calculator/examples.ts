import { isoDate } from "@/lib/domain/dates/iso-date";
import type { Comparator, FloorCase, ProgressCase } from "@/lib/domain/targets/types";
import type { Messages } from "@/lib/i18n/get-messages";

export type ExampleName = keyof Messages["calculator"]["exampleNames"];
export type Example = { readonly name: ExampleName; readonly progressCase: ProgressCase };

type Dated = readonly [date: string, value: number];

const at = ([date, value]: Dated) => ({ date: isoDate(date), value });

function example(
  name: ExampleName,
  comparator: Comparator,
  { from, to, seen, by = [] }: { from: Dated; to: Dated; seen: readonly Dated[]; by?: readonly Dated[] },
): Example {
  const points = { baseline: at(from), target: at(to), milestones: by.map(at), observations: seen.map(at) };
  return { name, progressCase: { id: name, comparator, ...points } };
}

const TEN_MONTHS: readonly Dated[] = [
  ["2026-01-31", 11.05],
  ["2026-02-28", 11.1],
  ["2026-03-31", 11.12],
  ["2026-04-30", 11.2],
  ["2026-05-31", 11.24],
  ["2026-06-30", 11.33],
  ["2026-07-31", 11.35],
  ["2026-08-31", 11.46],
  ["2026-09-30", 11.5],
  ["2026-10-31", 11.58],
];
const DOCTORS = { from: ["2025-12-31", 11], to: ["2030-12-31", 14.6] } as const;

/** The worked examples of docs: methods. Arithmetic only: none is a province's figure. */
export const EXAMPLES: readonly Example[] = [
  example("beds", "at_least", { from: ["2024-12-31", 34], to: ["2030-12-31", 45], seen: [["2026-12-31", 36]] }),
  example("doctors", "at_least", { ...DOCTORS, seen: [["2026-12-31", 11.9]] }),
  example("stations", "at_least", { from: ["2025-12-31", 168], to: ["2027-12-31", 276], seen: [["2026-12-31", 208]] }),
  example("records", "at_least", { from: ["2024-12-31", 9], to: ["2025-12-31", 23], seen: [["2025-10-28", 23]] }),
  example("stunting", "at_most", { from: ["2024-12-31", 18.1], to: ["2030-12-31", 15], seen: [["2026-10-31", 18.4]] }),
  example("waiting", "at_most", { from: ["2024-12-31", 40], to: ["2030-12-31", 20], seen: [["2026-12-31", 35]] }),
  example("trend", "at_least", { ...DOCTORS, seen: TEN_MONTHS }),
  example("milestones", "at_least", {
    ...DOCTORS,
    seen: TEN_MONTHS,
    by: [
      ["2026-12-31", 12],
      ["2028-12-31", 13.6],
    ],
  }),
];

export type FloorExample = { readonly name: ExampleName; readonly floorCase: Omit<FloorCase, "id"> };

/** Four stations against a floor of four: all reporting, and with one that has not. */
export const FLOOR_EXAMPLES: readonly FloorExample[] = [
  { name: "floorAll", floorCase: { floor: 4, units: [6, 4, 3, 1] } },
  { name: "floorSilent", floorCase: { floor: 4, units: [6, 4, 3, null] } },
];
