import { communesFile, nationFile } from "@/components/provinces/place-files";
import { authorizeRequest } from "@/lib/auth/authorize-request";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { AppError } from "@/lib/errors/app-error";
import { errorResponse } from "@/lib/errors/error-response";
import type { DownloadFormat } from "@/lib/export/download-table";
import { tableResponse } from "@/lib/export/table-file";
import { loadNation } from "@/lib/features/provinces/loaders/load-nation";
import { loadProvince } from "@/lib/features/provinces/loaders/load-province";
import type { Language } from "@/lib/i18n/language";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { isProvinceCode, NATION, readText } from "./read-place";

export type PlaceContext = { readonly params: Promise<{ code: string }> };

/** The list of a province's units, or the nation's results, to save. */
export async function respondFile(options: {
  readonly request: Request;
  readonly context: PlaceContext;
  readonly format: DownloadFormat;
}): Promise<Response> {
  const { request, context, format } = options;
  try {
    const scope = await authorizeRequest(request);
    const { language } = await getRequestPreferences();
    const { code } = await context.params;
    const text = readText(new URL(request.url).searchParams.get("q"));
    return await tableResponse({ table: await loadTable({ scope, code, text, language }), format, language });
  } catch (error) {
    return errorResponse(error, request);
  }
}

async function loadTable(options: { scope: AuthorizedScope; code: string; text: string; language: Language }) {
  const { scope, code, text, language } = options;
  if (code === NATION) return nationFile(await loadNation(scope), language);
  const page = isProvinceCode(code) ? await loadProvince({ scope, code }) : null;
  if (page === null) throw new AppError("not_found");
  return communesFile({ page, text, language });
}
