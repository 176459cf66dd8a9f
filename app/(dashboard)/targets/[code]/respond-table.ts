import { seriesCsv, stationsCsv, type Table } from "@/components/targets/csv-tables";
import type { DownloadFormat } from "@/lib/export/download-table";
import { loadTargetPage } from "@/lib/features/targets/loaders/load-target-page";
import type { TargetDetail } from "@/lib/features/targets/types";
import type { Language } from "@/lib/i18n/language";
import { answerTable } from "../../answer-table";
import { readPopulation } from "../target-params";
import { downloadOf, type TargetTableName } from "./download-of";
import { readTargetAddress } from "./target-address";

export type TableContext = { readonly params: Promise<{ code: string }> };

/** A table of the target's page as a file: the same scope, date, population and words. */
export function respondTable(options: {
  readonly request: Request;
  readonly context: TableContext;
  readonly name: TargetTableName;
  readonly format: DownloadFormat;
}): Promise<Response> {
  const { request, context, name, format } = options;
  return answerTable({
    request,
    format,
    load: async ({ scope, params, asOf, language }) => {
      const { population } = readPopulation(params.population);
      const { code } = await context.params;
      const address = readTargetAddress({ code, unit: params.unit, asOf, population });
      const page = address === null ? null : await loadTargetPage({ ...address, scope, asOf });
      const table = page === null ? null : tableOf(page.detail, name, language);
      if (page === null || table === null) return null;
      return downloadOf({ target: page.detail, name, table, asOf: page.asOf, language });
    },
  });
}

/** Null where the target has no such table. */
function tableOf(target: TargetDetail, name: TargetTableName, language: Language): Table | null {
  if (name === "series") return seriesCsv(target, language);
  return target.stations === null ? null : stationsCsv(target, language);
}
