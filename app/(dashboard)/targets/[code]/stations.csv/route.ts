import { stationsCsv } from "@/components/targets/csv-tables";
import { type CsvContext, respondCsv } from "../respond-csv";

export function GET(request: Request, context: CsvContext): Promise<Response> {
  return respondCsv({
    request,
    context,
    name: "stations",
    tableOf: (target, language) => (target.stations === null ? null : stationsCsv(target, language)),
  });
}
