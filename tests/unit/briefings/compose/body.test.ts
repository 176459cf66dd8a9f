import { describe, expect, it } from "vitest";
import { composeBriefingDocument } from "@/lib/export/briefings/compose/compose-briefing-document";
import type { Block, ParagraphBlock } from "@/lib/export/briefings/document";
import { briefingContent, briefingText } from "@/tests/support/briefing-content";
import { briefingSnapshot, snapshotTarget } from "@/tests/support/briefing-snapshot";

type Made = NonNullable<Parameters<typeof briefingContent>[0]>;

const blocksOf = (made: Made = {}, language: "vi" | "en" = "vi") =>
  composeBriefingDocument(briefingContent(made), language).blocks;
const headings = (blocks: readonly Block[], level: number) =>
  blocks.flatMap((block) =>
    block.kind === "heading" && block.level === level ? [`${block.number} ${block.text}`] : [],
  );
const paragraphs = (blocks: readonly Block[]): ParagraphBlock[] =>
  blocks.filter((block): block is ParagraphBlock => block.kind === "paragraph");
const byKey = (blocks: readonly Block[], key: string) => paragraphs(blocks).filter((block) => block.key === key);

const SUMMARY = "results.targets.summary";
const FLOOR = "results.grassroots.HT-02";

describe("parts of a briefing", () => {
  it("a draft has all five parts, with a dotted line where there is nothing to tell", () => {
    const blocks = blocksOf();
    expect(headings(blocks, 1)).toEqual([
      "I. Công tác chỉ đạo, điều hành",
      "II. Kết quả thực hiện",
      "III. Tồn tại, hạn chế và nguyên nhân",
      "IV. Nhiệm vụ trọng tâm kỳ tới",
      "V. Kiến nghị, đề xuất",
    ]);
    expect(byKey(blocks, "blank:direction")[0]?.text).toMatch(/^\.{100,}$/);
  });

  it("an issued one leaves empty parts out, and the numbers close up", () => {
    const proposal = {
      key: "proposals.HT-02",
      section: "proposals" as const,
      topic: null,
      row: 2,
      text: { vi: "Đề nghị bố trí 66 bác sĩ.", en: "Place 66 doctors." },
    };
    const snapshot = { paragraphs: [...briefingSnapshot().paragraphs, proposal] };
    const blocks = blocksOf({ snapshot, briefing: { state: "issued" } });
    expect(headings(blocks, 1)).toEqual(["I. Kết quả thực hiện", "II. Kiến nghị, đề xuất"]);
    expect(paragraphs(blocks).filter(({ key }) => key.startsWith("blank:"))).toEqual([]);
  });

  it("a part that is switched off is left out in both languages", () => {
    const texts = [briefingText("section:direction", { isOff: true }), briefingText("topic:targets", { isOff: true })];
    expect(headings(blocksOf({ texts }), 1)[0]).toBe("I. Kết quả thực hiện");
    expect(headings(blocksOf({ texts }), 2)).toEqual(["1. Y tế cơ sở"]);
    expect(headings(blocksOf({ texts }, "en"), 1)[0]).toBe("I. Results");
  });

  it("the choice of a language goes before that of the other", () => {
    const texts = [
      briefingText("section:direction", { isOff: true }),
      briefingText("section:direction", { language: "en" }),
    ];
    expect(headings(blocksOf({ texts }, "en"), 1)[0]).toBe("I. Direction and management");
  });

  it("only topics with something to tell are headed", () => {
    expect(headings(blocksOf(), 2)).toEqual(["1. Các chỉ tiêu của Đảng và Nhà nước", "2. Y tế cơ sở"]);
    const texts = [briefingText("standing:preventive", { text: "Không ghi nhận ổ dịch mới." })];
    expect(headings(blocksOf({ texts }), 2)).toEqual([
      "1. Các chỉ tiêu của Đảng và Nhà nước",
      "2. Y tế dự phòng",
      "3. Y tế cơ sở",
    ]);
  });

  it("parts of the Party's papers are numbered I-", () => {
    expect(headings(blocksOf({ briefing: { layout: "party" } }), 1)[1]).toBe("II- Kết quả thực hiện");
  });

  it("who reported comes first in the results", () => {
    const blocks = blocksOf();
    const index = blocks.findIndex((block) => block.kind === "heading" && block.number === "II.");
    expect(blocks[index + 1]).toMatchObject({
      kind: "table",
      label: "Bảng 1",
      caption: "Tình hình báo cáo của trạm y tế đến ngày 31/10/2026",
    });
    const table = blocks[index + 1];
    const rows = table?.kind === "table" ? table.rows.map(({ cells }) => cells.map(({ text }) => text)) : [];
    expect(rows).toEqual([
      ["1", "Đã nhận báo cáo, đã phê duyệt", "66", "95,65", "42-17"],
      ["2", "Chưa nhận báo cáo", "3", "4,35", "42-17"],
      ["3", "Tổng số trạm phải báo cáo", "69", "100,00", "42-17"],
    ]);
    expect(blocks[index + 2]).toEqual({
      kind: "note",
      text: "(Số liệu cấp trạm dưới đây chỉ tính tại 66/69 trạm y tế đã báo cáo.)",
    });
  });

  it("tables and pictures are numbered in the order in which they stand", () => {
    const labels = blocksOf().flatMap((block) =>
      block.kind === "table" || block.kind === "chart" ? [block.label] : [],
    );
    expect(labels).toEqual(["Bảng 1", "Bảng 2", "Hình 1", "Hình 2", "Hình 3"]);
  });

  it("a document is cited in full, with a comma before the date in the Party's papers alone", () => {
    const documentTitle = {
      vi: "Nghị quyết số 72-NQ/TW, ngày 09/9/2025 của Bộ Chính trị",
      en: "Resolution 72-NQ/TW of the Politburo, 9 September 2025",
    };
    const targets = [snapshotTarget({ document: { vi: "NQ 72-NQ/TW", en: "Resolution 72-NQ/TW" }, documentTitle })];
    const intro = (layout: "state" | "party") =>
      byKey(blocksOf({ snapshot: { targets, paragraphs: [] }, briefing: { layout } }), "standing:intro")[0]?.text;
    expect(intro("state")).toBe(
      "Thực hiện Nghị quyết số 72-NQ/TW ngày 09/9/2025 của Bộ Chính trị, Sở Y tế báo cáo kết quả công tác y tế tháng 10 năm 2026 như sau:",
    );
    expect(intro("party")).toBe(
      "Thực hiện Nghị quyết số 72-NQ/TW, ngày 09/9/2025 của Bộ Chính trị, Đảng ủy Sở Y tế báo cáo kết quả công tác y tế tháng 10 năm 2026 như sau:",
    );
  });
});

describe("texts that people wrote", () => {
  it("stand in place of the generated ones, in their language alone", () => {
    const texts = [briefingText(SUMMARY, { text: "Đến ngày 31/10/2026 có 4 chỉ tiêu được theo dõi." })];
    expect(byKey(blocksOf({ texts }), SUMMARY)).toEqual([
      {
        kind: "paragraph",
        key: SUMMARY,
        text: "Đến ngày 31/10/2026 có 4 chỉ tiêu được theo dõi.",
        isEdited: true,
        conflicts: [],
      },
    ]);
    expect(byKey(blocksOf({ texts }, "en"), SUMMARY)[0]).toMatchObject({ isEdited: false });
  });

  it("a number that differs from the snapshot is pointed at, with the snapshot's", () => {
    const text = "Trạm y tế có từ 4 bác sĩ: còn thiếu 67 bác sĩ tại 66/69 trạm đã báo cáo.";
    const [edited] = byKey(blocksOf({ texts: [briefingText(FLOOR, { text })] }), FLOOR);
    expect(edited?.conflicts).toEqual([{ from: 36, to: 38, expected: "66" }]);
    expect(text.slice(36, 38)).toBe("67");
  });

  it("each line is a paragraph, and what is pointed at stays in its line", () => {
    const text = "Dòng thứ nhất.\n\n  Có 999 trạm.";
    const found = paragraphs(blocksOf({ texts: [briefingText(SUMMARY, { text })] })).filter(({ key }) =>
      key.startsWith(SUMMARY),
    );
    expect(found.map(({ key, text: line }) => [key, line])).toEqual([
      [SUMMARY, "Dòng thứ nhất."],
      [`${SUMMARY}~2`, "Có 999 trạm."],
    ]);
    expect(found[1]?.conflicts.map(({ from, to }) => found[1]?.text.slice(from, to))).toEqual(["999"]);
  });

  it("one that is switched off is left out with its pictures", () => {
    const blocks = blocksOf({ texts: [briefingText(FLOOR, { isOff: true })] });
    expect(byKey(blocks, FLOOR)).toEqual([]);
    expect(headings(blocks, 2)).toEqual(["1. Các chỉ tiêu của Đảng và Nhà nước"]);
    expect(blocks.filter((block) => block.kind === "chart" && block.key.endsWith("HT-02"))).toEqual([]);
  });

  it("standing texts come first in their part", () => {
    const texts = [briefingText("standing:direction", { text: "Ban hành Kế hoạch số 12/KH-SYT ngày 05/10/2026." })];
    const blocks = blocksOf({ texts });
    const index = blocks.findIndex((block) => block.kind === "heading" && block.number === "I.");
    expect(blocks[index + 1]).toMatchObject({
      key: "standing:direction",
      text: "Ban hành Kế hoạch số 12/KH-SYT ngày 05/10/2026.",
      isEdited: true,
      conflicts: [],
    });
  });

  it("the generated text stays where an empty one was saved", () => {
    const [kept] = byKey(blocksOf({ texts: [briefingText(SUMMARY, { text: " " })] }), SUMMARY);
    expect(kept).toMatchObject({ isEdited: false });
  });
});
