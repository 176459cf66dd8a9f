import { respondFacilityList } from "../respond-list";

export function GET(request: Request): Promise<Response> {
  return respondFacilityList(request, "xlsx");
}
