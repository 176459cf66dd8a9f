import "server-only";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { FoldedEntry } from "@/lib/domain/search/rank-match";
import { getDataVersion } from "@/lib/features/search/data/get-data-version";
import { listResolutionEntries, listSourceEntries } from "@/lib/features/search/data/list-document-entries";
import { listFacilityEntries } from "@/lib/features/search/data/list-facility-entries";
import { listFactEntries } from "@/lib/features/search/data/list-fact-entries";
import { listPlaceEntries } from "@/lib/features/search/data/list-place-entries";
import { listTargetEntries } from "@/lib/features/search/data/list-target-entries";
import type { SearchEntry, SearchLink } from "@/lib/features/search/types";
import { foldForSearch } from "@/lib/format/search-fold";
import { compareVietnamese } from "@/lib/format/vietnamese-order";
import { today } from "@/lib/shared/clock";

export type IndexedEntry = {
  readonly entry: SearchEntry;
  readonly folded: FoldedEntry;
  /** All of it in one text: what holds not even the first word needs no closer look. */
  readonly haystack: string;
};

/** People look for "Thành Sen", not for "Phường Thành Sen": what the name is without these begins it as well. */
const KINDS_BEFORE_NAMES = /^(tram y te )?(phuong|xa|dac khu|thi tran|tinh|thanh pho) /;

type Fold = (text: string) => string;

function indexEntry(entry: SearchEntry, fold: Fold): IndexedEntry {
  const bareOf = (name: string) => name.replace(KINDS_BEFORE_NAMES, "");
  const names = [entry.name.vi, entry.name.en].map(fold);
  const codes = [...(entry.code === null ? [] : [entry.code]), ...entry.otherCodes];
  // What a province was formed from answers by itself, among the other names: "Hà Tĩnh" is not "tỉnh … từ tỉnh Hà …".
  const details = entry.group === "provinces" ? [] : [entry.detail.vi, entry.detail.en];
  const folded = {
    codes: codes.map((code) => fold(code).replaceAll(" ", "")),
    names: [...new Set([...names, ...names.map(bareOf)])],
    others: entry.alsoNamed.map(fold).map(bareOf),
    context: [...codes, ...details].map(fold).join(" "),
  };
  return { entry, folded, haystack: [...folded.codes, ...names, ...folded.others, folded.context].join(" ") };
}

/** Folding is most of the work of an index, and nearly all texts were in the one before: each is folded once. */
function rememberFolds(known: ReadonlyMap<string, string>) {
  const used = new Map<string, string>();
  const fold: Fold = (text) => {
    const folded = used.get(text) ?? known.get(text) ?? foldForSearch(text);
    used.set(text, folded);
    return folded;
  };
  return { fold, used };
}

// Next may bundle this module into several chunks; one index is enough for all.
const holder = globalThis as typeof globalThis & {
  mocFolds?: ReadonlyMap<string, string>;
  mocSearchIndex?: { key: string; entries: Promise<readonly IndexedEntry[]> };
};

async function buildIndex(on: IsoDate): Promise<readonly IndexedEntry[]> {
  const [targets, facilities, facts, resolutions, sources] = await Promise.all([
    listTargetEntries(),
    listFacilityEntries(on),
    listFactEntries(),
    listResolutionEntries(),
    listSourceEntries(),
  ]);
  const stations = facilities.filter(({ group }) => group === "stations");
  const pages = new Map<string, SearchLink[]>();
  for (const { communeCode, pages: own } of stations) {
    if (communeCode !== null) pages.set(communeCode, [...(pages.get(communeCode) ?? []), ...own]);
  }
  const entries = [...targets, ...facilities, ...(await listPlaceEntries(pages)), ...facts, ...resolutions, ...sources];
  // In order once, so that a search only has to sort by how well things match.
  const ordered = entries
    .map((entry) => ({ entry, key: entry.group === "targets" || entry.group === "facts" ? entry.id : entry.name.vi }))
    .sort((a, b) => compareVietnamese(a.key, b.key));
  const { fold, used } = rememberFolds(holder.mocFolds ?? new Map());
  const indexed = ordered.map(({ entry }) => indexEntry(entry, fold));
  holder.mocFolds = used;
  return indexed;
}

/**
 * Everything that can be found, folded, in this process: 4,000 names are looked through in a few milliseconds, and need no
 * extension of the database. Built anew when the data's number has moved or the day has changed; the number is read first, so
 * that an index can only be newer than it says.
 */
export async function readSearchIndex(): Promise<readonly IndexedEntry[]> {
  const on = today() as IsoDate;
  const key = `${process.env.DATABASE_URL} ${await getDataVersion()} ${on}`;
  if (holder.mocSearchIndex?.key !== key) {
    const entries = buildIndex(on);
    holder.mocSearchIndex = { key, entries };
    entries.catch(() => {
      if (holder.mocSearchIndex?.entries === entries) delete holder.mocSearchIndex;
    });
  }
  return holder.mocSearchIndex.entries;
}
