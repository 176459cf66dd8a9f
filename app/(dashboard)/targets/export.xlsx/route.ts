import { respondTargetList } from "../respond-list";

export function GET(request: Request): Promise<Response> {
  return respondTargetList(request, "xlsx");
}
