import { respondTable, type TableContext } from "../respond-table";

export function GET(request: Request, context: TableContext): Promise<Response> {
  return respondTable({ request, context, name: "series", format: "csv" });
}
