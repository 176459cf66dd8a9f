import type { PageAddress } from "@/components/overview/target-links";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { stationListHref } from "./station-address";
import { STATION_STANDINGS, type StationStanding } from "./station-query";
import type { StationSummary } from "./summarize-stations";

const TONES: Readonly<Record<StationStanding, string>> = {
  below: "tone-off_track",
  met: "tone-on_track",
  silent: "tone-no_data",
};
/** The style sheet has widths for so many parts. */
const WIDEST = 60;

type StripProps = { summary: StationSummary; address: PageAddress; language: Language };

/** How many stations are below the floor, at it and silent; each part leads to its stations. */
export function StationStrip({ summary, address, language }: StripProps) {
  const { strip, statuses } = getMessages(language).stations.list;
  return (
    <ul className="status-strip" aria-label={strip}>
      {STATION_STANDINGS.filter((standing) => summary[standing] > 0).map((standing) => (
        <li key={standing} className={`${TONES[standing]} grow-${growthOf(summary, standing)}`}>
          <a href={stationListHref({ status: standing }, address)}>
            <b>{formatNumber(summary[standing], { language })}</b> {statuses[standing]}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** Widths follow the counts, whatever the number of stations. */
function growthOf(summary: StationSummary, standing: StationStanding): number {
  return Math.max(1, Math.round((summary[standing] / Math.max(summary.units, WIDEST)) * WIDEST));
}
