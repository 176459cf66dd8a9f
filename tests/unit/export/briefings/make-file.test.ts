import { strFromU8 } from "fflate";
import { describe, expect, it } from "vitest";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { FILE_FORMATS, type FileFormat } from "@/lib/export/briefings/file-formats";
import { makeBriefingFile } from "@/lib/export/briefings/make-file";
import type { Language } from "@/lib/i18n/language";
import { briefingContent, briefingText } from "@/tests/support/briefing-content";
import { snapshotStation } from "@/tests/support/briefing-snapshot";
import { readCsv } from "@/tests/support/read-csv";
import { readWorkbook } from "@/tests/support/read-workbook";

const make = (format: FileFormat, language: Language = "vi", content = briefingContent()) =>
  makeBriefingFile({ content, format, language });
const textOf = async (format: FileFormat, language: Language = "vi", content = briefingContent()) =>
  strFromU8((await make(format, language, content)).bytes);

const STATIONS = Array.from({ length: 70 }, (_, index) =>
  snapshotStation({
    row: 20 + index,
    code: `TYT-${18_000 + index}`,
    name: { vi: `Trạm y tế xã số ${index + 1}`, en: `Station ${index + 1}` },
    counted: 2,
    shortfall: 2,
  }),
);
const MANY = briefingContent({
  snapshot: { stations: STATIONS, completeness: { reporting: 70, units: 70, countedOn: isoDate("2026-10-31") } },
});

describe("a file of a briefing", () => {
  it.each([
    ["docx", "PK", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"],
    ["pdf", "%PDF-", "application/pdf"],
    ["xlsx", "PK", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["html", "<!doctype html>", "text/html; charset=utf-8"],
    ["csv", "\uFEFFBản ghi,", "text/csv; charset=utf-8"],
    ["json", '{\n"format":"moc.briefing/1"', "application/json; charset=utf-8"],
    ["leader.pdf", "%PDF-", "application/pdf"],
  ] as const)("as %s begins as such files do and says what it is", async (format, start, contentType) => {
    const file = await make(format);
    const first = Buffer.from(start);
    expect(Buffer.from(file.bytes.subarray(0, first.length)).toString()).toBe(first.toString());
    expect(file.contentType).toBe(contentType);
    expect(file.fileName).toMatch(/^(Báo cáo|Một trang cho lãnh đạo) tháng 10-2026 - Hà Tĩnh - 42-17\.\w+$/);
  });

  it("has the same bytes each time, in all formats", async () => {
    for (const format of FILE_FORMATS) {
      const [first, second] = [await make(format), await make(format)];
      expect([format, Buffer.from(first.bytes).equals(Buffer.from(second.bytes))]).toEqual([format, true]);
    }
  });

  it("speaks the language asked for", async () => {
    expect(await textOf("html", "en")).toContain('<html lang="en">');
    expect((await make("docx", "en")).fileName).toBe("Briefing 2026-10 - Hà Tĩnh - 42-17.docx");
  });

  it("has each of 70 stations with its reference in Excel, CSV and HTML", async () => {
    const sheets = readWorkbook((await make("xlsx", "vi", MANY)).bytes).sheets;
    const inExcel = sheets.flatMap(({ rows }) => rows.flat()).map((cell) => cell?.value);
    const inCsv = readCsv(await textOf("csv", "vi", MANY)).map((row) => row[5]);
    const html = await textOf("html", "vi", MANY);
    for (const { row } of STATIONS) {
      const reference = `42-17-${row}`;
      expect(inExcel).toContain(reference);
      expect(inCsv).toContain(reference);
      expect(html).toContain(`>${reference}<`);
    }
  });

  it("tells on the first sheet of Excel the province, the period with its days and the as-of day", async () => {
    const [info] = readWorkbook((await make("xlsx")).bytes).sheets;
    expect(info?.rows.slice(1, 4).map(([, cell]) => cell?.value)).toEqual([
      "tỉnh Hà Tĩnh",
      "tháng 10 năm 2026 (1/10/2026–31/10/2026)",
      "31/10/2026",
    ]);
  });

  it("carries what a person wrote into the page, a wrong number marked, and never their name", async () => {
    const content = briefingContent({
      texts: [briefingText("results.grassroots.HT-02", { text: "Còn thiếu 67 bác sĩ.", by: "Nguyễn Thị Mẫu" })],
    });
    const html = await textOf("html", "vi", content);
    expect(html).toContain('Còn thiếu <u class="conflict">67</u>');
    for (const format of ["html", "json", "csv"] as const) {
      expect(await textOf(format, "vi", content)).not.toContain("Nguyễn Thị Mẫu");
    }
  });
});
