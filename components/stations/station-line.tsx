import type { PageAddress } from "@/components/overview/target-links";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import type { ListedStation } from "@/lib/features/stations/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { printSince } from "./since-words";
import { stationPageHref } from "./station-address";
import { COLUMN_CLASSES } from "./station-table";

const FTE_DIGITS = 2;

type LineProps = { station: ListedStation; countedOn: IsoDate | null; address: PageAddress; language: Language };

export function StationLine({ station, countedOn, address, language }: LineProps) {
  const { list } = getMessages(language).stations;
  const { terrain, doctors, shortfall, belowSince, reportState } = station;
  const print = (value: number | undefined) => (value === undefined ? MISSING : formatNumber(value, { language }));
  const since = belowSince === null ? "" : printSince({ run: belowSince, countedOn, language });
  const isShort = shortfall !== null && shortfall > 0;
  return (
    <tr>
      <th scope="row">
        <a className="link stations-name" href={stationPageHref(station.communeCode, address.asOf)}>
          {station.communeName[language]}
        </a>
        <span className="stations-under">
          {terrain === null ? null : (
            <span className="stations-terrain-under">
              {list.terrains[terrain]}
              <span className={doctors === null ? undefined : "stations-narrow"}> · </span>
            </span>
          )}
          {describeUnder(station, language)}
          {since === "" ? null : (
            <span className="stations-phone"> · {`${list.columns.since.toLocaleLowerCase("vi")} ${since}`}</span>
          )}
        </span>
      </th>
      <td className={COLUMN_CLASSES.terrain}>{terrain === null ? MISSING : list.terrains[terrain]}</td>
      <td className="number font-semibold">{print(doctors?.counted)}</td>
      <td className={isShort ? "number tone-off_track tone-text font-semibold" : "number"}>
        {print(shortfall ?? undefined)}
      </td>
      <td className={COLUMN_CLASSES.since}>{since}</td>
      <td className={COLUMN_CLASSES.permanent}>{print(doctors?.permanent)}</td>
      <td className={COLUMN_CLASSES.contract}>{print(doctors?.contract)}</td>
      <td className={COLUMN_CLASSES.rotated}>{print(doctors?.rotated)}</td>
      <td className={COLUMN_CLASSES.fte}>
        {doctors === null ? MISSING : formatNumber(doctors.onSiteFte, { language, digits: FTE_DIGITS })}
      </td>
      <td className={COLUMN_CLASSES.state} title={list.reportStates[reportState]}>
        {list.shortReportStates[reportState]}
      </td>
      <td className={COLUMN_CLASSES.points}>{print(station.points)}</td>
    </tr>
  );
}

/** On a phone, behind the terrain, the split of posts; of a station that did not report, everywhere, what was known last. */
function describeUnder(station: ListedStation, language: Language) {
  const { list } = getMessages(language).stations;
  const { doctors, lastKnown } = station;
  const print = (value: number) => formatNumber(value, { language });
  if (doctors !== null) {
    return (
      <span className="stations-narrow">
        {list.split(
          print(doctors.permanent),
          print(doctors.contract),
          print(doctors.rotated),
          print(doctors.onSiteFte),
        )}
      </span>
    );
  }
  const known =
    lastKnown === null ? "" : list.lastKnown(print(lastKnown.counted), formatDate(lastKnown.date, language));
  return [list.shortReportStates.unconfirmed, known].filter((part) => part !== "").join("; ");
}
