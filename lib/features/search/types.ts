import type { SEARCH_GROUPS } from "@/lib/features/search/constants";
import type { BilingualText } from "@/lib/shared/text";

export type SearchGroup = (typeof SEARCH_GROUPS)[number];

/** Who may come upon it: everyone signed in, people of a province, or those whose scope holds the unit. */
export type SearchReach =
  | { readonly kind: "open" }
  | { readonly kind: "province"; readonly provinceCode: string }
  | {
      readonly kind: "unit";
      readonly provinceCode: string;
      readonly facilityCode: string;
      /** The registry as it stands, or as it stood when the last month was closed, for reviewers; both: no difference. */
      readonly registry: "both" | "now" | "closed";
    };

export type SearchLink = { readonly href: string; readonly reach: SearchReach };

/** A thing that can be found. */
export type SearchEntry = {
  readonly group: SearchGroup;
  readonly id: string;
  /** As it is shown beside the name; null where the thing has none that people use. */
  readonly code: string | null;
  readonly otherCodes: readonly string[];
  readonly name: BilingualText;
  /** What tells it from others of the same name: its province, its resolution. */
  readonly detail: BilingualText;
  /** Looked through as well, but not shown. */
  readonly alsoNamed: readonly string[];
  readonly provinceCode: string | null;
  readonly sample: boolean;
  readonly reach: SearchReach;
  /** The first that the reader may open is the one that is offered. */
  readonly pages: readonly SearchLink[];
  /** What belongs to it: the units that a former one went into, the targets of a resolution. */
  readonly related: readonly { readonly label: BilingualText; readonly pages: readonly SearchLink[] }[];
};

export type SearchHit = {
  readonly id: string;
  readonly code: string | null;
  readonly name: BilingualText;
  readonly detail: BilingualText;
  readonly sample: boolean;
  readonly href: string | null;
  readonly related: readonly { readonly label: BilingualText; readonly href: string }[];
};

export type SearchGroupResult = {
  readonly group: SearchGroup;
  /** All that match within the scope, shown or not. */
  readonly total: number;
  readonly hits: readonly SearchHit[];
};

export type SearchQuery = {
  /** As it was typed, cut to the longest that is looked for. */
  readonly text: string;
  readonly isCut: boolean;
  /** One group alone; null for all. */
  readonly group: SearchGroup | null;
};

/** Null groups: nothing was asked, or nothing of it is left to look for (only signs). */
export type SearchResult = SearchQuery & { readonly groups: readonly SearchGroupResult[] | null };
