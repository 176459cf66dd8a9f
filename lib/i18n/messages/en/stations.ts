import type { Translation } from "@/lib/i18n/translation";
import type { stations as source } from "../vi/stations";
import { stationList } from "./station-list";
import { stationPage } from "./station-page";

export const stations: Translation<typeof source> = {
  title: "Health stations",
  facts: {
    until: (date) => `Figures up to **${date}**`,
    reported: (n, total) => `**${n} of ${total}** stations reported`,
    provisional: "preliminary, not approved",
    notCounted: "no figures yet",
  },
  rule: {
    permanent: "permanent posts only",
    permanent_contract: "permanent and contract posts",
    on_site_fte: "everyone on site as full-time equivalents",
  },
  since: {
    month: (month) => `since ${month}`,
    monthOrBefore: (month) => `since ${month} or before`,
    cellOrBefore: (month) => `${month} or before`,
    known: (month) => `known until ${month}`,
    explained:
      "The first month (or counting day) of the unbroken run below the floor in the recorded figures. A month without a report neither starts nor ends a run; “or before” means that the run reaches back to the station's first figure.",
  },
  list: stationList,
  page: stationPage,
};
