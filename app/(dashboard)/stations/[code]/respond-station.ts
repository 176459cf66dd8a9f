import { authorizeRequest } from "@/lib/auth/authorize-request";
import { AppError } from "@/lib/errors/app-error";
import { errorResponse } from "@/lib/errors/error-response";
import type { DownloadFormat, DownloadTable } from "@/lib/export/download-table";
import { tableResponse } from "@/lib/export/table-file";
import { loadStationPage } from "@/lib/features/stations/loaders/load-station-page";
import type { StationPage } from "@/lib/features/stations/types";
import type { Language } from "@/lib/i18n/language";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { readAsOf } from "../../search-params";
import { readStationAddress } from "./station-address";

export type StationContext = { readonly params: Promise<{ code: string }> };

/** A table of a station's page as a file: the same scope, the same date, the same names or none. */
export async function respondStation(options: {
  readonly request: Request;
  readonly context: StationContext;
  readonly format: DownloadFormat;
  /** Null where the station has no such table. */
  readonly tableOf: (page: StationPage, language: Language) => DownloadTable | null;
}): Promise<Response> {
  const { request, context, format, tableOf } = options;
  try {
    const scope = await authorizeRequest(request);
    const address = readStationAddress((await context.params).code);
    const { asOf } = readAsOf(new URL(request.url).searchParams.get("asOf") ?? undefined);
    const page = address === null ? null : await loadStationPage({ scope, communeCode: address.communeCode, asOf });
    const { language } = await getRequestPreferences();
    const table = page === null ? null : tableOf(page, language);
    if (table === null) throw new AppError("not_found");
    return await tableResponse({ table, format, language });
  } catch (error) {
    return errorResponse(error, request);
  }
}
