import { authorizeRequest } from "@/lib/auth/authorize-request";
import { stationListQuerySchema } from "@/lib/features/stations/api-schema";
import { viewStation } from "@/lib/features/stations/api-view";
import { loadStations } from "@/lib/features/stations/loaders/load-stations";
import { pageOfList } from "@/lib/http/page-of-list";
import { parseQuery } from "@/lib/http/query";
import { orNotFound, refuseMethods, respond } from "@/lib/http/respond";

export function GET(request: Request): Promise<Response> {
  return respond(request, async () => {
    const query = parseQuery(request, stationListQuerySchema);
    const { province: provinceCode, asOf = null, knownOn = null } = query;
    const scope = await authorizeRequest(request, { provinceCode });
    const found = orNotFound(await loadStations({ scope, provinceCode, asOf, knownOn }));
    const rows = found.stations.map(viewStation);
    const page = pageOfList({ request, list: "stations", rows, keyOf: (row) => row.code, query });
    return {
      stations: page.rows,
      countedOn: found.countedOn,
      countingRule: found.countingRule,
      floor: found.floor,
      asOf: found.asOf,
      sample: rows.some((row) => row.sample),
      nextCursor: page.nextCursor,
    };
  });
}

const refuse = refuseMethods("GET");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
