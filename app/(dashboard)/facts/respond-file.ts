import { filterFacts } from "@/components/facts/fact-filter";
import { factsFile } from "@/components/facts/facts-file";
import { authorizeRequest } from "@/lib/auth/authorize-request";
import { errorResponse } from "@/lib/errors/error-response";
import type { DownloadFormat } from "@/lib/export/download-table";
import { tableResponse } from "@/lib/export/table-file";
import { loadFactsPage } from "@/lib/features/facts/loaders";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { readFilter } from "./read-filter";

/** The facts of the page with the same query, to save. */
export async function respondFile(request: Request, format: DownloadFormat): Promise<Response> {
  try {
    const found = await loadFactsPage({ scope: await authorizeRequest(request) });
    const { language } = await getRequestPreferences();
    const given = Object.fromEntries(new URL(request.url).searchParams);
    const { filter } = readFilter({ ...found, given, language });
    return await tableResponse({ table: factsFile(filterFacts(found.facts, filter), language), format, language });
  } catch (error) {
    return errorResponse(error, request);
  }
}
