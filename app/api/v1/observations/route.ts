import { authorizeRequest } from "@/lib/auth/authorize-request";
import type { AuthorizedScope } from "@/lib/auth/scope";
import { AppError } from "@/lib/errors/app-error";
import { observationListQuerySchema } from "@/lib/features/observations/api-schema";
import { observationsCsv, viewObservation } from "@/lib/features/observations/api-view";
import { loadObservations } from "@/lib/features/observations/loaders/load-observations";
import { refuseFields } from "@/lib/http/field-faults";
import { PAGE_SIZE, parseQuery } from "@/lib/http/query";
import { orNotFound, refuseMethods } from "@/lib/http/respond";
import { respondPage } from "@/lib/http/respond-page";
import { today } from "@/lib/shared/clock";

export function GET(request: Request): Promise<Response> {
  return respondPage(request, async () => {
    const query = parseQuery(request, observationListQuerySchema);
    const { indicator: indicatorCode, province, unit, from, to, knownOn, cursor, limit = PAGE_SIZE } = query;
    const found = orNotFound(
      await loadObservations({
        scope: await authorizeReader(request, province),
        indicatorCode,
        provinceCode: province ?? null,
        unitCode: unit ?? null,
        from: from ?? null,
        to: to ?? null,
        knownOn: knownOn ?? null,
        cursor: cursor ?? null,
        limit,
      }),
    );
    if (found.kind === "refused") throw refuseFields(request, [found]);
    const rows = found.rows.map(viewObservation);
    const beside = { asOf: to ?? today(), sample: rows.some((row) => row.sample) };
    return { list: "observations", rows, nextCursor: found.nextCursor, beside, csv: observationsCsv };
  });
}

/** Of a province outside a person's rights there are published figures to read: their own scope gives those. */
function authorizeReader(request: Request, provinceCode: string | undefined): Promise<AuthorizedScope> {
  return authorizeRequest(request, { provinceCode }).catch((error: unknown) => {
    if (error instanceof AppError && error.code === "not_found") return authorizeRequest(request);
    throw error;
  });
}

const refuse = refuseMethods("GET");

export { refuse as DELETE, refuse as OPTIONS, refuse as PATCH, refuse as POST, refuse as PUT };
