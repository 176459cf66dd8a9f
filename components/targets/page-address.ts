import type { PopulationKind } from "@/lib/features/settings/types";

/** What the address of a target's page holds beside its code; only what the reader chose. */
export type TargetAddress = {
  readonly code: string;
  /** `VN` or a province that the target is measured on. */
  readonly unit: string | null;
  readonly asOf: string | null;
  /** Only where the reader chose another than the setting in force. */
  readonly population?: PopulationKind | null;
};

type Part = "" | `/${"series" | "stations"}${"" | ".csv" | ".xlsx"}`;

export function targetPageHref(address: TargetAddress, part: Part = ""): string {
  return targetPagePath(address, part) + targetPageQuery(address);
}

export function targetPagePath({ code }: Pick<TargetAddress, "code">, part: Part = ""): string {
  return `/targets/${encodeURIComponent(code)}${part}`;
}

export function targetPageQuery({ unit, asOf, population }: TargetAddress): string {
  const query = new URLSearchParams();
  if (unit !== null) query.set("unit", unit);
  if (asOf !== null) query.set("asOf", asOf);
  if (population) query.set("population", population);
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
