import { authorizeRequest } from "@/lib/auth/authorize-request";
import { errorResponse } from "@/lib/errors/error-response";
import { contentDisposition } from "@/lib/export/content-disposition";
import { loadBatchArchive } from "@/lib/features/briefings/loaders/load-batches";
import { orNotFound } from "@/lib/http/respond";

type Params = { params: Promise<{ id: string }> };

export async function GET(request: Request, { params }: Params): Promise<Response> {
  try {
    const scope = await authorizeRequest(request);
    const { bytes, fileName } = orNotFound(await loadBatchArchive({ scope, id: (await params).id }));
    return new Response(bytes, {
      headers: {
        "cache-control": "private, no-store",
        "content-disposition": contentDisposition(fileName),
        "content-length": String(bytes.byteLength),
        "content-type": "application/zip",
      },
    });
  } catch (error) {
    return errorResponse(error, request);
  }
}
