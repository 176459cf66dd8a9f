import { bedsDownload } from "../facility-tables";
import { type FileContext, respondFacilityFile } from "../respond-file";

export function GET(request: Request, context: FileContext): Promise<Response> {
  return respondFacilityFile({ request, context, format: "csv", tableOf: bedsDownload });
}
