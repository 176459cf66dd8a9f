import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TableBlock } from "@/lib/export/briefings/document";
import { renderBriefingDocx } from "@/lib/export/briefings/docx/render-briefing-docx";
import { briefingDocument, TARGETS_TABLE } from "@/tests/support/briefing-document";
import { hasOffice, inkIn, type Office, openOffice } from "@/tests/support/office";
import { partyDocument } from "@/tests/support/party-document";

const [plain] = TARGETS_TABLE.rows.slice(1);
const long: TableBlock = {
  ...TARGETS_TABLE,
  rows: Array.from({ length: 60 }, () => plain).flatMap((row) => row ?? []),
};
/** Where the page number stands: the middle of the top margin. */
const TOP = { left: 0.4, right: 0.6, top: 0, bottom: 0.06 };

describe.skipIf(!hasOffice())("Word files in LibreOffice (skipped where it is not installed)", () => {
  let office: Office;
  let state: string;
  let party: string;
  let longer: string;
  beforeAll(async () => {
    office = openOffice();
    state = await office.toPdf("state.docx", await renderBriefingDocx(briefingDocument()));
    party = await office.toPdf("party.docx", await renderBriefingDocx(partyDocument()));
    const document = briefingDocument({ blocks: [long], annexes: [] });
    longer = await office.toPdf("longer.docx", await renderBriefingDocx(document));
  });
  afterAll(() => office?.close());

  it.each(["state", "party"] as const)("stand, lie for the wide annex, and stand again: %s", async (layout) => {
    const pages = await office.pagesOf(layout === "state" ? state : party);
    const across = pages.map(({ width, height }) => width > height);
    expect(across.filter((one, index) => one !== across[index - 1])).toEqual([false, true, false]);
    expect(pages[0]?.width).toBeCloseTo(595.3, 0);
  });

  it.each(["state", "party"] as const)("have no empty page and never part the signature: %s", async (layout) => {
    const pdf = layout === "state" ? state : party;
    const pages = await Promise.all((await office.pagesOf(pdf)).map((_, index) => office.textOf(pdf, index + 1)));
    // Number, mark, reference and hash alone are two lines.
    for (const page of pages) expect(page.split("\n").filter((line) => line.trim() !== "").length).toBeGreaterThan(3);
    const signed = pages.filter((page) => page.includes("Nơi nhận:"));
    expect(signed).toHaveLength(1);
    expect(signed[0]).toContain(layout === "state" ? "GIÁM ĐỐC" : "BÍ THƯ");
    expect(signed[0]).toContain(layout === "state" ? "- Lưu: VT, KHTC." : "- Lưu Văn phòng Đảng ủy.");
    expect(signed[0]).toContain("trạm đã báo cáo");
  });

  it("read as they were written, in both layouts", async () => {
    const first = await office.textOf(state, 1);
    for (const words of [
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Bảng 1. Kết quả thực hiện các chỉ tiêu",
      '=Giường bệnh & "ngoặc" <kép>',
      "Hình 1. Số bác sĩ còn thiếu và lộ trình",
      "trạm đã báo cáo./.",
      "Nơi nhận:",
      "GIÁM ĐỐC",
      "SỐ LIỆU MẪU",
    ])
      expect(first).toContain(words);
    expect(await office.textOf(state, 2)).toMatch(/Phụ lục I\s+CÁC CHỈ TIÊU/);
    const draft = await office.textOf(party, 1);
    expect(draft).toContain("ĐẢNG CỘNG SẢN VIỆT NAM");
    expect(draft).toContain("DỰ THẢO · SỐ LIỆU MẪU");
    expect(draft).not.toMatch(/CỘNG HÒA|\.\/\./);
  });

  it("have no number on the first page and one in the top margin of the next", async () => {
    expect(inkIn(await office.pictureOf(state, 1), TOP)).toBe(0);
    expect(inkIn(await office.pictureOf(state, 2), TOP)).toBeGreaterThan(5);
    expect((await office.textOf(state, 2)).trimStart()).toMatch(/^2\s+SỐ LIỆU MẪU\s/);
  });

  it("show the chart across the text", async () => {
    const page = await office.pictureOf(state, 1);
    // The line of the fixture's chart falls from its upper left to its lower right.
    expect(inkIn(page, { left: 0.2, right: 0.3, top: 0.53, bottom: 0.6 })).toBeGreaterThan(30);
    expect(inkIn(page, { left: 0.75, right: 0.85, top: 0.6, bottom: 0.67 })).toBeGreaterThan(30);
  });

  it("repeat the heading of a table on each of its pages", async () => {
    expect(await office.pagesOf(longer)).toHaveLength(2);
    expect(await office.textOf(longer, 2)).toContain("Lũy kế");
    expect(await office.textOf(longer, 2)).toContain("GIÁM ĐỐC");
  });
});
