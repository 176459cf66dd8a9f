import { type PlaceContext, respondFile } from "../respond-file";

export function GET(request: Request, context: PlaceContext): Promise<Response> {
  return respondFile({ request, context, format: "csv" });
}
