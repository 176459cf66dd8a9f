import { seriesCsv } from "@/components/targets/csv-tables";
import { type CsvContext, respondCsv } from "../respond-csv";

export function GET(request: Request, context: CsvContext): Promise<Response> {
  return respondCsv({ request, context, name: "series", tableOf: seriesCsv });
}
