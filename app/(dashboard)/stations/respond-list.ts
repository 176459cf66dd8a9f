import { readStationQuery } from "@/components/stations/station-query";
import type { DownloadFormat } from "@/lib/export/download-table";
import { loadStationListPage } from "@/lib/features/stations/loaders/load-station-list-page";
import { answerProvinceTable } from "../answer-table";
import { stationListTable } from "./station-list-table";

/** The list as a file: the same address, scope, filters and order as the page. */
export function respondStationList(request: Request, format: DownloadFormat): Promise<Response> {
  return answerProvinceTable({
    request,
    format,
    load: async ({ params, language, ...asked }) => {
      const page = await loadStationListPage({ ...asked, knownOn: null });
      if (page === null || page.stations.length === 0) return null;
      return stationListTable({ page, query: readStationQuery(params).query, language });
    },
  });
}
