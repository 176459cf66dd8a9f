import { briefingsFile } from "@/components/briefings/list-file";
import { readListQuery } from "@/components/briefings/list-query";
import type { AuthorizedScope } from "@/lib/auth/scope";
import type { DownloadFormat } from "@/lib/export/download-table";
import { loadBriefings } from "@/lib/features/briefings/loaders/load-briefings";
import type { BriefingFilter, BriefingSummary } from "@/lib/features/briefings/types";
import { answerTable } from "../answer-table";
import { readProvince } from "../search-params";

/** More than a province makes in decades. */
const MOST_ROWS = 2_000;

/** The list of the page with the same query, to save; all of it. */
export function respondFile(request: Request, format: DownloadFormat): Promise<Response> {
  const province = new URL(request.url).searchParams.get("province") ?? undefined;
  return answerTable({
    request,
    format,
    provinceCode: readProvince(province),
    load: async ({ scope, params, language }) => {
      const rows = await listAll(scope, readListQuery(params).filter);
      return rows === null ? null : briefingsFile(rows, language);
    },
  });
}

async function listAll(scope: AuthorizedScope, filter: BriefingFilter): Promise<readonly BriefingSummary[] | null> {
  const found = await loadBriefings({ scope, filter, limit: MOST_ROWS });
  return found === null || found === "invalid_cursor" ? null : found.briefings;
}
