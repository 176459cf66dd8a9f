import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "@/lib/errors/app-error";
import { pageOfList } from "@/lib/http/page-of-list";

function page(options: { rows: readonly string[]; limit?: number; cursor?: string; list?: string }) {
  const { rows, limit, cursor, list = "stations" } = options;
  const request = new Request("http://moc.test/api/v1/stations");
  return pageOfList({ request, list, rows, keyOf: (row) => row, query: { limit, cursor } });
}

describe("pages of a list", () => {
  it("a list of 500 is one page, one of 501 has a second", () => {
    const rows = Array.from({ length: 501 }, (_, index) => String(index));
    expect(page({ rows: rows.slice(1) }).nextCursor).toBeNull();
    const first = page({ rows });
    expect(first.rows).toHaveLength(500);
    expect(page({ rows, cursor: first.nextCursor ?? "" })).toEqual({ rows: ["500"], nextCursor: null });
  });

  it("an empty list has one empty page", () => {
    expect(page({ rows: [] })).toEqual({ rows: [], nextCursor: null });
  });

  it("a row added before the cursor moves nothing on the next page", () => {
    const { nextCursor } = page({ rows: ["b", "c", "d"], limit: 2 });
    expect(page({ rows: ["a", "b", "c", "d"], limit: 2, cursor: nextCursor ?? "" }).rows).toEqual(["d"]);
  });

  it("refuses a cursor that is made up, or that of another list", () => {
    const { nextCursor } = page({ rows: ["a", "b"], limit: 1, list: "facts" });
    for (const cursor of ["", "x", "../..", nextCursor ?? ""]) {
      expect(() => page({ rows: ["a", "b"], cursor })).toThrow(AppError);
    }
  });

  it("all pages together are the list, in its order, for every size of page", () => {
    const codes = fc.uniqueArray(fc.string(), { maxLength: 30 });
    fc.assert(
      fc.property(codes, fc.integer({ min: 1, max: 10 }), (rows, limit) => {
        const seen: string[] = [];
        for (let cursor: string | null | undefined; cursor !== null; ) {
          const next = page({ rows, limit, ...(cursor === undefined ? {} : { cursor }) });
          seen.push(...next.rows);
          cursor = next.nextCursor;
        }
        expect(seen).toEqual(rows);
      }),
    );
  });
});
