import type { DownloadFormat, DownloadTable } from "@/lib/export/download-table";
import { loadFacility } from "@/lib/features/facilities/loaders/load-facility";
import type { FacilityDetail } from "@/lib/features/facilities/types";
import type { Language } from "@/lib/i18n/language";
import { answerTable } from "../../answer-table";
import { readFacilityCode } from "./facility-params";

export type FileContext = { readonly params: Promise<{ code: string }> };

/** A table of the facility's page as a file: the same scope, the same date, the same words. */
export function respondFacilityFile(options: {
  readonly request: Request;
  readonly context: FileContext;
  readonly format: DownloadFormat;
  /** Null where the reader may not have it. */
  readonly tableOf: (detail: FacilityDetail, language: Language) => DownloadTable | null;
}): Promise<Response> {
  const { request, context, format, tableOf } = options;
  return answerTable({
    request,
    format,
    load: async ({ scope, asOf, language }) => {
      const code = readFacilityCode((await context.params).code);
      const found = code === null ? null : await loadFacility({ scope, code, asOf, people: "all" });
      return found === null || "stationOf" in found ? null : tableOf(found, language);
    },
  });
}
