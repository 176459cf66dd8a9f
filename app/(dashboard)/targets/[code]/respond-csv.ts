import type { Table } from "@/components/targets/csv-tables";
import { authorizeRequest } from "@/lib/auth/authorize-request";
import { AppError } from "@/lib/errors/app-error";
import { errorResponse } from "@/lib/errors/error-response";
import { csvHeaders, formatCsv } from "@/lib/export/csv";
import { loadTargetPage } from "@/lib/features/targets/loaders/load-target-page";
import type { TargetDetail } from "@/lib/features/targets/types";
import type { Language } from "@/lib/i18n/language";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { readAsOf } from "../../search-params";
import { readTargetAddress } from "./target-address";

export type CsvContext = { readonly params: Promise<{ code: string }> };

/** A table of the target's page as a file: the same scope, the same date, the same words. */
export async function respondCsv(options: {
  readonly request: Request;
  readonly context: CsvContext;
  readonly name: "series" | "stations";
  /** Null where the target has no such table. */
  readonly tableOf: (target: TargetDetail, language: Language) => Table | null;
}): Promise<Response> {
  const { request, context, name, tableOf } = options;
  try {
    const scope = await authorizeRequest(request);
    const query = new URL(request.url).searchParams;
    const { asOf } = readAsOf(query.get("asOf") ?? undefined);
    const { code } = await context.params;
    const address = readTargetAddress({ code, unit: query.get("unit") ?? undefined, asOf });
    const page = address === null ? null : await loadTargetPage({ ...address, scope, asOf });
    const { language } = await getRequestPreferences();
    const table = page === null ? null : tableOf(page.detail, language);
    if (page === null || table === null) throw new AppError("not_found");
    const fileName = `${code}-${name}-${page.asOf}.csv`;
    return new Response(formatCsv(table.headings, table.rows), { headers: csvHeaders(fileName) });
  } catch (error) {
    return errorResponse(error, request);
  }
}
