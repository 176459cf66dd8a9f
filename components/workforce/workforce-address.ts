import type { PageAddress } from "@/components/overview/target-links";
import { WORKFORCE_FIELDS, type WorkforceQuery } from "./workforce-query";

/** The query of an address: only what the reader chose, in one order, so that one view has one address. */
export function workforceQueryText(query: WorkforceQuery, { asOf, provinceCode }: PageAddress): string {
  const chosen = WORKFORCE_FIELDS.map((field) => [field, query[field]] as const);
  const entries = [["province", provinceCode] as const, ["asOf", asOf] as const, ...chosen].flatMap(([key, value]) =>
    value === undefined || value === null ? [] : [[key, value]],
  );
  const text = new URLSearchParams(entries).toString();
  return text === "" ? "" : `?${text}`;
}

export function workforceHref(query: WorkforceQuery, address: PageAddress, anchor = ""): string {
  return `/workforce${workforceQueryText(query, address)}${anchor === "" ? "" : `#${anchor}`}`;
}

/** What a form of the page carries along for the others. */
export function keptFields(
  query: WorkforceQuery,
  { asOf, provinceCode }: PageAddress,
  without: readonly (keyof WorkforceQuery)[],
): Record<string, string> {
  const rest = Object.fromEntries(
    Object.entries(query).filter(([field]) => !without.includes(field as keyof WorkforceQuery)),
  );
  return Object.fromEntries(new URLSearchParams(workforceQueryText(rest, { asOf, provinceCode })));
}
