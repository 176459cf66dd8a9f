import type { SearchGroup } from "@/lib/features/search/types";

/** Filters of lists take less than the search does. */
const LIST_QUERY_LENGTH = 80;

export function searchAddress(text: string, group: SearchGroup | null = null): string {
  return `/search?${new URLSearchParams({ q: text, ...(group === null ? {} : { in: group }) })}`;
}

/** The pages that list a group, with the same words as their filter. */
export function listAddress(group: SearchGroup, text: string): string | null {
  const isListed = group === "stations" || group === "facilities" || group === "facts";
  return isListed ? `/${group}?${new URLSearchParams({ q: text.slice(0, LIST_QUERY_LENGTH) })}` : null;
}
