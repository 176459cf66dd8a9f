import { describe, expect, it } from "vitest";
import type { Block, BriefingDocument, ChartBlock } from "@/lib/export/briefings/document";
import { renderBriefingPdf } from "@/lib/export/briefings/pdf/render-briefing-pdf";
import { BriefingRenderError } from "@/lib/export/briefings/render-error";
import { briefingDocument, TARGETS_TABLE } from "@/tests/support/briefing-document";
import { readPdf } from "@/tests/support/read-pdf";

const read = (more: Partial<BriefingDocument> = {}) => readPdf(renderBriefingPdf(briefingDocument(more)));
const MM = 72 / 25.4;

function paragraph(text: string): Block {
  return { kind: "paragraph", key: "p", text, isEdited: false, conflicts: [] };
}

function chart(more: Partial<ChartBlock>): Block {
  const found = briefingDocument().blocks.find((block): block is ChartBlock => block.kind === "chart");
  if (found === undefined) throw new Error("the fixture has no chart");
  return { ...found, ...more };
}

describe("the PDF of a briefing", () => {
  it("has the title, the language and the moment of the snapshot", async () => {
    const { title, language, madeAt } = await read();
    expect(title).toBe("Báo cáo kết quả công tác y tế tháng 10 năm 2026");
    expect(language).toBe("vi");
    expect(madeAt).toBe("D:20261106020000Z");
    expect((await read({ language: "en" })).language).toBe("en");
  });

  it("declares PDF/UA-1 and embeds a subset of each cut of Tinos", () => {
    const file = Buffer.from(renderBriefingPdf(briefingDocument())).toString("latin1");
    expect(file).toContain("<pdfuaid:part>1</pdfuaid:part>");
    expect(new Set(file.match(/[A-Z]{6}\+Tinos-\w+/g)?.map((name) => name.slice(7)))).toEqual(
      new Set(["Tinos-Regular", "Tinos-Bold", "Tinos-Italic", "Tinos-BoldItalic"]),
    );
  });

  it("gives the same bytes for the same document", () => {
    const first = renderBriefingPdf(briefingDocument());
    renderBriefingPdf(briefingDocument({ title: "Một văn bản khác" }));
    expect(Buffer.from(renderBriefingPdf(briefingDocument())).equals(Buffer.from(first))).toBe(true);
  });

  it("numbers pages from the second on, in the middle of the top margin", async () => {
    const { pages } = await read();
    const numbers = pages.map(({ pieces, width, height }) =>
      pieces
        .filter(({ text, y, size }) => /^\d+$/.test(text) && size === 14 && y > height - 20 * MM)
        .map(({ text, x }) => {
          const middle = (30 * MM + width - 15 * MM) / 2;
          return `${text} ${Math.abs(x + 3.5 - middle) < 1 ? "in the middle" : `at ${x}`}`;
        }),
    );
    expect(numbers).toEqual([[], ["2 in the middle"], ["3 in the middle"], ["4 in the middle"]]);
  });

  it("puts each annex on a page of its own, across where it is wide", async () => {
    const { pages } = await read();
    expect(pages.map(({ width, height }) => `${Math.round(width / MM)} x ${Math.round(height / MM)}`)).toEqual([
      "210 x 297",
      "210 x 297",
      "297 x 210",
      "210 x 297",
    ]);
    expect(pages[2]?.text).toContain("Phụ lục I\nCác chỉ tiêu");
    expect(pages[3]?.text).toContain("Phụ lục II\nĐơn vị chưa báo cáo");
  });

  it("lists headings and annexes as bookmarks", async () => {
    expect((await read()).bookmarks).toEqual([
      "I. Công tác chỉ đạo, điều hành",
      "II. Kết quả thực hiện",
      ">1. Các chỉ tiêu của Đảng và Nhà nước",
      "Phụ lục I Các chỉ tiêu",
      "Phụ lục II Đơn vị chưa báo cáo",
    ]);
  });

  it("tells the structure of tables and says what pictures show", async () => {
    const { roles, alternatives } = await read();
    expect(alternatives).toEqual(["Còn thiếu 66 bác sĩ; lộ trình cần 63."]);
    for (const role of ["Table", "Caption", "THead", "TR", "TH", "TBody", "TD", "Figure", "H1", "H2"]) {
      expect(roles).toContain(role);
    }
  });

  it("prints the state header, the end mark on the last words, and recipients beside the signer", async () => {
    const { pages } = await read();
    const [first, second] = pages;
    expect(first?.text).toContain(
      "UBND TỈNH HÀ TĨNH\nSỞ Y TẾ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
    );
    expect(second?.text).toContain("trạm đã báo cáo./.\nNơi nhận:\n- Tỉnh ủy, UBND tỉnh;\n- Lưu: VT, KHTC.\nGIÁM ĐỐC");
  });

  it("prints the Party's header with its asterisk and dashes, without an end mark", async () => {
    const { pages } = await read({
      layout: "party",
      endMark: "",
      header: {
        kind: "party",
        superior: "TỈNH ỦY HÀ TĨNH",
        issuer: "ĐẢNG ỦY SỞ Y TẾ",
        number: "Số        -BC/ĐU",
        party: "ĐẢNG CỘNG SẢN VIỆT NAM",
        placeAndDate: "Hà Tĩnh, ngày        tháng        năm 2026",
      },
    });
    expect(pages[0]?.text).toContain("TỈNH ỦY HÀ TĨNH\nĐẢNG ỦY SỞ Y TẾ\n*\nĐẢNG CỘNG SẢN VIỆT NAM");
    expect(pages[0]?.text).toContain("nhiệm vụ trọng tâm tháng 11 năm 2026\n-----");
    expect(pages[0]?.text).not.toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(pages[1]?.text).toContain("trạm đã báo cáo.\n");
  });

  it("marks every page as sample data and ends it with its reference and hash", async () => {
    for (const { text } of (await read()).pages) {
      expect(text).toContain("SỐ LIỆU MẪU\n");
      expect(text).toContain(`42-17 SHA-256: ${"b".repeat(64)}`);
    }
  });

  it("writes a draft's marks across every page, an issued one's only at its head", async () => {
    const marks = ["SỐ LIỆU MẪU", "DỰ THẢO"];
    const large = async (state: BriefingDocument["state"]) =>
      (await read({ state, marks })).pages.map(({ pieces }) =>
        pieces.filter(({ size, text }) => size > 40 && text.trim() !== "").map(({ text }) => text),
      );
    expect(await large("draft")).toEqual([marks, marks, marks, marks]);
    expect(await large("issued")).toEqual([[], [], [], []]);
  });

  it("shows the snapshot's value behind a number that differs", async () => {
    expect((await read()).pages[1]?.text).toContain("Còn thiếu 67 [66] bác sĩ tại 66/69 trạm");
  });

  it("says why a figure is missing, and does not repeat what the notes say", async () => {
    expect((await read()).pages[0]?.text).toContain("…\nchưa báo cáo\n…\nchưa giao kế\nhoạch");
    const notes = ["Chưa báo cáo hoặc chưa giao kế hoạch."];
    const told = await read({ blocks: [{ ...TARGETS_TABLE, notes }], annexes: [] });
    expect(told.pages[0]?.text).toContain("giường … … 42-17-04");
  });

  it("repeats the heads of a long table on every page and keeps each row in one piece", async () => {
    const row = TARGETS_TABLE.rows[1];
    if (row === undefined) throw new Error("the fixture has no row");
    const rows = Array.from({ length: 70 }, (_, index) => ({
      ...row,
      cells: row.cells.map((cell, at) =>
        at === 1 ? { kind: "text" as const, text: `Trạm y tế xã ${index + 1}` } : cell,
      ),
    }));
    const { pages } = await read({ blocks: [{ ...TARGETS_TABLE, rows }], annexes: [] });
    const withRows = pages.filter(({ text }) => text.includes("Trạm y tế xã"));
    expect(withRows).toHaveLength(3);
    for (const { text } of withRows) expect(text).toContain("TT Chỉ tiêu ĐVT Lũy kế So KH");
    const all = withRows.map(({ text }) => text).join("\n");
    expect(all.match(/1 Trạm y tế xã \d+ bác sĩ 1\.066 41,20 42-17-02/g)).toHaveLength(70);
    expect(all.match(/Chỉ tiêu ĐVT/g)).toHaveLength(3);
  });

  it("skips no level of headings for those who hear it", async () => {
    const blocks: Block[] = [{ kind: "heading", level: 3, number: "a)", text: "Thứ ba" }, paragraph("Hết.")];
    expect((await read({ blocks, annexes: [] })).bookmarks).toEqual(["a) Thứ ba"]);
  });

  it("draws a document with nothing in it", async () => {
    const empty = {
      marks: [],
      abstract: [],
      blocks: [],
      annexes: [],
      signer: [],
      recipients: { title: "", lines: [] },
    };
    expect((await read(empty)).pages).toHaveLength(1);
  });

  it("names the picture that cannot be drawn", () => {
    const blocks = [chart({ key: "HT-01" }), chart({ key: "HT-02", svg: "<svg xmlns=" })];
    expect(() => renderBriefingPdf(briefingDocument({ blocks }))).toThrow(BriefingRenderError);
    expect(() => renderBriefingPdf(briefingDocument({ blocks }))).toThrow(/^HT-02: failed to parse SVG/);
  });

  it("draws no picture without words in its place", () => {
    const blocks = [chart({ key: "HT-03", alt: " " })];
    expect(() => renderBriefingPdf(briefingDocument({ blocks }))).toThrow(
      "HT-03: the picture has no words in its place",
    );
  });
});
