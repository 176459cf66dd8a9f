import { AppError } from "@/lib/errors/app-error";
import { errorResponse } from "@/lib/errors/error-response";

/** Every address below /api/v1 that is not one of its own: the refusal has the same shape as all others. */
function refuse(request: Request): Response {
  return errorResponse(new AppError("not_found"), request);
}

export { refuse as DELETE, refuse as GET, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
