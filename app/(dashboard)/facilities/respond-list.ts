import { readFacilityQuery } from "@/components/facilities/facility-query";
import type { DownloadFormat } from "@/lib/export/download-table";
import { loadFacilityList } from "@/lib/features/facilities/loaders/load-facility-list";
import { answerProvinceTable } from "../answer-table";
import { facilityListDownload } from "./list-download";

/** The list as a file: the same scope, date, filters, order and words as its page. */
export function respondFacilityList(request: Request, format: DownloadFormat): Promise<Response> {
  return answerProvinceTable({
    request,
    format,
    load: async ({ params, language, ...asked }) => {
      const page = await loadFacilityList(asked);
      return page === null ? null : facilityListDownload({ page, query: readFacilityQuery(params).query, language });
    },
  });
}
