import { authorizeRequest } from "@/lib/auth/authorize-request";
import { provinceListQuerySchema } from "@/lib/features/geography/api-schema";
import { loadProvinces } from "@/lib/features/geography/loaders";
import { pageOfList } from "@/lib/http/page-of-list";
import { parseQuery } from "@/lib/http/query";
import { refuseMethods, respond } from "@/lib/http/respond";
import { today } from "@/lib/shared/clock";

export function GET(request: Request): Promise<Response> {
  return respond(request, async () => {
    const query = parseQuery(request, provinceListQuerySchema);
    const scope = await authorizeRequest(request);
    const provinces = await loadProvinces({ scope });
    const page = pageOfList({ request, list: "provinces", rows: provinces, keyOf: (row) => row.code, query });
    return { provinces: page.rows, asOf: today(), sample: false, nextCursor: page.nextCursor };
  });
}

const refuse = refuseMethods("GET");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
