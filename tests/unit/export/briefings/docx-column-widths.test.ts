import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TableBlock } from "@/lib/export/briefings/document";
import { columnWidths } from "@/lib/export/briefings/docx/column-widths";
import { boldLength } from "@/lib/export/briefings/docx/rule-length";

const table = (columns: [header: string, width: number][], rows: string[][] = []): TableBlock => ({
  kind: "table",
  key: "t",
  label: "",
  caption: "",
  columns: columns.map(([header, width]) => ({ header, width, align: "left" })),
  rows: rows.map((cells) => ({
    reference: null,
    isGroup: false,
    cells: cells.map((text) => ({ kind: "text", text })),
  })),
  notes: [],
});
const widths = (block: TableBlock, width = 9355) => columnWidths(block, { width, points: 12 });

describe("the length of a bold line", () => {
  it("is that of Times New Roman, with or without marks on its letters", () => {
    // 722 + 778 thousandths of 10 points.
    expect(boldLength("DO", 10)).toBe(300);
    expect(boldLength("ĐỖ", 10)).toBe(300);
    expect(boldLength("", 10)).toBe(0);
  });
});

describe("the widths of a table's columns", () => {
  it("leave a date whole though little was asked for it", () => {
    const [, date = 0] = widths(
      table(
        [
          ["Trạm", 99],
          ["Ngày", 1],
        ],
        [["Trạm Y tế", "30/12/2026"]],
      ),
    );
    expect(date).toBeGreaterThan(boldLength("30/12/2026", 12));
  });

  it("give what one column has no use for to one whose cells need more lines", () => {
    const long = "lý do rất dài ".repeat(30).trim();
    const [left = 0, right = 0] = widths(
      table(
        [
          ["Số", 1],
          ["Ghi chú", 1],
        ],
        [["1", long]],
      ),
    );
    expect(left).toBeLessThan(1000);
    expect(right).toBe(9355 - left);
  });

  it("do not give the table away to an address of one word", () => {
    const [left = 0] = widths(
      table(
        [
          ["A", 1],
          ["B", 9],
        ],
        [["a".repeat(500), "lý do rất dài ".repeat(60)]],
      ),
    );
    // One fifth, though only a tenth was asked for.
    expect(left).toBe(1871);
  });

  it("are as asked where every cell has room", () => {
    const cell = "chữ ".repeat(40);
    expect(
      widths(
        table(
          [
            ["A", 1],
            ["B", 2],
            ["C", 1],
          ],
          [[cell, cell, cell]],
        ),
        4000,
      ),
    ).toEqual([1000, 2000, 1000]);
  });

  it("are whole, positive, and add up to the width of the page", () => {
    const column = fc.tuple(fc.string({ maxLength: 40 }), fc.oneof(fc.double(), fc.constant(1)));
    const row = fc.array(fc.string({ maxLength: 60 }), { maxLength: 9 });
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 1, maxLength: 12 }),
        fc.array(row, { maxLength: 5 }),
        (columns, rows) => {
          const found = widths(table(columns, rows));
          expect(found.reduce((sum, one) => sum + one, 0)).toBe(9355);
          for (const one of found) expect(Number.isInteger(one) && one > 0).toBe(true);
        },
      ),
    );
  });
});
