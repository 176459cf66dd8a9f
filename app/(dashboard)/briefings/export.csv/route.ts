import { respondFile } from "../respond-file";

export function GET(request: Request): Promise<Response> {
  return respondFile(request, "csv");
}
