import { pageOfList } from "@/lib/http/page-of-list";
import { type PageAnswer, respondPage } from "@/lib/http/respond-page";

export interface ListAnswer<Row> extends Omit<PageAnswer<Row>, "nextCursor"> {
  /** The key of the rows in the answer, and what its cursors are good for. */
  readonly list: string;
  /** All rows that were asked for, in their order, as the interface answers them. */
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  readonly query: { readonly limit?: number | undefined; readonly cursor?: string | undefined };
}

/** Answers one page of a list that was read whole, in the forms of {@link respondPage}. */
export function respondList<Row>(request: Request, handle: () => Promise<ListAnswer<Row>>): Promise<Response> {
  return respondPage(request, async () => {
    const { list, rows, keyOf, query, beside, csv } = await handle();
    const page = pageOfList({ request, list, rows, keyOf, query });
    return { list, rows: page.rows, nextCursor: page.nextCursor, beside, csv };
  });
}
