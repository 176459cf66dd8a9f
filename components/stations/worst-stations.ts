import type { ListedStation } from "@/lib/features/stations/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { describeSince } from "./since-words";
import { bareVietnameseName, compareWorst } from "./sort-stations";

const NAMED = 5;

/** The five furthest below the floor, and how many others are as short as the last of them. */
export function worstStations(stations: readonly ListedStation[]): {
  readonly named: readonly ListedStation[];
  readonly ties: number;
} {
  const below = stations.filter(({ shortfall }) => shortfall !== null && shortfall > 0).sort(compareWorst);
  const named = below.slice(0, NAMED);
  const last = named.at(-1)?.shortfall;
  return { named, ties: below.slice(NAMED).filter(({ shortfall }) => shortfall === last).length };
}

/**
 * "5 trạm thiếu nhiều nhất: …" with how many are missing and since when, neighbours of the same standing told together;
 * it also says how many others are as short as the last one named, since five is only how many a sentence holds. Empty
 * when none is below the floor.
 */
export function describeWorst(stations: readonly ListedStation[], language: Language): string {
  const { lead } = getMessages(language).stations.list;
  const { named, ties } = worstStations(stations);
  const last = named.at(-1);
  if (last === undefined) return "";
  const print = (value: number) => formatNumber(value, { language });
  const opening = named.length === 1 ? lead.worstOne : lead.worst(print(named.length));
  const groups = groupNeighbours(named, language).map(({ names, short, since }) =>
    names.length === 1
      ? lead.group(names.join(), short, since)
      : lead.groupEach(joinNames(names, lead.and), short, since),
  );
  const others = ties === 0 ? "" : lead.ties(print(ties), print(last.shortfall ?? 0));
  return `${opening} ${groups.join("; ")}${others}.`;
}

type Group = { names: string[]; short: string; since: string };

function groupNeighbours(stations: readonly ListedStation[], language: Language): Group[] {
  const groups: Group[] = [];
  for (const station of stations) {
    const short = formatNumber(station.shortfall ?? 0, { language });
    const since = station.belowSince === null ? "" : describeSince(station.belowSince, language);
    const before = groups.at(-1);
    if (before?.short === short && before.since === since) before.names.push(bareVietnameseName(station));
    else groups.push({ names: [bareVietnameseName(station)], short, since });
  }
  return groups;
}

function joinNames(names: readonly string[], and: string): string {
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} ${and} ${names.at(-1)}`;
}
