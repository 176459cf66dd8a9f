import { authorizeRequest } from "@/lib/auth/authorize-request";
import { errorResponse } from "@/lib/errors/error-response";
import { contentDisposition } from "@/lib/export/content-disposition";
import { briefingFileQuerySchema } from "@/lib/features/briefings/api-schema";
import { pathOfFailure } from "@/lib/features/briefings/api-view";
import { loadBriefingProvince } from "@/lib/features/briefings/loaders/load-briefing";
import { loadBriefingFile } from "@/lib/features/briefings/loaders/load-briefing-file";
import { readFileAddress } from "@/lib/features/briefings/schema/file-address";
import { parseQuery } from "@/lib/http/query";
import { orNotFound, refuseMethods } from "@/lib/http/respond";

const wantsPage = (request: Request) => request.headers.get("accept")?.includes("text/html") ?? false;

type Context = { params: Promise<{ file: string }> };

export async function GET(request: Request, context: Context): Promise<Response> {
  const { file: name } = await context.params;
  try {
    const { lang: language } = parseQuery(request, briefingFileQuerySchema);
    // Before it is looked up: nobody unknown learns which briefings there are.
    await authorizeRequest(request);
    const { id, format } = orNotFound(readFileAddress(name));
    const scope = await authorizeRequest(request, { provinceCode: await loadBriefingProvince(id) });
    const file = orNotFound(await loadBriefingFile({ scope, id, format, language }));
    const headers = {
      "content-type": file.contentType,
      "content-disposition": contentDisposition(file.fileName),
      "content-length": String(file.bytes.byteLength),
      "cache-control": "private, no-store",
    };
    return new Response(file.bytes, { headers });
  } catch (error) {
    const location = wantsPage(request) ? pathOfFailure({ name, error }) : null;
    if (location === null) return errorResponse(error, request);
    return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
  }
}

const refuse = refuseMethods("GET");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
