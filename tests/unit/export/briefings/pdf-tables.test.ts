import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, Cell, Row, TableBlock } from "@/lib/export/briefings/document";
import { missingReasons } from "@/lib/export/briefings/pdf/missing-reasons";
import { renderBriefingPdf } from "@/lib/export/briefings/pdf/render-briefing-pdf";
import { briefingDocument, TARGETS_TABLE } from "@/tests/support/briefing-document";
import { readPdf } from "@/tests/support/read-pdf";

const read = (blocks: readonly Block[]) => readPdf(renderBriefingPdf(briefingDocument({ blocks, annexes: [] })));
const text = (value: string): Cell => ({ kind: "text", text: value });
const missing = (reason: string): Cell => ({ kind: "missing", text: "…", reason });

function tableOf(rows: readonly Row[], headers: readonly string[]): TableBlock {
  const columns = headers.map((header) => ({ header, width: 1, align: "right" as const }));
  return { kind: "table", key: "t", label: "", caption: "", columns, rows, notes: [] };
}

const rowOf = (...cells: readonly Cell[]): Row => ({ reference: null, isGroup: false, cells });

describe("tables in a PDF", () => {
  it("stay in one piece for those who hear them, whatever rows they have", async () => {
    const cell = fc.constantFrom(text(""), text("Trạm y tế"), text("a".repeat(60)), missing("chưa báo cáo"));
    const row = fc.record({
      reference: fc.constant(null),
      isGroup: fc.boolean(),
      cells: fc.array(cell, { maxLength: 5 }),
    });
    const headers = fc.array(fc.constantFrom("TT", "Chỉ tiêu", "Ghi chú"), { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), headers, async (rows, names) => {
        const { roles } = await read([tableOf(rows, names)]);
        expect(roles.includes("Table")).toBe(names.length > 0);
      }),
      { numRuns: 40 },
    );
  });

  it("divide a row that is longer than a page", async () => {
    const long = "Trạm y tế đã báo cáo đủ số liệu trong kỳ. ".repeat(200);
    const { pages } = await read([tableOf([rowOf(text("1"), text(long))], ["TT", "Ghi chú"])]);
    expect(
      pages
        .map((page) => page.text)
        .join("\n")
        .match(/trong\s+kỳ/gu),
    ).toHaveLength(200);
  });

  it("never leave a group's title alone at the foot of a page", async () => {
    const group: Row = { reference: null, isGroup: true, cells: [text("Nhóm")] };
    for (const before of [26, 27, 28, 29, 30]) {
      const rows = [...Array.from({ length: before }, () => rowOf(text("x"))), group, rowOf(text("Dòng sau"))];
      const { pages } = await read([tableOf(rows, ["TT"])]);
      const page = pages.find((one) => one.text.includes("Nhóm"));
      expect(page?.text).toContain("Nhóm\nDòng sau");
    }
  });

  it("draw eleven columns on an upright page with smaller letters, none over its neighbour", async () => {
    const headers = Array.from({ length: 11 }, (_, index) => `Cột ${index + 1}`);
    const { pages } = await read([tableOf([rowOf(...headers.map(() => text("1.622.901")))], headers)]);
    const figures = pages.flatMap(({ pieces }) => pieces.filter((piece) => piece.text.includes("1.622.901")));
    const ends = figures.map(({ x, width }) => [x, x + width] as const);
    expect(figures).toHaveLength(11);
    ends.slice(1).forEach(([from], index) => {
      expect(from).toBeGreaterThan(ends[index]?.[1] ?? Number.NaN);
    });
  });
});

describe("reasons of missing figures", () => {
  it("stand in the cell where a column has several or few", () => {
    const [one, other] = [missing("chưa báo cáo"), missing("chưa giao kế hoạch")];
    const { inCell, notes } = missingReasons(tableOf([rowOf(one), rowOf(other), rowOf(text("5"))], ["Lũy kế"]));
    expect([inCell.get(one), inCell.get(other)]).toEqual(["chưa báo cáo", "chưa giao kế hoạch"]);
    expect(notes).toEqual([]);
  });

  it("stand once under the table where a column shares one", () => {
    const rows = Array.from({ length: 3 }, () =>
      rowOf(text("x"), missing("chưa có số liệu"), missing("chưa có số liệu")),
    );
    const { inCell, notes } = missingReasons(tableOf(rows, ["TT", "Số gần nhất", "Ngày"]));
    expect(inCell.size).toBe(0);
    expect(notes).toEqual(["…: chưa có số liệu (Số gần nhất, Ngày)"]);
  });

  it("are not told again where the row or a note tells them", () => {
    const rows = [rowOf(missing("chưa báo cáo"), text("Lũy kế: chưa báo cáo."))];
    expect(missingReasons(tableOf(rows, ["Lũy kế", "Ghi chú"])).inCell.size).toBe(0);
    const noted = { ...TARGETS_TABLE, notes: ["Chưa báo cáo; chưa giao kế hoạch."] };
    expect(missingReasons(noted).inCell.size).toBe(0);
  });
});
