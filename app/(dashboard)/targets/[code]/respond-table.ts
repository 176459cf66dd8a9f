import { seriesCsv, stationsCsv, type Table } from "@/components/targets/csv-tables";
import { authorizeRequest } from "@/lib/auth/authorize-request";
import { AppError } from "@/lib/errors/app-error";
import { errorResponse } from "@/lib/errors/error-response";
import type { DownloadFormat } from "@/lib/export/download-table";
import { tableResponse } from "@/lib/export/table-file";
import { loadTargetPage } from "@/lib/features/targets/loaders/load-target-page";
import type { TargetDetail } from "@/lib/features/targets/types";
import type { Language } from "@/lib/i18n/language";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { readAsOf } from "../../search-params";
import { readPopulation } from "../target-params";
import { downloadOf, type TargetTableName } from "./download-of";
import { readTargetAddress } from "./target-address";

export type TableContext = { readonly params: Promise<{ code: string }> };

/** A table of the target's page as a file: the same scope, date, population and words. */
export async function respondTable(options: {
  readonly request: Request;
  readonly context: TableContext;
  readonly name: TargetTableName;
  readonly format: DownloadFormat;
}): Promise<Response> {
  const { request, context, name, format } = options;
  try {
    const scope = await authorizeRequest(request);
    const query = new URL(request.url).searchParams;
    const { asOf } = readAsOf(query.get("asOf") ?? undefined);
    const { population } = readPopulation(query.get("population") ?? undefined);
    const { code } = await context.params;
    const address = readTargetAddress({ code, unit: query.get("unit") ?? undefined, asOf, population });
    const page = address === null ? null : await loadTargetPage({ ...address, scope, asOf });
    const { language } = await getRequestPreferences();
    const table = page === null ? null : tableOf(page.detail, name, language);
    if (page === null || table === null) throw new AppError("not_found");
    const file = downloadOf({ target: page.detail, name, table, asOf: page.asOf, language });
    return await tableResponse({ table: file, format, language });
  } catch (error) {
    return errorResponse(error, request);
  }
}

/** Null where the target has no such table. */
function tableOf(target: TargetDetail, name: TargetTableName, language: Language): Table | null {
  if (name === "series") return seriesCsv(target, language);
  return target.stations === null ? null : stationsCsv(target, language);
}
