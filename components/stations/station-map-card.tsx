import { describeShortfallScale } from "@/components/geography/shortfall-words";
import { TileMap, type TileUnit } from "@/components/geography/tile-map";
import type { PageAddress } from "@/components/overview/target-links";
import { Card } from "@/components/ui/card";
import { classifyShortfall } from "@/lib/domain/charts/shortfall-class";
import { tilesOf } from "@/lib/domain/geography/tile-layout-cache";
import type { ListedStation } from "@/lib/features/stations/types";
import { formatNumber } from "@/lib/format/number";
import { getMessages } from "@/lib/i18n/get-messages";
import type { Language } from "@/lib/i18n/language";
import { bareVietnameseName } from "./sort-stations";
import { stationPageHref } from "./station-address";

type MapCardProps = {
  stations: readonly ListedStation[];
  /** Codes of the stations that match the filters; the others are pale. */
  matching: ReadonlySet<string>;
  floor: number;
  address: PageAddress;
  language: Language;
};

/** One square a unit, coloured by what is missing; each leads to its station. */
export function StationMapCard({ stations, matching, floor, address, language }: MapCardProps) {
  const { list } = getMessages(language).stations;
  const points = stations.map(({ communeCode, longitude, latitude }) => ({ code: communeCode, longitude, latitude }));
  const print = (value: number) => formatNumber(value, { language });
  return (
    <Card
      id="map-title"
      title={list.map}
      aside={
        matching.size === stations.length
          ? list.mapAside(print(stations.length))
          : list.mapAsideFiltered(print(matching.size), print(stations.length))
      }
    >
      <TileMap
        tiles={tilesOf(points)}
        units={stations.map((station) => toTile({ station, floor, language, isDimmed: !matching.has(station.code) }))}
        href={(communeCode) => stationPageHref(communeCode, address.asOf)}
        label={list.mapRegion}
        legend={describeShortfallScale({ floor, language })}
      />
    </Card>
  );
}

type TileInput = { station: ListedStation; floor: number; language: Language; isDimmed: boolean };

function toTile({ station, floor, language, isDimmed }: TileInput): TileUnit {
  const { doctors, communeCode } = station;
  const title = describeTile(station, language);
  return {
    code: communeCode,
    name: bareVietnameseName(station),
    value: doctors === null ? null : formatNumber(doctors.counted, { language, maxDigits: 1 }),
    step: doctors === null ? null : classifyShortfall({ value: doctors.counted, floor }),
    title: isDimmed ? getMessages(language).stations.list.tileOutside(title) : title,
    isDimmed,
  };
}

function describeTile({ communeName, doctors, shortfall }: ListedStation, language: Language): string {
  const { list } = getMessages(language).stations;
  const name = communeName[language];
  if (doctors === null) return list.tileSilent(name);
  const counted = formatNumber(doctors.counted, { language });
  return shortfall !== null && shortfall > 0
    ? list.tile(name, counted, formatNumber(shortfall, { language }))
    : list.tileMeets(name, counted);
}
