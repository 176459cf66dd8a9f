import type { ReactNode } from "react";
import type { TargetDetail } from "@/lib/features/targets/types";
import { splitStations } from "./station-lists";
import { StationMapCard } from "./station-map-card";
import { StationsBelowCard } from "./stations-below-card";
import { StationsMeetingCard } from "./stations-meeting-card";
import { StationsSilentCard } from "./stations-silent-card";
import type { TargetPageProps } from "./target-page";

/** The units behind a floor: below it, not reported, at it, and where they lie; `beside` ends the shorter column. */
export function StationUnits({ page, address, language, beside }: TargetPageProps & { beside: ReactNode }) {
  const { detail, asOf } = page;
  const { stations, floor } = detail;
  if (!hasUnits(detail) || stations === null || floor === null) return null;
  const lists = splitStations(stations);
  const isMany = stations.length > 1;
  return (
    <div className="grid items-start gap-4 *:min-w-0 lg:grid-cols-2">
      <StationsBelowCard target={detail} below={lists.below} language={language} address={{ ...address, asOf }} />
      <div className="grid gap-4 *:min-w-0">
        {isMany ? <StationMapCard stations={stations} floor={floor.floorValue} language={language} /> : null}
        <StationsSilentCard silent={lists.silent} units={floor.units} language={language} />
        <StationsMeetingCard
          meeting={lists.meeting}
          floor={floor.floorValue}
          reporting={floor.reporting}
          language={language}
        />
        {beside}
      </div>
    </div>
  );
}

export function hasUnits({ stations, floor }: TargetDetail): boolean {
  return stations !== null && stations.length > 0 && floor !== null;
}
