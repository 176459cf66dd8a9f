import type { StationListPage } from "@/lib/features/stations/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { describeSince } from "./since-words";
import type { StationSummary } from "./summarize-stations";
import { describeWorst } from "./worst-stations";

/** The one sentence of the list: how many are below the floor and which are worst; of one's own unit how it stands. */
export function describeList(page: StationListPage, summary: StationSummary, language: Language): string {
  const { lead } = getMessages(language).stations.list;
  if (page.reader === "own_unit") return describeOwn(page, language);
  const { floor } = page;
  if (floor === null) return lead.noFloor;
  if (summary.reported === 0) return lead.noneReported;
  const print = (value: number) => formatNumber(value, { language });
  const parts = [
    summary.below === 0
      ? lead.none(print(summary.reported), print(floor))
      : lead.below(print(summary.below), print(summary.reported), print(floor), print(summary.short ?? 0)),
    summary.silent === 0 ? "" : lead.upper(print(summary.shortUpper ?? 0), print(summary.silent)),
    describeWorst(page.stations, language),
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function describeOwn({ stations, floor }: StationListPage, language: Language): string {
  const { own } = getMessages(language).stations.list.lead;
  const print = (value: number) => formatNumber(value, { language });
  return stations
    .map(({ name, doctors, shortfall, belowSince }) => {
      if (doctors === null || floor === null) return own.silent(name[language]);
      const counted = print(doctors.counted);
      if (shortfall === null || shortfall === 0 || belowSince === null)
        return own.meets(name[language], counted, print(floor));
      const since = describeSince(belowSince, language);
      return own.below(name[language], counted, print(floor), print(shortfall), since);
    })
    .join(" ");
}
