import { Card } from "@/components/ui/card";
import { DownloadLinks } from "@/components/ui/download-links";
import type { TargetDetail } from "@/lib/features/targets/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { type TargetAddress, targetPagePath, targetPageQuery } from "./page-address";
import { type StationLists, stationAnchor } from "./station-lists";

type BelowCardProps = {
  target: TargetDetail;
  below: StationLists["below"];
  language: Language;
  /** With the date of the figures. */
  address: TargetAddress;
};

/** Stations under the floor, worst first. On a phone the split of posts moves under the name. */
export function StationsBelowCard({ target, below, language, address }: BelowCardProps) {
  const { target: texts, downloads } = getMessages(language);
  const { stations: words } = texts;
  const { floor } = target;
  if (floor === null) return null;
  const count = (value: number) => formatNumber(value, { language });
  return (
    <Card
      id="below-title"
      title={words.below(count(floor.floorValue))}
      aside={words.belowAside(count(below.length), count(floor.reporting), count(floor.shortfall ?? 0))}
      tools={
        <DownloadLinks path={targetPagePath(address, "/stations")} query={targetPageQuery(address)} words={downloads} />
      }
      isFlush
    >
      {below.length === 0 ? (
        <p className="p-3 sm:px-[1.125rem]">{words.belowNone}</p>
      ) : (
        <BelowTable below={below} language={language} caption={words.below(count(floor.floorValue))} />
      )}
    </Card>
  );
}

type TableProps = { below: StationLists["below"]; language: Language; caption: string };

/** From this width on each kind of post has a column of its own. */
const WIDE = "number hidden sm:table-cell";

function BelowTable({ below, language, caption }: TableProps) {
  const { stations: words } = getMessages(language).target;
  return (
    <table className="data-table [&_tbody_:is(td,th)]:py-1">
      <caption className="sr-only">
        {caption}. {words.worstFirst}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.station}</th>
          <th scope="col" className="number" title={words.counted}>
            {words.countedShort}
          </th>
          <th scope="col" className="number" aria-sort="descending">
            {words.shortfall}
          </th>
          <th scope="col" className={WIDE}>
            {words.permanent}
          </th>
          <th scope="col" className={WIDE}>
            {words.contract}
          </th>
          <th scope="col" className={WIDE}>
            {words.rotated}
          </th>
          <th scope="col" className={WIDE} title={words.fte}>
            {words.fteShort}
          </th>
          <th scope="col" className="hidden md:table-cell">
            {words.state}
          </th>
        </tr>
      </thead>
      <tbody>
        {below.map((station) => (
          <BelowRow key={station.code} station={station} language={language} />
        ))}
      </tbody>
    </table>
  );
}

function BelowRow({ station, language }: { station: StationLists["below"][number]; language: Language }) {
  const { stations: words } = getMessages(language).target;
  const count = (value: number) => formatNumber(value, { language });
  const { doctors } = station;
  return (
    <tr id={stationAnchor(station.communeCode)} className="target:bg-rule-soft">
      <th scope="row" title={station.name[language]} className="max-sm:w-full">
        {station.communeName[language]}
        <span className="block text-sm text-ink-2 sm:hidden">
          {words.split(count(doctors.permanent), count(doctors.contract), count(doctors.rotated))}
        </span>
      </th>
      <td className="number font-semibold">{count(doctors.counted)}</td>
      <td className="number tone-off_track tone-text font-semibold">{count(station.shortfall)}</td>
      <td className={WIDE}>{count(doctors.permanent)}</td>
      <td className={WIDE}>{count(doctors.contract)}</td>
      <td className={WIDE}>{count(doctors.rotated)}</td>
      <td className={WIDE}>{count(doctors.onSiteFte)}</td>
      <td
        className="hidden text-sm whitespace-nowrap text-ink-2 md:table-cell"
        title={words.states[station.reportState]}
      >
        {words.shortStates[station.reportState]}
      </td>
    </tr>
  );
}
