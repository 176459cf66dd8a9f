import { describe, expect, it } from "vitest";
import { renderBriefingCsv } from "@/lib/export/briefings/csv";
import type { TableBlock } from "@/lib/export/briefings/document";
import { briefingDocument, TARGETS_TABLE } from "@/tests/support/briefing-document";
import { readCsv } from "@/tests/support/read-csv";

const HEADINGS = [
  ...["Bản ghi", "Tình trạng bản ghi", "Bảng", "Tên bảng", "Nhóm", "Mã tra cứu của dòng"],
  ...["TT", "Chỉ tiêu", "ĐVT", "Lũy kế", "So KH (%)", "Mã tra cứu", "Trạm", "Ngày", "Lý do thiếu"],
];

describe("a briefing as CSV", () => {
  it("begins with the mark of UTF-8 and has a line for each row with figures, of all tables", () => {
    const text = renderBriefingCsv(briefingDocument());
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(readCsv(text)).toHaveLength(1 + 2 + 2 + 1);
  });

  it("tells of each row its record, table, group and reference, and fills the columns of its own table", () => {
    const [headings, first] = readCsv(renderBriefingCsv(briefingDocument()));
    expect(headings).toEqual(HEADINGS);
    expect(first).toEqual([
      ...["42-17", "Đã phát hành; SỐ LIỆU MẪU", "targets", "Bảng 1. Kết quả thực hiện các chỉ tiêu"],
      ...["Chỉ tiêu của tỉnh", "42-17-02", "1", "Trạm y tế có từ 4 bác sĩ", "bác sĩ", "1066", "41.2", "42-17-02"],
      ...["", "", ""],
    ]);
  });

  it("leaves a missing figure empty and tells why; a text that begins like a formula gets an apostrophe", () => {
    const [, , second] = readCsv(renderBriefingCsv(briefingDocument()));
    expect(second?.slice(7)).toEqual([
      ...['\'=Giường bệnh & "ngoặc" <kép>', "giường", "", "", "42-17-04", "", ""],
      "Lũy kế: chưa báo cáo; So KH (%): chưa giao kế hoạch",
    ]);
  });

  it("writes dates as 2026-09-30 and keeps the columns of another table apart", () => {
    const last = readCsv(renderBriefingCsv(briefingDocument())).at(-1);
    expect(last).toEqual([
      ...["42-17", "Đã phát hành; SỐ LIỆU MẪU", "annex.missing", "Trạm chưa báo cáo", "", "42-17-22"],
      ...["1", "", "", "", "", "", "Trạm y tế phường Sông Trí", "2026-09-30", ""],
    ]);
  });

  it("tells two columns of a table with one heading apart, and those of a table from its own first ones", () => {
    const table: TableBlock = {
      ...TARGETS_TABLE,
      columns: ["Nhóm", "Ngày", "Ngày"].map((header) => ({ header, width: 1, align: "left" })),
      rows: [
        {
          reference: "42-17-01",
          isGroup: false,
          cells: ["A", "hôm qua", "hôm nay"].map((text) => ({ kind: "text", text })),
        },
      ],
    };
    const [headings, row] = readCsv(renderBriefingCsv(briefingDocument({ blocks: [table], annexes: [] })));
    expect(headings?.slice(6)).toEqual(["Nhóm (2)", "Ngày", "Ngày (2)", "Lý do thiếu"]);
    expect(row?.slice(4)).toEqual(["", "42-17-01", "A", "hôm qua", "hôm nay", ""]);
  });

  it("says of a draft once that it is one", () => {
    const [, first] = readCsv(
      renderBriefingCsv(briefingDocument({ state: "draft", marks: ["SỐ LIỆU MẪU", "DỰ THẢO"] })),
    );
    expect(first?.[1]).toBe("Dự thảo; SỐ LIỆU MẪU");
  });

  it("has only its heading line where there is no table", () => {
    expect(readCsv(renderBriefingCsv(briefingDocument({ blocks: [], annexes: [] })))).toEqual([
      [...HEADINGS.slice(0, 6), "Lý do thiếu"],
    ]);
  });
});
