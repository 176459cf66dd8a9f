import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { BriefingDocument, Cell } from "@/lib/export/briefings/document";
import { typedNumber } from "@/lib/export/briefings/xlsx/number-format";
import { renderBriefingXlsx } from "@/lib/export/briefings/xlsx/render-briefing-xlsx";
import { uniqueSheetNames } from "@/lib/export/briefings/xlsx/sheet-name";
import { briefingDocument, TARGETS_TABLE } from "@/tests/support/briefing-document";
import { readWorkbook } from "@/tests/support/read-workbook";

const FACTS = { province: "tỉnh Hà Tĩnh", period: "tháng 10 năm 2026 (1/10/2026–31/10/2026)", asOf: "31/10/2026" };
const open = async (more: Partial<BriefingDocument> = {}) =>
  readWorkbook(await renderBriefingXlsx(briefingDocument(more), FACTS));

describe("a briefing as a workbook", () => {
  it("has a sheet of what it is and one for each annex; a table that an annex has is not there twice", async () => {
    expect((await open()).names).toEqual(["Thông tin", "PL I Chỉ tiêu", "PL II Đơn vị chưa báo cáo"]);
  });

  it("has a sheet of the report's own table where no annex has it", async () => {
    const annexes = briefingDocument().annexes.slice(1);
    expect((await open({ annexes })).names).toEqual(["Thông tin", "Chỉ tiêu", "PL II Đơn vị chưa báo cáo"]);
  });

  it("tells title, province, period, as-of day, record, state, marks and hash on the first sheet", async () => {
    const [info] = (await open()).sheets;
    expect(info?.rows.map((row) => row.map((cell) => cell?.value))).toEqual([
      ["Tên báo cáo", "Báo cáo kết quả công tác y tế tháng 10 năm 2026"],
      ["Địa phương", "tỉnh Hà Tĩnh"],
      ["Kỳ báo cáo", "tháng 10 năm 2026 (1/10/2026–31/10/2026)"],
      ["Số liệu đến ngày", "31/10/2026"],
      ["Mã bản ghi", "42-17"],
      ["Tình trạng", "Đã phát hành"],
      ["Lưu ý", "SỐ LIỆU MẪU"],
      ["Số liệu biết đến", "6/11/2026 09:00"],
      ["Mã kiểm tra SHA-256", "b".repeat(64)],
      ["Cách đọc", "…: chưa có số liệu, không phải bằng 0; lý do ở cột cuối của bảng."],
      ["Các trang tính", "PL I Chỉ tiêu; PL II Đơn vị chưa báo cáo"],
    ]);
  });

  it("types its cells: 1.066 is a number with #,##0, 41,20 one with two decimals, 30/9/2026 Excel's day 46295", async () => {
    const [, targets, missing] = (await open()).sheets;
    expect(targets?.rows[4]).toEqual([
      { type: "n", value: 1, format: '#,##0;"−"#,##0' },
      { type: "s", value: "Trạm y tế có từ 4 bác sĩ" },
      { type: "s", value: "bác sĩ" },
      { type: "n", value: 1066, format: '#,##0;"−"#,##0' },
      { type: "n", value: 41.2, format: '#,##0.00;"−"#,##0.00' },
      { type: "s", value: "42-17-02" },
    ]);
    expect(missing?.rows[3]?.[2]).toEqual({ type: "n", value: 46295, format: "d/m/yyyy" });
  });

  it("shows … for a missing figure, never a number, and tells column by column why in the last column", async () => {
    const [, targets] = (await open()).sheets;
    expect(targets?.rows[2]?.at(-1)?.value).toBe("Lý do thiếu");
    expect(targets?.rows[5]?.slice(3)).toEqual([
      { type: "s", value: "…" },
      { type: "s", value: "…" },
      { type: "s", value: "42-17-04" },
      { type: "s", value: "Lũy kế: chưa báo cáo; So KH (%): chưa giao kế hoạch" },
    ]);
  });

  it("keeps title, marks and headings in sight, and the columns up to the row's name", async () => {
    const { sheets } = await open();
    expect(sheets.map(({ frozen }) => frozen)).toEqual([null, { rows: 3, columns: 2 }, { rows: 3, columns: 2 }]);
    expect(sheets[1]?.rows.slice(0, 2).map(([cell]) => cell?.value)).toEqual([
      "Phụ lục I. Các chỉ tiêu",
      "Kết quả thực hiện các chỉ tiêu · SỐ LIỆU MẪU · Bản ghi 42-17",
    ]);
  });

  it("prints on A4 across the width of the page with the headings again on each page", async () => {
    const { sheets, workbook } = await open();
    expect(sheets.map(({ xml }) => /orientation="(\w+)"/.exec(xml)?.[1])).toEqual([
      "portrait",
      "landscape",
      "portrait",
    ]);
    expect(sheets[1]?.xml).toContain('paperSize="9" fitToWidth="1" fitToHeight="0"');
    expect(workbook).toContain(
      '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'PL I Chỉ tiêu\'!$1:$3</definedName>',
    );
  });

  it.each(['=HYPERLINK("http://example.vn")', "+1", "-1", "@SUM(A1)", "\t=1", "]]><x>&\u0000\ud800"])(
    "writes %j as a text, never a formula",
    async (text) => {
      const row = { reference: null, isGroup: false, cells: [{ kind: "text", text } as Cell] };
      const bytes = await renderBriefingXlsx(
        briefingDocument({
          title: text,
          blocks: [],
          annexes: [
            {
              key: "x",
              label: "",
              title: text,
              isLandscape: false,
              blocks: [{ ...TARGETS_TABLE, caption: text, rows: [row] }],
            },
          ],
        }),
      );
      const files = Object.values(unzipSync(bytes)).map((file) => strFromU8(file));
      expect(files.filter((xml) => /<f[ >]/.test(xml))).toEqual([]);
      const { sheets } = readWorkbook(bytes);
      expect(sheets[1]?.rows[3]?.[0]).toEqual({ type: "s", value: text.replace("\u0000\ud800", "") });
    },
  );

  it("puts several tables of an annex below one another, each with its caption and headings", async () => {
    const [targets, missing] = briefingDocument().annexes.map(({ blocks }) => blocks[0]);
    if (targets === undefined || missing === undefined) throw new Error("the fixture has two annexes");
    const annexes = [
      { key: "units", label: "Phụ lục I", title: "Đơn vị", isLandscape: false, blocks: [targets, missing] },
    ];
    const [, sheet] = (await open({ annexes })).sheets;
    const first = sheet?.rows.map(([cell]) => cell?.value);
    expect(first).toContain("Kết quả thực hiện các chỉ tiêu");
    expect(first).toContain("Trạm chưa báo cáo");
    expect(first?.filter((value) => value === "TT")).toHaveLength(2);
    expect(sheet?.frozen).toEqual({ rows: 2, columns: 0 });
  });

  it("makes a row as high as its longest text needs, and runs a note across the whole sheet", async () => {
    const long = "Trung tâm y tế khu vực đã bàn giao chức năng quản lý nhà nước về y tế ".repeat(3).trim();
    const [head, group, first] = TARGETS_TABLE.rows;
    if (group === undefined || head === undefined) throw new Error("the fixture has three rows");
    const row = { ...group, cells: group.cells.with(1, { kind: "text", text: long }) };
    const table = { ...TARGETS_TABLE, rows: [head, row, ...(first === undefined ? [] : [first])], notes: [long] };
    const annexes = [{ key: "x", label: "", title: "Bảng", isLandscape: false, blocks: [table] }];
    const [, sheet] = (await open({ blocks: [], annexes })).sheets;
    expect(/<row r="5" ht="(\d+)"/.exec(sheet?.xml ?? "")?.[1]).toBe("78");
    expect(/<row r="6" ht="(\d+)"/.exec(sheet?.xml ?? "")?.[1]).toBe("33");
    expect(sheet?.xml).toContain('<mergeCell ref="A7:G7"/>');
  });

  it("names the table whose number is none", async () => {
    const cell: Cell = { kind: "number", text: "?", value: Number.NaN, decimals: 0, isPercent: false };
    const table = { ...TARGETS_TABLE, rows: [{ reference: null, isGroup: false, cells: [cell] }] };
    await expect(renderBriefingXlsx(briefingDocument({ blocks: [table] }))).rejects.toThrow(/^targets: not a finite/);
  });

  it("has the same bytes whenever it is made", async () => {
    const [first, second] = [
      await renderBriefingXlsx(briefingDocument()),
      await renderBriefingXlsx(briefingDocument()),
    ];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    // 6/11/2026 02:00:00 UTC as ZIP files write it: what the clock of the machine said is not in the file.
    const view = new DataView(first.buffer, first.byteOffset);
    expect([view.getUint16(10, true), view.getUint16(12, true)]).toEqual([2 << 11, (46 << 9) | (11 << 5) | 6]);
  });
});

describe("numbers of a workbook", () => {
  const number = (text: string, value: number, decimals: number) =>
    typedNumber({ kind: "number", text, value, decimals, isPercent: false });

  it("keeps the value and shows the digits of the document", () => {
    expect(number("11,58", 11.5801, 2)).toEqual({ value: 11.5801, format: '#,##0.00;"−"#,##0.00' });
  });

  it("keeps the plus of a change and the words behind a number", () => {
    expect(number("+5,27", 5.2727, 2).format).toBe('"+"#,##0.00;"−"#,##0.00;#,##0.00');
    expect(number("−5,27", -5.2727, 2).format).toBe('#,##0.00;"−"#,##0.00');
    expect(number("41,20%", 41.2, 2).format).toBe('#,##0.00"%";"−"#,##0.00"%"');
  });

  it("takes the printed digits where a spreadsheet would round to others: 1,005 is printed 1,00", () => {
    expect((1.005).toFixed(2)).toBe("1.00");
    expect(number("1,00", 1.005, 2).value).toBe(1);
    expect(number("0", -0.2, 0).value).toBe(0);
  });
});

describe("names of sheets", () => {
  it("are at most 31 signs long, cut between words, and unique whatever their case", () => {
    expect(
      uniqueSheetNames([
        "Đơn vị đã báo cáo và chưa báo cáo",
        "đơn vị ĐÃ báo cáo và chưa báo cáo",
        "a/b*[c]:d?",
        "'x'",
        "",
        "5",
      ]),
    ).toEqual(["Đơn vị đã báo cáo và chưa báo", "đơn vị ĐÃ báo cáo và chưa (2)", "a b c d", "x", "5", "5 (2)"]);
  });
});
