import { authorizeRequest } from "@/lib/auth/authorize-request";
import type { AuthorizedScope } from "@/lib/auth/scope";
import type { IsoDate } from "@/lib/domain/dates/iso-date";
import { AppError } from "@/lib/errors/app-error";
import { errorResponse } from "@/lib/errors/error-response";
import type { DownloadFormat, DownloadTable } from "@/lib/export/download-table";
import { tableResponse } from "@/lib/export/table-file";
import type { Language } from "@/lib/i18n/language";
import { getRequestPreferences } from "@/lib/i18n/request-preferences";
import { readAsOf, readProvince } from "./search-params";

type Asked = {
  readonly scope: AuthorizedScope;
  readonly params: Readonly<Record<string, string>>;
  readonly asOf: IsoDate | null;
  readonly language: Language;
};

type TableAnswer<Question> = {
  readonly request: Request;
  readonly format: DownloadFormat;
  /** Null where there is no such table, or none for this reader: nobody is told which. */
  readonly load: (asked: Question) => Promise<DownloadTable | null>;
};

/** A table of a page as a file: the same address, scope, date and words. */
export async function answerTable(options: TableAnswer<Asked> & { readonly provinceCode?: string | undefined }) {
  const { request, format, load, provinceCode } = options;
  try {
    const scope = await authorizeRequest(request, { provinceCode });
    const { language } = await getRequestPreferences();
    const params = readParams(request);
    const table = await load({ scope, params, asOf: readAsOf(params.asOf).asOf, language });
    if (table === null) throw new AppError("not_found");
    return await tableResponse({ table, format, language });
  } catch (error) {
    return errorResponse(error, request);
  }
}

/** A table of one province: the address's, or the reader's own. */
export function answerProvinceTable(options: TableAnswer<Asked & { readonly provinceCode: string }>) {
  const { request, format, load } = options;
  return answerTable({
    request,
    format,
    provinceCode: readProvince(readParams(request).province),
    load: async (asked) => {
      const { provinceCode } = asked.scope;
      return provinceCode === null ? null : load({ ...asked, provinceCode });
    },
  });
}

function readParams(request: Request): Readonly<Record<string, string>> {
  return Object.fromEntries(new URL(request.url).searchParams);
}
