import type { Translation } from "@/lib/i18n/translation";
import type { footnotes as source } from "../vi/footnotes";

export const footnotes: Translation<typeof source> = {
  title: "Notes",
  sample:
    "SAMPLE DATA: the station-level figures of Hà Tĩnh are made up for demonstration and agree with the published totals; they are not real.",
  countingRule: {
    permanent: "Doctors at stations: permanent posts only.",
    permanent_and_contract: "Doctors at stations: permanent and contract; rotation is shown apart.",
    on_site_fte: "Doctors at stations: everyone on site, as full-time equivalents by days.",
  },
  stationUnits:
    "The floor is counted by commune-level unit from 1 Jul 2025; the 209 former stations are points of the 69 units until the (sample) reorganisation on 1 Jan 2026.",
  linear: (onTrack, atRisk) =>
    `Status by the linear required path (thresholds ${onTrack} and ${atRisk}); units that have not reported count as the worse case.`,
  population: (value, kind, date) => `Rates per population use the ${kind} of ${date}: ${value} people.`,
  missing: "… : it occurs but no figure has come in. It is never replaced by 0.",
  levels: "Provincial and national targets stand side by side and are not merged.",
};
