import { type IsoDate, isoDate } from "@/lib/domain/dates/iso-date";
import { loadFacility } from "@/lib/features/facilities/loaders/load-facility";
import { loadFacilityList } from "@/lib/features/facilities/loaders/load-facility-list";
import { loadFactsPage } from "@/lib/features/facts/loaders";
import { loadObservations } from "@/lib/features/observations/loaders/load-observations";
import { loadComparison } from "@/lib/features/provinces/loaders/load-comparison";
import { loadProvince } from "@/lib/features/provinces/loaders/load-province";
import { loadStationListPage } from "@/lib/features/stations/loaders/load-station-list-page";
import { loadStationPage } from "@/lib/features/stations/loaders/load-station-page";
import { loadStations } from "@/lib/features/stations/loaders/load-stations";
import { loadOverview } from "@/lib/features/targets/loaders/load-overview";
import { loadTargetList } from "@/lib/features/targets/loaders/load-target-list";
import { loadTargetPage } from "@/lib/features/targets/loaders/load-target-page";
import { sampleScope } from "@/tests/support/sample-scope";

export interface BenchPage {
  readonly page: string;
  readonly load: () => Promise<unknown>;
}

const PROVINCE = "42";
const STATION = "18073";
const HOSPITAL = "BV-42001";
/** A correction of the invented months lies after it, so that "as known on" differs from now. */
const KNOWN_ON = new Date("2026-09-10T00:00:00Z");

/** The pages as the leader of Hà Tĩnh opens them, with the last closed month and as known on an earlier day. */
export async function listPages(): Promise<BenchPage[]> {
  const scope = await sampleScope("leader");
  const asOf: IsoDate = isoDate("2026-09-30");
  const at = { scope, provinceCode: PROVINCE, asOf, knownOn: null };
  const series = { indicatorCode: "station_doctors_permanent", provinceCode: PROVINCE, unitCode: null };
  const page = { from: null, to: null, cursor: null, limit: 500 };
  return [
    { page: "overview", load: () => loadOverview({ ...at, population: null, since: null }) },
    { page: "targets", load: () => loadTargetList({ ...at, population: null }) },
    {
      page: "target (floor)",
      load: () => loadTargetPage({ scope, code: "T-HT-1", unit: null, asOf, population: null }),
    },
    {
      page: "target (ratio)",
      load: () => loadTargetPage({ scope, code: "T-HT-3", unit: null, asOf, population: null }),
    },
    { page: "stations", load: () => loadStationListPage(at) },
    { page: "station", load: () => loadStationPage({ scope, communeCode: STATION, asOf }) },
    { page: "facilities", load: () => loadFacilityList(at) },
    { page: "facility", load: () => loadFacility({ scope, code: HOSPITAL, asOf }) },
    {
      page: "provinces",
      load: () => loadComparison({ scope, indicatorCode: null, population: "administrative", asOf }),
    },
    { page: "province", load: () => loadProvince({ scope, code: PROVINCE }) },
    { page: "facts", load: () => loadFactsPage({ scope }) },
    { page: "API observations", load: () => loadObservations({ ...series, ...page, scope, knownOn: null }) },
    { page: "API stations, known on", load: () => loadStations({ ...at, knownOn: KNOWN_ON }) },
    {
      page: "overview, known on",
      load: () => loadOverview({ ...at, knownOn: KNOWN_ON, population: null, since: null }),
    },
    {
      page: "API observations, known on",
      load: () => loadObservations({ ...series, ...page, scope, knownOn: KNOWN_ON }),
    },
  ];
}
