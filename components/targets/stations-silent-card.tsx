import { Card } from "@/components/ui/card";
import type { StationRow } from "@/lib/features/stations/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber, MISSING } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { stationAnchor } from "./station-lists";

type SilentCardProps = { silent: readonly StationRow[]; units: number; language: Language };

/** Stations that did not report, apart: missing is not zero, and the last known value is not this month's. */
export function StationsSilentCard({ silent, units, language }: SilentCardProps) {
  const { stations: words } = getMessages(language).target;
  const count = (value: number) => formatNumber(value, { language });
  if (silent.length === 0) return null;
  return (
    <Card id="silent-title" title={words.silent} aside={words.silentAside(count(silent.length), count(units))} isFlush>
      <p className="px-3 pb-2 text-sm text-ink-2 sm:px-[1.125rem]">{words.silentLead}</p>
      <table className="data-table [&_tbody_:is(td,th)]:py-1">
        <caption className="sr-only">{words.silent}</caption>
        <thead>
          <tr>
            <th scope="col">{words.station}</th>
            <th scope="col" className="number max-sm:hidden">
              {words.countedShort}
            </th>
            <th scope="col" className="number max-sm:whitespace-normal">
              {words.lastKnown}
            </th>
            <th scope="col" className="number">
              {words.lastKnownOn}
            </th>
          </tr>
        </thead>
        <tbody>
          {silent.map(({ code, communeCode, name, communeName, lastKnown }) => (
            <tr key={code} id={stationAnchor(communeCode)} className="target:bg-rule-soft">
              <th scope="row" title={name[language]} className="max-sm:w-full">
                {communeName[language]}
              </th>
              <td className="number max-sm:hidden" title={words.states.unconfirmed}>
                {MISSING}
              </td>
              <td className="number">{lastKnown === null ? MISSING : count(lastKnown.counted)}</td>
              <td className="number">{lastKnown === null ? "" : formatDate(lastKnown.date, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
