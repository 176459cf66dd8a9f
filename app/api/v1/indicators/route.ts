import { authorizeRequest } from "@/lib/auth/authorize-request";
import { indicatorListQuerySchema } from "@/lib/features/indicators/api-schema";
import { indicatorsCsv } from "@/lib/features/indicators/api-view";
import { loadIndicators } from "@/lib/features/indicators/loaders";
import { parseQuery } from "@/lib/http/query";
import { refuseMethods } from "@/lib/http/respond";
import { respondList } from "@/lib/http/respond-list";
import { today } from "@/lib/shared/clock";

export function GET(request: Request): Promise<Response> {
  return respondList(request, async () => {
    const query = parseQuery(request, indicatorListQuerySchema);
    const rows = await loadIndicators({ scope: await authorizeRequest(request) });
    const beside = { asOf: today(), sample: false };
    return { list: "indicators", rows, keyOf: (row) => row.code, query, beside, csv: indicatorsCsv };
  });
}

const refuse = refuseMethods("GET");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
