import { comparisonFile } from "@/components/provinces/comparison-file";
import type { DownloadFormat } from "@/lib/export/download-table";
import { answerTable } from "../answer-table";
import { loadAsked } from "./load-asked";

/** The comparison of the page with the same query, to save. */
export function respondFile(request: Request, format: DownloadFormat): Promise<Response> {
  return answerTable({
    request,
    format,
    load: async ({ scope, params, language }) => {
      const { comparison, address } = await loadAsked({ scope, given: params, language });
      return comparisonFile({ comparison, address, language });
    },
  });
}
