import { describeShortfallScale } from "@/components/geography/shortfall-words";
import { TileMap, type TileUnit } from "@/components/geography/tile-map";
import { Card } from "@/components/ui/card";
import { classifyShortfall } from "@/lib/domain/charts/shortfall-class";
import { tilesOf } from "@/lib/domain/geography/tile-layout-cache";
import type { StationRow } from "@/lib/features/stations/types";
import { formatDate } from "@/lib/format/date";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { bareName, stationAnchor } from "./station-lists";

type MapCardProps = { stations: readonly StationRow[]; floor: number; language: Language };

/** One square a unit; each leads to its row in the lists of the page. */
export function StationMapCard({ stations, floor, language }: MapCardProps) {
  const { stations: words } = getMessages(language).target;
  const points = stations.map(({ communeCode, longitude, latitude }) => ({ code: communeCode, longitude, latitude }));
  return (
    <Card id="map-title" title={words.map} aside={words.mapAside(formatNumber(stations.length, { language }))}>
      <TileMap
        tiles={tilesOf(points)}
        units={stations.map((station) => toTile({ station, floor, language }))}
        href={(communeCode) => `#${stationAnchor(communeCode)}`}
        label={words.mapRegion}
        legend={describeShortfallScale({ floor, language })}
      />
    </Card>
  );
}

type TileInput = { station: StationRow; floor: number; language: Language };

function toTile({ station, floor, language }: TileInput): TileUnit {
  const { doctors, communeCode } = station;
  return {
    code: communeCode,
    name: bareName(station),
    value: doctors === null ? null : formatNumber(doctors.counted, { language, maxDigits: 1 }),
    step: doctors === null ? null : classifyShortfall({ value: doctors.counted, floor }),
    title: describeTile({ station, language }),
  };
}

function describeTile({ station, language }: Omit<TileInput, "floor">): string {
  const { stations: words } = getMessages(language).target;
  const { doctors, shortfall, lastKnown } = station;
  const name = station.communeName[language];
  const count = (value: number) => formatNumber(value, { language });
  if (doctors === null) {
    return lastKnown === null
      ? words.tileMissing(name)
      : words.tileMissingLast(name, count(lastKnown.counted), formatDate(lastKnown.date, language));
  }
  return shortfall !== null && shortfall > 0
    ? words.tile(name, count(doctors.counted), count(shortfall))
    : words.tileMeets(name, count(doctors.counted));
}
