import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { field, parseTsv, readSeedTable } from "@/prisma/seed/tsv";

describe("parseTsv", () => {
  it("reads a quoted field with a tab, a line break and doubled quotes as one field", () => {
    expect(parseTsv('id\tnote\nA\t"""now"":\tundated\nin source"\nB\t\n')).toEqual([
      { id: "A", note: '"now":\tundated\nin source' },
      { id: "B", note: "" },
    ]);
  });

  it("keeps leading zeros, since codes are text", () => {
    expect(parseTsv("code\r\n00004\r\n")).toEqual([{ code: "00004" }]);
  });

  it("keeps an empty last field at the end of the text", () => {
    expect(parseTsv("a\tb\n1\t")).toEqual([{ a: "1", b: "" }]);
  });

  it("refuses a row that is shorter than the header", () => {
    expect(() => parseTsv("a\tb\n1\n")).toThrow("Row 2 has 1 fields, the header has 2");
  });

  it("refuses text behind a closing quote and a quote that is never closed", () => {
    expect(() => parseTsv('a\n"x"y\n')).toThrow('A closing quote is followed by "y"');
    expect(() => parseTsv('a\n"x\n')).toThrow("never closed");
  });

  it("gives back every table that was written by the rules of RFC 4180", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "é", '"', "\t", "\n", "\r\n", " ", ",") });
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text), { maxLength: 6 }), (rows) => {
        const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`;
        const written = `a\tb\n${rows.map(([a, b]) => `${quoted(a)}\t${quoted(b)}\n`).join("")}`;
        expect(parseTsv(written)).toEqual(rows.map(([a, b]) => ({ a, b })));
      }),
    );
  });
});

describe("the seed tables", () => {
  it.each([
    ["facts/provinces", 34],
    ["facts/communes", 3321],
    ["facts/founding-facts", 88],
    ["facts/targets", 27],
    ["facts/target-names", 29],
    ["facts/sources", 17],
    ["facts/population", 35],
    ["facts/national-series", 13],
    ["facts/holidays", 36],
    ["facts/ha-tinh-lineage", 212],
    ["facts/dien-bien-lineage", 129],
  ])("%s has %i rows", (table, rows) => {
    expect(readSeedTable(table)).toHaveLength(rows);
  });

  it("have an indicator for every target and every point of the national series", () => {
    const known = new Set(readSeedTable("facts/indicators").map((row) => field(row, "code")));
    const used = ["facts/targets", "facts/national-series", "facts/fact-observations", "sample/plan-targets"].flatMap(
      (table) => readSeedTable(table).map((row) => field(row, "indicator")),
    );
    expect(used.filter((code) => !known.has(code))).toEqual([]);
  });

  it("are in composed Unicode (NFC) throughout", () => {
    for (const table of ["indicators", "target-names", "resolutions", "fact-conflicts", "fact-words"]) {
      for (const row of readSeedTable(`facts/${table}`)) {
        for (const value of Object.values(row)) expect(value).toBe(value.normalize("NFC"));
      }
    }
  });
});
