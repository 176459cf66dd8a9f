import { authorizeRequest } from "@/lib/auth/authorize-request";
import { AppError } from "@/lib/errors/app-error";
import { errorResponse } from "@/lib/errors/error-response";
import type { DownloadFormat } from "@/lib/export/download-table";
import { tableResponse } from "@/lib/export/table-file";
import { loadTargetList } from "@/lib/features/targets/loaders/load-target-list";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { readAsOf, readProvince } from "../search-params";
import { readTargetFilter } from "./list-params";
import { targetListDownload } from "./target-list-table";
import { readPopulation } from "./target-params";

/** The list of targets as a file: the same address, scope, filters and order as the page. */
export async function respondTargetList(request: Request, format: DownloadFormat): Promise<Response> {
  try {
    const params = Object.fromEntries(new URL(request.url).searchParams);
    const scope = await authorizeRequest(request, { provinceCode: readProvince(params.province) });
    const { provinceCode } = scope;
    const { asOf } = readAsOf(params.asOf);
    const { population } = readPopulation(params.population);
    const page = provinceCode === null ? null : await loadTargetList({ scope, provinceCode, asOf, population });
    if (page === null) throw new AppError("not_found");
    const { language } = await getRequestPreferences();
    const table = targetListDownload({ page, filter: readTargetFilter(params), language });
    return await tableResponse({ table, format, language });
  } catch (error) {
    return errorResponse(error, request);
  }
}
