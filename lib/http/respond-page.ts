import { errorResponse } from "@/lib/errors/error-response";
import { wantsCsv } from "@/lib/http/wants-csv";

export interface PageAnswer<Row> {
  /** The key of the rows in the answer. */
  readonly list: string;
  readonly rows: readonly Row[];
  readonly nextCursor: string | null;
  /** What stands beside the rows; `nextCursor` is added. */
  readonly beside: Readonly<Record<string, unknown>>;
  /** The text of a CSV file of some of the rows; headings are names for programs, the same in every language. */
  readonly csv: (rows: readonly Row[]) => string;
}

// Answers depend on who asks and may change with every approval.
const HEADERS = { "cache-control": "private, no-store", vary: "Accept" } as const;

/**
 * Answers one page of a list as JSON, or as CSV where `Accept` asks for it; the same page either way. CSV has no place
 * for a cursor, so the next page's address stands in `Link` (RFC 8288) of both.
 */
export async function respondPage<Row>(request: Request, handle: () => Promise<PageAnswer<Row>>): Promise<Response> {
  try {
    const { list, rows, nextCursor, beside, csv } = await handle();
    const headers = { ...HEADERS, ...linkToNext(request, nextCursor) };
    if (wantsCsv(request)) {
      return new Response(csv(rows), { headers: { ...headers, "content-type": "text/csv; charset=utf-8" } });
    }
    return Response.json({ [list]: rows, ...beside, nextCursor }, { headers });
  } catch (error) {
    return errorResponse(error, request);
  }
}

/** Relative, because the address by which the outside reaches the server is not always the one it sees itself. */
function linkToNext(request: Request, cursor: string | null): Record<string, string> {
  if (cursor === null) return {};
  const { pathname, searchParams } = new URL(request.url);
  searchParams.set("cursor", cursor);
  return { link: `<${pathname}?${searchParams}>; rel="next"` };
}
