import type { PageAddress } from "@/components/overview/target-links";
import { Card } from "@/components/ui/card";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { ListedStation } from "@/lib/features/stations/types";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { printSince } from "./since-words";
import { stationPageHref } from "./station-address";
import { worstStations } from "./worst-stations";

type WorstProps = {
  stations: readonly ListedStation[];
  countedOn: IsoDate | null;
  address: PageAddress;
  language: Language;
};

/** The five furthest below the floor of those listed, and since when. */
export function WorstCard({ stations, countedOn, address, language }: WorstProps) {
  const { list } = getMessages(language).stations;
  const { named } = worstStations(stations);
  if (named.length === 0) return null;
  const print = (value: number) => formatNumber(value, { language });
  return (
    <Card id="worst-title" title={list.worst.title} aside={list.worst.aside} isFlush>
      <table className="data-table stations-worst">
        <caption className="sr-only">{list.worst.title}</caption>
        <thead>
          <tr>
            <th scope="col">{list.columns.name}</th>
            <th scope="col" className="number">
              {list.columns.shortfall}
            </th>
            <th scope="col">{list.columns.since}</th>
            <th scope="col" className="number max-sm:hidden" title={list.columnTitles.fte}>
              {list.columns.fte}
            </th>
          </tr>
        </thead>
        <tbody>
          {named.map(({ code, communeCode, communeName, shortfall, belowSince, doctors }) => (
            <tr key={code}>
              <th scope="row">
                <a className="link stations-name" href={stationPageHref(communeCode, address.asOf)}>
                  {communeName[language]}
                </a>
              </th>
              <td className="number tone-off_track tone-text font-semibold">{print(shortfall ?? 0)}</td>
              <td>{belowSince === null ? "" : printSince({ run: belowSince, countedOn, language })}</td>
              <td className="number max-sm:hidden">
                {doctors === null ? MISSING : formatNumber(doctors.onSiteFte, { language, digits: 2 })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
