import { errorResponse } from "@/lib/errors/error-response";
import { pageOfList } from "@/lib/http/page-of-list";
import { wantsCsv } from "@/lib/http/wants-csv";

export interface ListAnswer<Row> {
  /** The key of the rows in the answer, and what its cursors are good for. */
  readonly list: string;
  /** All rows that were asked for, in their order, as the interface answers them. */
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly query: { readonly limit?: number | undefined; readonly cursor?: string | undefined };
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
export async function respondList<Row>(request: Request, handle: () => Promise<ListAnswer<Row>>): Promise<Response> {
  try {
    const { list, rows, keyOf, query, beside, csv } = await handle();
    const page = pageOfList({ request, list, rows, keyOf, query });
    const headers = { ...HEADERS, ...linkToNext(request, page.nextCursor) };
    if (wantsCsv(request)) {
      return new Response(csv(page.rows), { headers: { ...headers, "content-type": "text/csv; charset=utf-8" } });
    }
    return Response.json({ [list]: page.rows, ...beside, nextCursor: page.nextCursor }, { headers });
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
