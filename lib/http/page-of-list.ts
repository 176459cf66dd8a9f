import { refuseFields } from "@/lib/http/field-faults";
import { PAGE_SIZE } from "@/lib/http/query";

export interface Page<Row> {
  readonly rows: readonly Row[];
  readonly nextCursor: string | null;
}

/**
 * One page of a list that is already in its order. The cursor names the list and the last row given, not a position,
 * so that a row added meanwhile moves no other from page to page.
 */
export function pageOfList<Row>(options: {
  request: Request;
  list: string;
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  query: { limit?: number | undefined; cursor?: string | undefined };
}): Page<Row> {
  const { request, list, rows, keyOf, query } = options;
  const { limit = PAGE_SIZE, cursor } = query;
  const before = cursor === undefined ? -1 : rows.findIndex((row) => cursorOf(list, keyOf(row)) === cursor);
  if (cursor !== undefined && before === -1) throw refuseFields(request, [{ path: "cursor", code: "invalid_cursor" }]);
  const page = rows.slice(before + 1, before + 1 + limit);
  const last = page.at(-1);
  const isMore = before + 1 + limit < rows.length;
  return { rows: page, nextCursor: isMore && last !== undefined ? cursorOf(list, keyOf(last)) : null };
}

function cursorOf(list: string, key: string): string {
  return Buffer.from(`${list}:${key}`, "utf8").toString("base64url");
}
