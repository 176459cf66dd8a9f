import type { DownloadFormat } from "@/lib/export/download-table";
import { loadTargetList } from "@/lib/features/targets/loaders/load-target-list";
import { answerProvinceTable } from "../answer-table";
import { readTargetFilter } from "./list-params";
import { targetListDownload } from "./target-list-table";
import { readPopulation } from "./target-params";

/** The list of targets as a file: the same address, scope, filters and order as the page. */
export function respondTargetList(request: Request, format: DownloadFormat): Promise<Response> {
  return answerProvinceTable({
    request,
    format,
    load: async ({ params, language, ...asked }) => {
      const { population } = readPopulation(params.population);
      const page = await loadTargetList({ ...asked, population });
      return page === null ? null : targetListDownload({ page, filter: readTargetFilter(params), language });
    },
  });
}
