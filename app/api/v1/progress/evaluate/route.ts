import { authorizeRequest } from "@/lib/auth/authorize-request";
import { evaluateRequest } from "@/lib/features/progress/api-view";
import { evaluateQuerySchema } from "@/lib/features/progress/schema/evaluate-request";
import { readEvaluateRequest } from "@/lib/features/progress/schema/read-evaluate-request";
import { refuseFields } from "@/lib/http/field-faults";
import { parseQuery } from "@/lib/http/query";
import { readJson } from "@/lib/http/read-json";
import { refuseMethods, respond } from "@/lib/http/respond";

export function POST(request: Request): Promise<Response> {
  return respond(request, async () => {
    parseQuery(request, evaluateQuerySchema);
    // Before the body: nobody unknown makes the server read 16 MiB.
    await authorizeRequest(request);
    const read = readEvaluateRequest(await readJson(request));
    if (!read.ok) throw refuseFields(request, read.faults);
    return evaluateRequest(read.request);
  });
}

const refuse = refuseMethods("POST");

export { refuse as DELETE, refuse as GET, refuse as OPTIONS, refuse as PATCH, refuse as PUT };
