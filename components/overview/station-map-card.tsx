import { describeShortfallScale } from "@/components/geography/shortfall-words";
import { TileMap, type TileUnit } from "@/components/geography/tile-map";
import { Card } from "@/components/ui/card";
import { classifyShortfall } from "@/lib/domain/charts/shortfall-class";
import { tilesOf } from "@/lib/domain/geography/tile-layout-cache";
import type { StationRow } from "@/lib/features/stations/types";
import type { TargetSummary } from "@/lib/features/targets/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { formatUnit } from "@/lib/format/unit";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { type PageAddress, stationHref } from "./target-links";

type StationMapCardProps = {
  target: TargetSummary;
  stations: readonly StationRow[];
  language: Language;
  address: PageAddress;
};

/** One square a commune-level unit, coloured by the doctors missing up to the floor. */
export function StationMapCard({ target, stations, language, address }: StationMapCardProps) {
  const { map } = getMessages(language).overview;
  const { floor, code } = target;
  if (floor === null) return null;
  const points = stations.map(({ communeCode, longitude, latitude }) => ({ code: communeCode, longitude, latitude }));
  const noun = formatUnit(target.indicator.unitCode, { language });
  return (
    <Card
      id="stations-title"
      title={map.title(formatNumber(floor.floorValue, { language }), noun)}
      aside={describeFloor(floor, noun, language)}
      className="overview-map"
    >
      <TileMap
        tiles={tilesOf(points)}
        units={stations.map((station) => toTile({ station, floor: floor.floorValue, noun, language }))}
        href={(communeCode) => stationHref({ targetCode: code, communeCode }, address)}
        label={map.label}
        legend={describeShortfallScale({ floor: floor.floorValue, language })}
      />
    </Card>
  );
}

function describeFloor(floor: NonNullable<TargetSummary["floor"]>, noun: string, language: Language): string {
  const { map } = getMessages(language).overview;
  const { units, reporting, meeting, shortfall, shortfallUpper } = floor;
  const print = (value: number) => formatNumber(value, { language });
  const parts = [map.below(print(reporting - meeting), print(reporting))];
  if (shortfall !== null) parts.push(map.short(`${print(shortfall)} ${noun}`));
  if (reporting < units && shortfallUpper !== null)
    parts.push(map.upper(print(shortfallUpper), print(units - reporting)));
  return parts.join(" · ");
}

/** Kinds of units, left out on a square where only the name itself has room. */
const KIND = /^(Xã|Phường|Thị trấn|Đặc khu) /;

function toTile(options: { station: StationRow; floor: number; noun: string; language: Language }): TileUnit {
  const { station, floor, language } = options;
  const { doctors } = station;
  return {
    code: station.communeCode,
    // The name as people there write it, in both languages.
    name: station.communeName.vi.replace(KIND, ""),
    value: doctors === null ? null : formatNumber(doctors.counted, { language, maxDigits: 1 }),
    step: doctors === null ? null : classifyShortfall({ value: doctors.counted, floor }),
    title: describeStation(options),
  };
}

function describeStation({ station, noun, language }: { station: StationRow; noun: string; language: Language }) {
  const { map } = getMessages(language).overview;
  const { doctors, shortfall, lastKnown, reportState } = station;
  const count = (value: number) => `${formatNumber(value, { language, maxDigits: 1 })} ${noun}`;
  if (doctors === null) {
    const known = lastKnown && map.lastKnown(count(lastKnown.counted), formatDate(lastKnown.date, language));
    return `${station.communeName[language]}: ${[map.notReported, known].filter(Boolean).join("; ")}`;
  }
  const short =
    shortfall === null ? "" : shortfall > 0 ? map.shortBy(formatNumber(shortfall, { language })) : map.meets;
  const state = reportState === "confirmed" ? map.provisional : "";
  return `${station.communeName[language]}: ${[count(doctors.counted), short, state].filter(Boolean).join("; ")}`;
}
