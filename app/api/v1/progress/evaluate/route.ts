import { authorizeRequest } from "@/lib/auth/authorize-request";
import { evaluateRequest } from "@/lib/features/progress/evaluate-request";
import { evaluateQuerySchema } from "@/lib/features/progress/schema/evaluate-request";
import { readEvaluateRequest } from "@/lib/features/progress/schema/read-evaluate-request";
import { refuseFields } from "@/lib/shared/http/field-faults";
import { parseQuery } from "@/lib/shared/http/query";
import { readJson } from "@/lib/shared/http/read-json";
import { refuseMethods, respond } from "@/lib/shared/http/respond";

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
