import { authorizeRequest } from "@/lib/auth/authorize-request";
import { errorResponse } from "@/lib/errors/error-response";
import { answerMakeRequest } from "@/lib/features/briefings/actions/answer-make-request";
import { briefingListQuerySchema, makeQuerySchema } from "@/lib/features/briefings/api-schema";
import { briefingsCsv, viewBriefing } from "@/lib/features/briefings/api-view";
import { loadBriefings } from "@/lib/features/briefings/loaders/load-briefings";
import { refuseFields } from "@/lib/http/field-faults";
import { PAGE_SIZE, parseQuery } from "@/lib/http/query";
import { orNotFound, refuseMethods } from "@/lib/http/respond";
import { respondPage } from "@/lib/http/respond-page";
import { today } from "@/lib/shared/clock";

export function GET(request: Request): Promise<Response> {
  return respondPage(request, async () => {
    const query = parseQuery(request, briefingListQuerySchema);
    const { province, kind, state, layout, year, cursor, limit = PAGE_SIZE } = query;
    const scope = await authorizeRequest(request, { provinceCode: province });
    const found = orNotFound(await loadBriefings({ scope, filter: { kind, state, layout, year }, limit, cursor }));
    if (found === "invalid_cursor") throw refuseFields(request, [{ path: "cursor", code: "invalid_cursor" }]);
    const rows = found.briefings.map(viewBriefing);
    const beside = { asOf: today(), sample: rows.some((row) => row.sample) };
    return { list: "briefings", rows, nextCursor: found.nextCursor, beside, csv: briefingsCsv };
  });
}

export async function POST(request: Request): Promise<Response> {
  try {
    parseQuery(request, makeQuerySchema);
    const { briefing, isNew } = await answerMakeRequest(request);
    const headers = { "cache-control": "private, no-store", location: `/briefings/${briefing.id}` };
    return Response.json({ ...viewBriefing(briefing), created: isNew }, { status: 201, headers });
  } catch (error) {
    return errorResponse(error, request);
  }
}

const refuse = refuseMethods("GET", "POST");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as PUT };
