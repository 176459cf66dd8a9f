import { describeApi } from "@/lib/features/openapi/api-view/describe-api";
import { refuseMethods } from "@/lib/http/respond";

// Open: it describes the interface and holds no figures.
export function GET(): Response {
  return Response.json(describeApi(), { headers: { "cache-control": "no-cache" } });
}

const refuse = refuseMethods("GET");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
