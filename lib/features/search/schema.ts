import { QUERY_MAX_LENGTH, SEARCH_GROUPS } from "@/lib/features/search/constants";
import type { SearchQuery } from "@/lib/features/search/types";

type Given = string | string[] | undefined;

/** Whatever an address holds is a query: nobody who searches is told that they searched wrongly. */
export function readSearchQuery(params: { readonly q?: Given; readonly in?: Given }): SearchQuery {
  // Whole letters: half of one (a lone surrogate) fits into no address.
  const given = firstOf(params.q)
    .replace(/\p{Cs}/gu, "")
    .replace(/\s+/gu, " ");
  const letters = [...given.trim().normalize("NFC")];
  const group = SEARCH_GROUPS.find((one) => one === firstOf(params.in)) ?? null;
  return {
    text: letters.slice(0, QUERY_MAX_LENGTH).join("").trim(),
    isCut: letters.length > QUERY_MAX_LENGTH,
    group,
  };
}

function firstOf(given: Given): string {
  return (Array.isArray(given) ? given[0] : given) ?? "";
}
