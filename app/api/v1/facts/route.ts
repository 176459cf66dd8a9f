import { authorizeRequest } from "@/lib/auth/authorize-request";
import { factListQuerySchema } from "@/lib/features/facts/api-schema";
import { loadFacts } from "@/lib/features/facts/loaders";
import { pageOfList } from "@/lib/http/page-of-list";
import { parseQuery } from "@/lib/http/query";
import { orNotFound, refuseMethods, respond } from "@/lib/http/respond";
import { today } from "@/lib/shared/clock";

export function GET(request: Request): Promise<Response> {
  return respond(request, async () => {
    const query = parseQuery(request, factListQuerySchema);
    // Published statements: whoever may read figures at all may read those of any province.
    const scope = await authorizeRequest(request);
    const facts = orNotFound(await loadFacts({ scope, provinceCode: query.province ?? null }));
    const page = pageOfList({ request, list: "facts", rows: facts, keyOf: (row) => row.id, query });
    // Statements as they were published; sample data never stands among them.
    return { facts: page.rows, asOf: today(), sample: false, nextCursor: page.nextCursor };
  });
}

const refuse = refuseMethods("GET");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
