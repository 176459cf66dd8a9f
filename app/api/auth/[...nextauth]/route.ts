import { AppError } from "@/lib/errors/app-error";
import { errorResponse } from "@/lib/errors/error-response";
import { handleNextAuth } from "@/lib/features/sessions/actions/handle-next-auth";

const MAX_BODY_BYTES = 16_384;

type Context = { params: Promise<{ nextauth: string[] }> };

export function GET(request: Request, context: Context): Promise<Response> {
  return handleNextAuth(request, context);
}

export async function POST(request: Request, context: Context): Promise<Response> {
  const length = request.headers.get("content-length");
  // next-auth reads the whole body: without a stated, small length it is not asked to.
  if (length === null || Number(length) > MAX_BODY_BYTES) return errorResponse(new AppError("too_large"), request);
  return handleNextAuth(request, context);
}
