import { authorizeRequest } from "@/lib/auth/authorize-request";
import { AppError } from "@/lib/errors/app-error";
import { errorResponse } from "@/lib/errors/error-response";
import type { DownloadFormat, DownloadTable } from "@/lib/export/download-table";
import { tableResponse } from "@/lib/export/table-file";
import { loadFacility } from "@/lib/features/facilities/loaders/load-facility";
import type { FacilityDetail } from "@/lib/features/facilities/types";
import type { Language } from "@/lib/i18n/language";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { readAsOf } from "../../search-params";
import { readFacilityCode } from "./facility-params";

export type FileContext = { readonly params: Promise<{ code: string }> };

/** A table of the facility's page as a file: the same scope, the same date, the same words. */
export async function respondFacilityFile(options: {
  readonly request: Request;
  readonly context: FileContext;
  readonly format: DownloadFormat;
  /** Null where the reader may not have it. */
  readonly tableOf: (detail: FacilityDetail, language: Language) => DownloadTable | null;
}): Promise<Response> {
  const { request, context, format, tableOf } = options;
  try {
    const scope = await authorizeRequest(request);
    const { asOf } = readAsOf(new URL(request.url).searchParams.get("asOf") ?? undefined);
    const code = readFacilityCode((await context.params).code);
    const found = code === null ? null : await loadFacility({ scope, code, asOf });
    const { language } = await getRequestPreferences();
    const table = found === null || "stationOf" in found ? null : tableOf(found, language);
    if (table === null) throw new AppError("not_found");
    return await tableResponse({ table, format, language });
  } catch (error) {
    return errorResponse(error, request);
  }
}
