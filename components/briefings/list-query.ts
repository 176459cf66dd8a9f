import { BRIEFING_KINDS, BRIEFING_STATES } from "@/lib/domain/briefings/kinds";
import type { BriefingFilter } from "@/lib/features/briefings/types";

type Given = Readonly<Record<string, string | string[] | undefined>>;

export type ListQuery = {
  readonly filter: BriefingFilter;
  readonly cursor: string | undefined;
  /** Something in the address was no filter. */
  readonly isRefused: boolean;
};

const YEAR = /^[12]\d{3}$/;

/** What the address of the list asks for; a value that is none is told and otherwise left out. */
export function readListQuery(given: Given): ListQuery {
  const [kindText, stateText, yearText] = [textOf(given.kind), textOf(given.state), textOf(given.year)];
  const kind = BRIEFING_KINDS.find((one) => one === kindText);
  const state = BRIEFING_STATES.find((one) => one === stateText);
  const year = YEAR.test(yearText) ? Number(yearText) : undefined;
  const read = [
    [kindText, kind],
    [stateText, state],
    [yearText, year],
  ] as const;
  return {
    filter: { kind, state, year },
    cursor: textOf(given.cursor) || undefined,
    isRefused: read.some(([text, value]) => text !== "" && value === undefined),
  };
}

function textOf(value: string | string[] | undefined): string {
  return Array.isArray(value) ? (value[0] ?? "") : (value ?? "");
}

/** The same filter as it stands in an address, for links to files and further pages. */
export function writeListQuery(filter: BriefingFilter, cursor?: string): string {
  const query = new URLSearchParams();
  if (filter.kind !== undefined) query.set("kind", filter.kind);
  if (filter.state !== undefined) query.set("state", filter.state);
  if (filter.year !== undefined) query.set("year", String(filter.year));
  if (cursor !== undefined) query.set("cursor", cursor);
  return query.size === 0 ? "" : `?${query}`;
}
