import { respondStationList } from "../respond-list";

export function GET(request: Request): Promise<Response> {
  return respondStationList(request, "csv");
}
