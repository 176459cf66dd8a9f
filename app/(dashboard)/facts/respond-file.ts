import { filterFacts } from "@/components/facts/fact-filter";
import { factsFile } from "@/components/facts/facts-file";
import type { DownloadFormat } from "@/lib/export/download-table";
import { loadFactsPage } from "@/lib/features/facts/loaders";
import { answerTable } from "../answer-table";
import { readFilter } from "./read-filter";

/** The facts of the page with the same query, to save. */
export function respondFile(request: Request, format: DownloadFormat): Promise<Response> {
  return answerTable({
    request,
    format,
    load: async ({ scope, params, language }) => {
      const found = await loadFactsPage({ scope });
      const { filter } = readFilter({ ...found, given: params, language });
      return factsFile(filterFacts(found.facts, filter), language);
    },
  });
}
