import "server-only";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { RANKS, type Rank, rankMatch, readQuery } from "@/lib/domain/search/rank-match";
import { mayFind } from "@/lib/features/search/access";
import { FEW_ROWS, MOST_ROWS, SEARCH_GROUPS } from "@/lib/features/search/constants";
import type {
  SearchEntry,
  SearchGroupResult,
  SearchHit,
  SearchLink,
  SearchQuery,
  SearchResult,
} from "@/lib/features/search/types";
import { foldForSearch } from "@/lib/format/search-fold";
import { readSearchIndex } from "./search-index";

type Match = { readonly entry: SearchEntry; readonly rank: Rank };

/** What a reader finds: only what is theirs to open or to know of is compared, counted and shown. */
export async function loadSearch(options: {
  readonly scope: AuthorizedScope;
  readonly query: SearchQuery;
}): Promise<SearchResult> {
  const { scope, query } = options;
  const folded = readQuery(foldForSearch(query.text));
  if (folded === null) return { ...query, groups: null };
  const index = await readSearchIndex();
  const [firstWord = ""] = folded.words;
  const matches = index.flatMap((indexed): Match[] => {
    const { entry } = indexed;
    if (!indexed.haystack.includes(firstWord)) return [];
    if (query.group !== null && entry.group !== query.group) return [];
    if (!mayFind(scope, entry.reach)) return [];
    const rank = rankMatch(indexed.folded, folded);
    return rank === RANKS.none ? [] : [{ entry, rank }];
  });
  const most = query.group === null ? FEW_ROWS : MOST_ROWS;
  return { ...query, groups: groupMatches({ matches, scope, most }) };
}

export function groupMatches(options: {
  readonly matches: readonly Match[];
  readonly scope: AuthorizedScope;
  readonly most: number;
}): readonly SearchGroupResult[] {
  const { matches, scope, most } = options;
  const isOwn = ({ entry }: Match) => entry.provinceCode !== null && entry.provinceCode === scope.provinceCode;
  const found = SEARCH_GROUPS.map((group) => {
    const own = matches.filter(({ entry }) => entry.group === group);
    const sorted = own.sort((a, b) => b.rank - a.rank || Number(isOwn(b)) - Number(isOwn(a)));
    return { group, sorted, best: sorted[0]?.rank ?? RANKS.none };
  }).filter(({ sorted }) => sorted.length > 0);
  return found
    .sort((a, b) => b.best - a.best)
    .map(({ group, sorted }) => ({
      group,
      total: sorted.length,
      hits: sorted.slice(0, most).map(({ entry }) => toHit(entry, scope)),
    }));
}

function toHit(entry: SearchEntry, scope: AuthorizedScope): SearchHit {
  const { id, code, name, detail, sample } = entry;
  const firstPage = (pages: readonly SearchLink[]) => pages.find(({ reach }) => mayFind(scope, reach))?.href ?? null;
  return {
    id,
    code,
    name,
    detail,
    sample,
    href: firstPage(entry.pages),
    related: entry.related.flatMap(({ label, pages }) => {
      const href = firstPage(pages);
      return href === null ? [] : [{ label, href }];
    }),
  };
}
