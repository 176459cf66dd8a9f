import type { DownloadFormat, DownloadTable } from "@/lib/export/download-table";
import { loadStationPage } from "@/lib/features/stations/loaders/load-station-page";
import type { StationPage } from "@/lib/features/stations/types";
import type { Language } from "@/lib/i18n/language";
import { answerTable } from "../../answer-table";
import { readStationAddress } from "./station-address";

export type StationContext = { readonly params: Promise<{ code: string }> };

/** A table of a station's page as a file: the same scope, the same date, the same names or none. */
export function respondStation(options: {
  readonly request: Request;
  readonly context: StationContext;
  readonly format: DownloadFormat;
  /** Null where the station has no such table. */
  readonly tableOf: (page: StationPage, language: Language) => DownloadTable | null;
}): Promise<Response> {
  const { request, context, format, tableOf } = options;
  return answerTable({
    request,
    format,
    load: async ({ scope, asOf, language }) => {
      const address = readStationAddress((await context.params).code);
      const page = address === null ? null : await loadStationPage({ scope, communeCode: address.communeCode, asOf });
      return page === null ? null : tableOf(page, language);
    },
  });
}
