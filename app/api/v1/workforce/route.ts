import { authorizeRequest } from "@/lib/auth/authorize-request";
import { workforceQuerySchema } from "@/lib/features/workforce/api-schema";
import { viewPlace, viewSums, workforceCsv } from "@/lib/features/workforce/api-view";
import { loadWorkforceCounts } from "@/lib/features/workforce/loaders/load-workforce-counts";
import { parseQuery } from "@/lib/http/query";
import { orNotFound, refuseMethods } from "@/lib/http/respond";
import { respondList } from "@/lib/http/respond-list";

export function GET(request: Request): Promise<Response> {
  return respondList(request, async () => {
    const query = parseQuery(request, workforceQuerySchema);
    const { province: provinceCode, asOf = null, knownOn = null } = query;
    const scope = await authorizeRequest(request, { provinceCode });
    const found = orNotFound(await loadWorkforceCounts({ scope, provinceCode, asOf, knownOn }));
    const rows = (found.registry?.places ?? []).map(viewPlace);
    return {
      list: "facilities",
      rows,
      keyOf: (row) => row.facilityCode,
      query,
      beside: viewSums(found),
      csv: workforceCsv,
    };
  });
}

const refuse = refuseMethods("GET");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
