import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { DownloadTable } from "@/lib/export/download-table";
import { formatXlsx } from "@/lib/export/xlsx";

const TABLE: DownloadTable = {
  fileName: "tram-y-te",
  title: "Trạm y tế",
  columns: [
    { heading: "Trạm", kind: "text" },
    { heading: "Bác sĩ", kind: "integer" },
    { heading: "Tỷ lệ", kind: "percent", digits: 1 },
    { heading: "Ngày", kind: "date" },
  ],
  rows: [
    ["=1+1", 3, 14.6, "2026-09-30"],
    ["Trạm Y tế Kỳ Lạc", null, null, null],
  ],
  notes: ["SỐ LIỆU MẪU"],
};

async function read(name: string): Promise<string> {
  const files = unzipSync(await formatXlsx(TABLE, { data: "Số liệu", notes: "Ghi chú" }));
  const found = Object.entries(files).find(([path]) => path.endsWith(name));
  if (found === undefined) throw new Error(`no ${name} among ${Object.keys(files).join(", ")}`);
  return strFromU8(found[1]);
}

describe("a table as a workbook", () => {
  it("writes a text that begins like a formula as a text", async () => {
    const sheet = await read("sheet1.xml");
    expect(sheet).not.toContain("<f>");
    expect(await read("sharedStrings.xml")).toContain("=1+1");
  });

  it("writes numbers as numbers and 30/9/2026 as Excel's day 46295", async () => {
    const sheet = await read("sheet1.xml");
    expect(sheet).toContain("<v>3</v>");
    expect(sheet).toContain("<v>14.6</v>");
    expect(sheet).toContain("<v>46295</v>");
  });

  it("leaves a missing cell empty, not zero", async () => {
    // Four headings, four cells of the full row and the name of the other: nothing stands for what is missing.
    expect((await read("sheet1.xml")).match(/<v>/g)).toHaveLength(4 + 4 + 1);
  });

  it("leaves out what XML cannot hold, so that a search for a control character does not break the file", async () => {
    const hostile = { ...TABLE, rows: [["a\u0001b\ud800c", 1, 1, null]], notes: ["Tìm: x\u0000y\u000bz\uffff<b>"] };
    const files = unzipSync(await formatXlsx(hostile, { data: "a", notes: "b" }));
    const [, strings] = Object.entries(files).find(([path]) => path.endsWith("sharedStrings.xml")) ?? [];
    const text = strFromU8(strings ?? new Uint8Array());
    expect(text).toContain("abc");
    expect(text).toContain("Tìm: xyz&lt;b&gt;");
  });

  it("freezes the headings", async () => {
    expect(await read("sheet1.xml")).toMatch(/state="frozen"/);
  });

  it("carries the notes on a sheet of their own", async () => {
    expect(await read("workbook.xml")).toContain("Ghi chú");
    expect(await read("sharedStrings.xml")).toContain("SỐ LIỆU MẪU");
  });

  it("refuses a number that is not finite by naming its column", async () => {
    const broken = { ...TABLE, rows: [["a", Number.NaN, null, null]] };
    await expect(formatXlsx(broken, { data: "a", notes: "b" })).rejects.toThrow("Bác sĩ");
  });
});
