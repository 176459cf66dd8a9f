import { authorizeRequest } from "@/lib/auth/authorize-request";
import { targetQuerySchema } from "@/lib/features/targets/api-schema";
import { viewTarget } from "@/lib/features/targets/api-view";
import { loadTarget } from "@/lib/features/targets/loaders/load-target";
import { parsePathCode } from "@/lib/http/path-code";
import { parseQuery } from "@/lib/http/query";
import { orNotFound, refuseMethods, respond } from "@/lib/http/respond";

export function GET(request: Request, context: { params: Promise<{ code: string }> }): Promise<Response> {
  return respond(request, async () => {
    const query = parseQuery(request, targetQuerySchema);
    const { province, asOf = null, knownOn = null, population = null } = query;
    const code = parsePathCode((await context.params).code);
    const scope = await authorizeRequest(request, { provinceCode: province });
    const options = { scope, code, unitCode: province ?? null, asOf, knownOn, population };
    return viewTarget(orNotFound(await loadTarget(options)));
  });
}

const refuse = refuseMethods("GET");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
