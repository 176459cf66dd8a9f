import { describe, expect, test } from "vitest";
import { AppError } from "@/lib/errors/app-error";
import { formatCsv } from "@/lib/export/csv";
import { respondList } from "@/lib/http/respond-list";

type Row = { readonly code: string; readonly beds: number | null };
const ROWS: readonly Row[] = [
  { code: "BV-1", beds: 1300 },
  { code: "BV-2", beds: null },
  { code: "=BV-3", beds: 20 },
];

function ask({ search = "", accept = "*/*", limit }: { search?: string; accept?: string; limit?: number }) {
  const request = new Request(`http://127.0.0.1/api/v1/facilities${search}`, { headers: { accept } });
  const cursor = new URL(request.url).searchParams.get("cursor") ?? undefined;
  return respondList(request, async () => ({
    list: "facilities",
    rows: ROWS,
    keyOf: (row: Row) => row.code,
    query: { limit, cursor },
    beside: { asOf: "2026-09-30", sample: true },
    csv: (rows: readonly Row[]) =>
      formatCsv(
        ["code", "beds"],
        rows.map((row) => [row.code, row.beds]),
      ),
  }));
}

describe("respondList", () => {
  test("answers JSON with the rows under the list's name and what stands beside them", async () => {
    const response = await ask({});
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual({
      facilities: ROWS,
      asOf: "2026-09-30",
      sample: true,
      nextCursor: null,
    });
  });

  test("answers CSV of the same rows, missing left empty and formulas disarmed", async () => {
    const response = await ask({ accept: "text/csv" });
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(await response.text()).toBe("code,beds\r\nBV-1,1300\r\nBV-2,\r\n'=BV-3,20\r\n");
  });

  test("both vary by Accept and are kept by nobody", async () => {
    for (const accept of ["application/json", "text/csv"]) {
      const { headers } = await ask({ accept });
      expect([headers.get("vary"), headers.get("cache-control")]).toEqual(["Accept", "private, no-store"]);
    }
  });

  test("the next page of a CSV is found in Link, which keeps the rest of the question", async () => {
    const first = await ask({ search: "?province=42&limit=2", accept: "text/csv", limit: 2 });
    const link = /^<(.+)>; rel="next"$/.exec(first.headers.get("link") ?? "")?.[1] ?? "";
    expect(link).toMatch(/^\/api\/v1\/facilities\?province=42&limit=2&cursor=/);
    const next = await ask({ search: link.slice(link.indexOf("?")), accept: "text/csv", limit: 2 });
    expect(await next.text()).toBe("code,beds\r\n'=BV-3,20\r\n");
    expect(next.headers.get("link")).toBeNull();
  });

  test("a refusal is JSON even where CSV was asked for", async () => {
    const request = new Request("http://127.0.0.1/api/v1/facilities", { headers: { accept: "text/csv" } });
    const response = await respondList(request, async () => {
      throw new AppError("not_found");
    });
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: "not_found" } });
  });
});
