import { historyTable } from "../history-table";
import { respondStation, type StationContext } from "../respond-station";

export function GET(request: Request, context: StationContext): Promise<Response> {
  return respondStation({ request, context, format: "csv", tableOf: historyTable });
}
