import { readFacilityQuery } from "@/components/facilities/facility-query";
import { authorizeRequest } from "@/lib/auth/authorize-request";
import { AppError } from "@/lib/errors/app-error";
import { errorResponse } from "@/lib/errors/error-response";
import type { DownloadFormat } from "@/lib/export/download-table";
import { tableResponse } from "@/lib/export/table-file";
import { loadFacilityList } from "@/lib/features/facilities/loaders/load-facility-list";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { readAsOf, readProvince } from "../search-params";
import { facilityListDownload } from "./list-download";

/** The list as a file: the same scope, date, filters, order and words as its page. */
export async function respondFacilityList(request: Request, format: DownloadFormat): Promise<Response> {
  try {
    const params = Object.fromEntries(new URL(request.url).searchParams);
    const scope = await authorizeRequest(request, { provinceCode: readProvince(params.province) });
    const { provinceCode } = scope;
    const { asOf } = readAsOf(params.asOf);
    const page = provinceCode === null ? null : await loadFacilityList({ scope, provinceCode, asOf });
    if (page === null) throw new AppError("not_found");
    const { language } = await getRequestPreferences();
    const { query } = readFacilityQuery(params);
    return await tableResponse({ table: facilityListDownload({ page, query, language }), format, language });
  } catch (error) {
    return errorResponse(error, request);
  }
}
