import { describe, expect, test } from "vitest";
import { wantsCsv } from "@/lib/http/wants-csv";

function asks(accept: string | null): boolean {
  const headers: Record<string, string> = accept === null ? {} : { accept };
  return wantsCsv(new Request("http://127.0.0.1/api/v1/facilities", { headers }));
}

describe("wantsCsv", () => {
  test.each([
    "text/csv",
    "TEXT/CSV",
    "text/csv; charset=utf-8",
    'text/csv;profile="a,b";q=0.2',
    "text/*",
    "text/csv, application/json;q=0.9",
    "application/json;q=0.1, text/csv;q=0.2",
    "text/csv, */*",
    "*/*, application/json;q=0",
    "application/json;q=high, text/csv;q=0.1",
  ])("Accept: %s asks for CSV", (accept) => {
    expect(asks(accept)).toBe(true);
  });

  test.each([
    null,
    "",
    "*/*",
    "application/json",
    "application/*, text/*",
    "text/csv;q=0, */*",
    "text/csv, application/json",
    "text/csv;q=0.5, application/json",
    "text/csv;q=0.5, */*",
    "text/csvx",
    "text/csv;q=2",
    "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
  ])("Accept: %s asks for JSON", (accept) => {
    expect(asks(accept)).toBe(false);
  });

  test("a header of quotes and commas without an end is read at once", () => {
    expect(asks(`${'"\\,'.repeat(5_000)}`)).toBe(false);
  });
});
