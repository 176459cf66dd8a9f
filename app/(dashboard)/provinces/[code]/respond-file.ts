import { communesFile, nationFile } from "@/components/provinces/place-files";
import type { AuthorizedScope } from "@/lib/auth/scope";
import type { DownloadFormat, DownloadTable } from "@/lib/export/download-table";
import { loadNation } from "@/lib/features/provinces/loaders/load-nation";
import { loadProvince } from "@/lib/features/provinces/loaders/load-province";
import type { Language } from "@/lib/i18n/language";
import { answerTable } from "../../answer-table";
import { isProvinceCode, NATION, readText } from "./read-place";

export type PlaceContext = { readonly params: Promise<{ code: string }> };

/** The list of a province's units, or the nation's results, to save. */
export function respondFile(options: {
  readonly request: Request;
  readonly context: PlaceContext;
  readonly format: DownloadFormat;
}): Promise<Response> {
  const { request, context, format } = options;
  return answerTable({
    request,
    format,
    load: async ({ scope, params, language }) => {
      const { code } = await context.params;
      return loadTable({ scope, code, text: readText(params.q), language });
    },
  });
}

async function loadTable(options: {
  scope: AuthorizedScope;
  code: string;
  text: string;
  language: Language;
}): Promise<DownloadTable | null> {
  const { scope, code, text, language } = options;
  if (code === NATION) return nationFile(await loadNation(scope), language);
  const page = isProvinceCode(code) ? await loadProvince({ scope, code }) : null;
  return page === null ? null : communesFile({ page, text, language });
}
