import { authorizeRequest } from "@/lib/auth/authorize-request";
import { targetListQuerySchema } from "@/lib/features/targets/api-schema";
import { viewTarget } from "@/lib/features/targets/api-view";
import { loadTargetSummaries } from "@/lib/features/targets/loaders/load-targets";
import { pageOfList } from "@/lib/http/page-of-list";
import { parsePathCode } from "@/lib/http/path-code";
import { parseQuery } from "@/lib/http/query";
import { orNotFound, refuseMethods, respond } from "@/lib/http/respond";

export function GET(request: Request, context: { params: Promise<{ code: string }> }): Promise<Response> {
  return respond(request, async () => {
    const query = parseQuery(request, targetListQuerySchema);
    const provinceCode = parsePathCode((await context.params).code);
    const { asOf = null, knownOn = null, population = null } = query;
    const scope = await authorizeRequest(request, { provinceCode });
    const found = orNotFound(await loadTargetSummaries({ scope, provinceCode, asOf, knownOn, population }));
    const page = pageOfList({ request, list: "targets", rows: found.targets, keyOf: (row) => row.code, query });
    return {
      targets: page.rows.map(viewTarget),
      asOf: found.asOf,
      sample: found.targets.some((target) => target.sample),
      nextCursor: page.nextCursor,
    };
  });
}

const refuse = refuseMethods("GET");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
