import { authorizeRequest } from "@/lib/auth/authorize-request";
import { facilityListQuerySchema } from "@/lib/features/facilities/api-schema";
import { facilitiesCsv, hasSample, viewFacility } from "@/lib/features/facilities/api-view";
import { loadFacilities } from "@/lib/features/facilities/loaders/load-facilities";
import { parseQuery } from "@/lib/http/query";
import { orNotFound, refuseMethods } from "@/lib/http/respond";
import { respondList } from "@/lib/http/respond-list";

export function GET(request: Request): Promise<Response> {
  return respondList(request, async () => {
    const query = parseQuery(request, facilityListQuerySchema);
    const { province: provinceCode, asOf = null, knownOn = null } = query;
    const scope = await authorizeRequest(request, { provinceCode });
    const found = orNotFound(await loadFacilities({ scope, provinceCode, asOf, knownOn }));
    const rows = found.facilities.map(viewFacility);
    const beside = { asOf: found.asOf, sample: rows.some(hasSample) };
    return { list: "facilities", rows, keyOf: (row) => row.code, query, beside, csv: facilitiesCsv };
  });
}

const refuse = refuseMethods("GET");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
