import { questionOf, readWorkforceQuery, type WorkforceQuery } from "@/components/workforce/workforce-query";
import { authorizeRequest } from "@/lib/auth/authorize-request";
import { AppError } from "@/lib/errors/app-error";
import { errorResponse } from "@/lib/errors/error-response";
import type { DownloadFormat, DownloadTable } from "@/lib/export/download-table";
import { tableResponse } from "@/lib/export/table-file";
import { loadStaffFile } from "@/lib/features/workforce/loaders/load-staff-file";
import { loadWorkforcePage, type WorkforceQuestion } from "@/lib/features/workforce/loaders/load-workforce-page";
import type { Language } from "@/lib/i18n/language";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { readAsOf, readProvince } from "../search-params";
import { facilitiesFile } from "./facilities-file";
import { flowsFile } from "./flows-file";
import { staffFile } from "./staff-file";

export type WorkforceTable = "staff" | "rotations" | "facilities" | "flows";

/** A table of the page as a file: the same address, scope, filters and order; nothing for who may not see the table. */
export async function respondFile(request: Request, name: WorkforceTable, format: DownloadFormat): Promise<Response> {
  try {
    const params = Object.fromEntries(new URL(request.url).searchParams);
    const scope = await authorizeRequest(request, { provinceCode: readProvince(params.province) });
    const { provinceCode } = scope;
    const { query } = readWorkforceQuery(params);
    const { language } = await getRequestPreferences();
    const question = { scope, asOf: readAsOf(params.asOf).asOf, ...questionOf(query) };
    const table =
      provinceCode === null ? null : await buildTable({ ...question, provinceCode }, { name, query, language });
    if (table === null) throw new AppError("not_found");
    return await tableResponse({ table, format, language });
  } catch (error) {
    return errorResponse(error, request);
  }
}

type View = { readonly name: WorkforceTable; readonly query: WorkforceQuery; readonly language: Language };

async function buildTable(question: WorkforceQuestion, { name, query, language }: View): Promise<DownloadTable | null> {
  const { provinceCode } = question;
  if (name === "staff" || name === "rotations") {
    const list = await loadStaffFile({ ...question, isRotationsOnly: name === "rotations" });
    return list === null ? null : staffFile({ name, list, provinceCode, query, language });
  }
  const page = await loadWorkforcePage(question);
  if (page === null) return null;
  if (name === "facilities") {
    return page.registry === null ? null : facilitiesFile(page.registry, provinceCode, language);
  }
  return page.flows === null ? null : flowsFile(page.flows, provinceCode, language);
}
