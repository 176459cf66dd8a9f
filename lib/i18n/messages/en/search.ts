import type { Translation } from "@/lib/i18n/translation";
import type { search as source } from "../vi/search";

export const search: Translation<typeof source> = {
  title: "Search",
  titleOf: (text) => `Search for “${text}”`,
  bar: {
    form: "Search everything",
    label: "Search targets, units, figures, documents",
    placeholder: "Search targets, units…",
  },
  lead: "Search by name or code, with or without accents: targets, health stations, facilities, communes and wards of today and before the mergers, provinces, published figures, documents and sources.",
  submit: "Search",
  found: (count) => `${count} found`,
  foundInScope: "within the scope of your account",
  cut: (most) => `What you searched for is longer than ${most} characters; the rest was left out.`,
  onlySigns: "There is no letter or digit to search for. Type a name or a code.",
  none: (text) => `Nothing matches “${text}”`,
  noneLead: "You could try:",
  hints: {
    shorter: "fewer words, or only the beginning of a name (accents are not needed)",
    code: "a code: target T-HT-1, commune or ward 18073, station TYT-18073, figure HT-07",
    former: "the name of a commune or ward before the mergers, to see what it belongs to now",
    scope: "stations and facilities of other provinces are outside the scope of your account and are not found",
  },
  tryThese: "Examples",
  groups: {
    targets: "Targets",
    stations: "Health stations",
    facilities: "Health facilities",
    communes: "Communes, wards, special zones",
    formerUnits: "Units before the mergers",
    provinces: "Provinces, cities",
    facts: "Published figures",
    documents: "Documents, sources",
  },
  groupTotal: (count) => `${count} found`,
  showAll: (count, group) => `See all ${count}: ${group}`,
  showGroups: "See all groups",
  firstOf: (shown, total) => `These are the first ${shown} of ${total}. Type more words to narrow them down.`,
  openList: {
    stations: "Open the list of stations",
    facilities: "Open the list of facilities",
    facts: "Open the page of figures",
  },
  nowIn: "Now in:",
  itsTargets: "Targets:",
};
