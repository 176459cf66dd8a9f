import { comparisonFile } from "@/components/provinces/comparison-file";
import { authorizeRequest } from "@/lib/auth/authorize-request";
import { errorResponse } from "@/lib/errors/error-response";
import type { DownloadFormat } from "@/lib/export/download-table";
import { tableResponse } from "@/lib/export/table-file";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { loadAsked } from "./load-asked";

/** The comparison of the page with the same query, to save. */
export async function respondFile(request: Request, format: DownloadFormat): Promise<Response> {
  try {
    const scope = await authorizeRequest(request);
    const { language } = await getRequestPreferences();
    const given = Object.fromEntries(new URL(request.url).searchParams);
    const { comparison, address } = await loadAsked({ scope, given, language });
    return await tableResponse({ table: comparisonFile({ comparison, address, language }), format, language });
  } catch (error) {
    return errorResponse(error, request);
  }
}
