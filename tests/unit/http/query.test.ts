import { describe, expect, it } from "vitest";
import { z } from "zod";
import { AppError } from "@/lib/errors/app-error";
import { asOfParameter, knownOnParameter, pageParameters, parseQuery, provinceParameter } from "@/lib/http/query";

const schema = z.strictObject({
  province: provinceParameter,
  asOf: asOfParameter,
  knownOn: knownOnParameter,
  ...pageParameters,
});

function parse(query: string) {
  return parseQuery(new Request(`http://moc.test/api/v1/stations?${query}`), schema);
}

function fieldsOf(query: string, language = "en") {
  const headers = { "accept-language": language };
  try {
    parseQuery(new Request(`http://moc.test/api/v1/stations?${query}`, { headers }), schema);
  } catch (error) {
    return error instanceof AppError ? error.fields : error;
  }
  return [];
}

describe("reading a query", () => {
  it("gives what was asked, typed", () => {
    expect(parse("province=42&asOf=2025-10-31&limit=20&cursor=abc")).toEqual({
      province: "42",
      asOf: "2025-10-31",
      limit: 20,
      cursor: "abc",
    });
  });

  it("reads a known-on date as its end in Vietnam, and a moment as it is", () => {
    expect(parse("province=42&knownOn=2026-01-31").knownOn?.toISOString()).toBe("2026-01-31T16:59:59.999Z");
    expect(parse("province=42&knownOn=2026-01-31T08:00:00Z").knownOn?.toISOString()).toBe("2026-01-31T08:00:00.000Z");
    const withOffset = parse("province=42&knownOn=2026-01-31T08%3A00%3A00%2B07%3A00");
    expect(withOffset.knownOn?.toISOString()).toBe("2026-01-31T01:00:00.000Z");
  });

  it.each([
    ["province=42&colour=red", "colour", "This key is not part of the interface."],
    ["province=42&__proto__=x", "__proto__", "This key is not part of the interface."],
    ["province=42&constructor=x", "constructor", "This key is not part of the interface."],
    ["province=42&asof=2025-10-31", "asof", "This key is not part of the interface."],
    ["province=42&province=42", "province", "This parameter may be given only once."],
    ["", "province", "This required key is missing."],
    ["province=4", "province", "A province code has exactly two digits."],
    ["province=042", "province", "A province code has exactly two digits."],
    ["province=42%0A", "province", "A province code has exactly two digits."],
    ["province=42&asOf=2026-02-30", "asOf", "The date must exist and be written YYYY-MM-DD."],
    ["province=42&asOf=", "asOf", "The date must exist and be written YYYY-MM-DD."],
    ["province=42&asOf=31/10/2025", "asOf", "The date must exist and be written YYYY-MM-DD."],
    ["province=42&asOf=0001-01-01", "asOf", "The date must lie between 1900-01-01 and 2999-12-31."],
    ["province=42&asOf=9999-12-31", "asOf", "The date must lie between 1900-01-01 and 2999-12-31."],
    [
      "province=42&knownOn=yesterday",
      "knownOn",
      "The moment must be a date YYYY-MM-DD or an ISO 8601 moment with its time zone.",
    ],
    [
      "province=42&knownOn=2026-01-31T08:00:00",
      "knownOn",
      "The moment must be a date YYYY-MM-DD or an ISO 8601 moment with its time zone.",
    ],
    ["province=42&knownOn=0000-01-01T00:00:00Z", "knownOn", "The date must lie between 1900-01-01 and 2999-12-31."],
    ["province=42&limit=0", "limit", "The rows of a page must be a whole number from 1 to 500."],
    ["province=42&limit=501", "limit", "The rows of a page must be a whole number from 1 to 500."],
    ["province=42&limit=1e2", "limit", "The rows of a page must be a whole number from 1 to 500."],
  ])("refuses %s at %s", (query, path, message) => {
    expect(fieldsOf(query)).toEqual([{ path, message }]);
  });

  it("words the refusal in Vietnamese unless another language is asked for", () => {
    expect(fieldsOf("province=x", "fr")).toEqual([{ path: "province", message: "Mã tỉnh gồm đúng hai chữ số." }]);
  });

  it("tells all faults at once", () => {
    expect(fieldsOf("asOf=x&colour=red&limit=a")).toMatchObject([
      { path: "province" },
      { path: "asOf" },
      { path: "limit" },
      { path: "colour" },
    ]);
  });
});
