import { readStationQuery } from "@/components/stations/station-query";
import { authorizeRequest } from "@/lib/auth/authorize-request";
import { AppError } from "@/lib/errors/app-error";
import { errorResponse } from "@/lib/errors/error-response";
import type { DownloadFormat } from "@/lib/export/download-table";
import { tableResponse } from "@/lib/export/table-file";
import { loadStationListPage } from "@/lib/features/stations/loaders/load-station-list-page";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { readAsOf, readProvince } from "../search-params";
import { stationListTable } from "./station-list-table";

/** The list as a file: the same address, scope, filters and order as the page. */
export async function respondStationList(request: Request, format: DownloadFormat): Promise<Response> {
  try {
    const params = Object.fromEntries(new URL(request.url).searchParams);
    const scope = await authorizeRequest(request, { provinceCode: readProvince(params.province) });
    const { provinceCode } = scope;
    const { asOf } = readAsOf(params.asOf);
    const page = provinceCode === null ? null : await loadStationListPage({ scope, provinceCode, asOf, knownOn: null });
    if (page === null || page.stations.length === 0) throw new AppError("not_found");
    const { language } = await getRequestPreferences();
    const table = stationListTable({ page, query: readStationQuery(params).query, language });
    return await tableResponse({ table, format, language });
  } catch (error) {
    return errorResponse(error, request);
  }
}
