/** Longer than the longest title one would look for; what is beyond is left out, never refused. */
export const QUERY_MAX_LENGTH = 100;

/** In the order in which groups stand where their best matches are equally good. */
export const SEARCH_GROUPS = [
  "targets",
  "stations",
  "facilities",
  "communes",
  "formerUnits",
  "provinces",
  "facts",
  "documents",
] as const;

/** Rows of a group beside others, and of a group that was asked for alone. */
export const FEW_ROWS = 5;
export const MOST_ROWS = 200;
