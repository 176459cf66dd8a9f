/** What the address of a target's page holds beside its code; only what the reader chose. */
export type TargetAddress = {
  readonly code: string;
  /** `VN` or a province that the target is measured on. */
  readonly unit: string | null;
  readonly asOf: string | null;
};

type Part = "" | "/series.csv" | "/stations.csv";

export function targetPageHref({ code, unit, asOf }: TargetAddress, part: Part = ""): string {
  const query = new URLSearchParams();
  if (unit !== null) query.set("unit", unit);
  if (asOf !== null) query.set("asOf", asOf);
  const text = query.toString();
  return `/targets/${encodeURIComponent(code)}${part}${text === "" ? "" : `?${text}`}`;
}
