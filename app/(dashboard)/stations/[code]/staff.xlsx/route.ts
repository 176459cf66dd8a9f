import { respondStation, type StationContext } from "../respond-station";
import { staffTable } from "../staff-table";

export function GET(request: Request, context: StationContext): Promise<Response> {
  return respondStation({ request, context, format: "xlsx", tableOf: staffTable });
}
