import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvHeaders, formatCsv } from "@/lib/export/csv";

const body = (rows: Parameters<typeof formatCsv>[1]) => formatCsv(["a"], rows).slice("\uFEFFa\r\n".length);

describe("a table as CSV", () => {
  it("begins with a byte order mark, so that Excel reads Vietnamese", () => {
    expect(formatCsv(["Trạm", "Thiếu"], [["Xã Đồng Lộc", 2]])).toBe("\uFEFFTrạm,Thiếu\r\nXã Đồng Lộc,2\r\n");
  });

  it("leaves a missing cell empty, never 0", () => {
    expect(body([["Xã Đan Hải", null, 3]])).toBe("Xã Đan Hải,,3\r\n");
  });

  it("keeps commas, quotes and line ends inside a cell", () => {
    expect(body([['đã xác nhận, "chưa duyệt"\nghi chú']])).toBe('"đã xác nhận, ""chưa duyệt""\nghi chú"\r\n');
  });

  it("takes the sting out of texts that a spreadsheet would reckon with", () => {
    expect(body([["=1+1"], ["+84"], ["-5"], ["@SUM(A1)"]])).toBe("'=1+1\r\n'+84\r\n'-5\r\n'@SUM(A1)\r\n");
    expect(body([["＝1+1"], ["＠A1"], ["\n=1+1"]])).toBe("'＝1+1\r\n'＠A1\r\n\"'\n=1+1\"\r\n");
  });

  it("writes a negative number with the minus sign U+2212", () => {
    expect(body([[-0.5]])).toBe("\u22120.5\r\n");
  });

  it("refuses a number that is not finite", () => {
    expect(() => formatCsv(["a"], [[Number.NaN]])).toThrow("not a finite number");
  });

  it("composes decomposed letters", () => {
    expect(body([["Xã Đồng".normalize("NFD")]])).toBe("Xã Đồng\r\n");
  });

  it("never lets a cell begin like a formula, whatever is in it", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double({ noNaN: true, noDefaultInfinity: true })), (cell) => {
        const written = body([[cell]]).replace(/^"/, "");
        expect(written).not.toMatch(/^[=+\-@\t\r](?!\n)/);
      }),
    );
  });

  it("is saved as a file and not kept by caches", () => {
    expect(csvHeaders("T-HT-1-series-2026-10-31.csv")).toMatchObject({
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": 'attachment; filename="T-HT-1-series-2026-10-31.csv"',
      "cache-control": "private, no-store",
    });
  });
});
