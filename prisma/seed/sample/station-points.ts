import type { Client } from "pg";
import { type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import { groupBy } from "../group-by";
import { versionsOf } from "../history";
import { insertRows, type Row } from "../insert-rows";
import { HA_TINH_FIRST_FORMER_UNIT, type Lineage, readLineage } from "../load-reference";
import { pickFromName, uuidFromName } from "../names-and-moments";
import { stationCode, UNITS_COUNT_FROM } from "./facilities";

/** The sample reorganisation: on this day a station gets a main seat, keeps some points and closes others. */
const REORGANISATION = isoDate("2026-01-01");
const LAST_DAY_BEFORE = isoDate("2025-12-31");
/** One point in this many is closed by the sample reorganisation. */
const CLOSED_ONE_IN = 4;

/** The 209 former stations as points of the 69 units, then the points after the reorganisation. */
export async function loadStationPoints(client: Client): Promise<void> {
  const points = formerStations();
  const perStation = groupBy(points, (point) => point.communeCode);
  await insertRows(client, "station_point", [
    ...points.flatMap((point) =>
      pointRows(point, `Trạm y tế ${point.formerName} (cũ)`, "former_station", UNITS_COUNT_FROM, LAST_DAY_BEFORE),
    ),
    ...[...perStation.values()].flatMap(reorganised),
  ]);
}

/** A former unit that was divided had one station: it goes to the first unit of the list, so that 209 stay 209. */
function formerStations(): Lineage[] {
  const { lineage } = readLineage("ha-tinh-lineage", HA_TINH_FIRST_FORMER_UNIT);
  const seen = new Set<number>();
  return lineage.filter(({ formerUnitId }) => !seen.has(formerUnitId) && seen.add(formerUnitId));
}

function reorganised(points: readonly Lineage[]): Row[] {
  return points.flatMap((point, index) => {
    if (index === 0) {
      return pointRows(point, `Trạm chính tại ${point.formerName} cũ (mẫu)`, "main", REORGANISATION, null);
    }
    if (pickFromName(CLOSED_ONE_IN, "closed point", point.formerName, point.communeCode) === 0) return [];
    return pointRows(point, `Điểm trạm ${point.formerName} cũ (mẫu)`, "point", REORGANISATION, null);
  });
}

function pointRows(point: Lineage, name: string, kind: string, from: IsoDate, to: IsoDate | null): Row[] {
  return versionsOf({ from, to }).map((version) => ({
    entity_id: uuidFromName("station point", point.formerUnitId, kind),
    facility_code: stationCode(point.communeCode),
    former_unit_id: point.formerUnitId,
    name_vi: name,
    kind,
    ...version,
    source_id: "sample",
    is_sample: true,
  }));
}
