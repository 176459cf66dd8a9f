import { describe, expect, it } from "vitest";
import type { BriefingKind } from "@/lib/domain/briefings/kinds";
import { isoDate } from "@/lib/domain/dates/iso-date";
import { FILE_FORMATS } from "@/lib/export/briefings/file-formats";
import { briefingFileName } from "@/lib/export/briefings/file-name";
import { contentDisposition, safeNamePart } from "@/lib/export/content-disposition";
import { BRIEFING_FORMATS } from "@/lib/features/briefings/types";

const named = (kind: BriefingKind, to: string, from = "2026-01-01") => ({
  reference: "42-17",
  kind,
  period: { from: isoDate(from), to: isoDate(to) },
  provinceName: { vi: "Tỉnh Hà Tĩnh", en: "Hà Tĩnh" },
});
const vi = (kind: BriefingKind, to: string) =>
  briefingFileName({ briefing: named(kind, to, "2026-09-15"), format: "docx", language: "vi" });
const en = (kind: BriefingKind, to: string) =>
  briefingFileName({ briefing: named(kind, to, "2026-09-15"), format: "pdf", language: "en" });

describe("names of a briefing's files", () => {
  it.each([
    ["monthly", "2026-10-31", "Báo cáo tháng 10-2026 - Hà Tĩnh - 42-17.docx"],
    ["quarterly", "2026-09-30", "Báo cáo quý III-2026 - Hà Tĩnh - 42-17.docx"],
    ["six_months", "2026-06-30", "Báo cáo 6 tháng đầu năm 2026 - Hà Tĩnh - 42-17.docx"],
    ["nine_months", "2026-09-30", "Báo cáo 9 tháng năm 2026 - Hà Tĩnh - 42-17.docx"],
    ["yearly", "2026-12-31", "Báo cáo năm 2026 - Hà Tĩnh - 42-17.docx"],
    ["on_request", "2026-10-14", "Báo cáo từ 15-9-2026 đến 14-10-2026 - Hà Tĩnh - 42-17.docx"],
  ] as const)("%s in Vietnamese", (kind, to, name) => expect(vi(kind, to)).toBe(name));

  it.each([
    ["monthly", "2026-10-31", "Briefing 2026-10 - Hà Tĩnh - 42-17.pdf"],
    ["quarterly", "2026-09-30", "Briefing Q3 2026 - Hà Tĩnh - 42-17.pdf"],
    ["six_months", "2026-12-31", "Briefing second half of 2026 - Hà Tĩnh - 42-17.pdf"],
    ["nine_months", "2026-09-30", "Briefing nine months of 2026 - Hà Tĩnh - 42-17.pdf"],
    ["yearly", "2026-12-31", "Briefing 2026 - Hà Tĩnh - 42-17.pdf"],
    ["on_request", "2026-10-14", "Briefing 2026-09-15 to 2026-10-14 - Hà Tĩnh - 42-17.pdf"],
  ] as const)("%s in English", (kind, to, name) => expect(en(kind, to)).toBe(name));

  it("tells the leader's page from the report's PDF", () => {
    const briefing = named("monthly", "2026-10-31");
    expect(briefingFileName({ briefing, format: "leader.pdf", language: "vi" })).toBe(
      "Một trang cho lãnh đạo tháng 10-2026 - Hà Tĩnh - 42-17.pdf",
    );
  });

  it("knows the formats that the records know", () => {
    expect(FILE_FORMATS).toEqual(BRIEFING_FORMATS);
  });

  it("leaves out of a name what no disk takes", () => {
    expect(safeNamePart(' ..a/b\\c:*?"<>|\u0000\u202e d\n. ')).toBe("a-b-c d");
  });
});

describe("the header that saves a file", () => {
  it("has the name with its letters (RFC 5987) and one without accents for old programs", () => {
    expect(contentDisposition("Báo cáo tháng 10-2026 - Đắk Lắk - 66-1.docx")).toBe(
      'attachment; filename="Bao cao thang 10-2026 - Dak Lak - 66-1.docx"; ' +
        "filename*=UTF-8''B%C3%A1o%20c%C3%A1o%20th%C3%A1ng%2010-2026%20-%20%C4%90%E1%BA%AFk%20L%E1%BA%AFk%20-%2066-1.docx",
    );
  });

  it("is plain for a plain name", () => {
    expect(contentDisposition("tram-y-te-42.csv")).toBe('attachment; filename="tram-y-te-42.csv"');
  });

  it("lets nothing end the header or its quotes", () => {
    const header = contentDisposition("a\"\r\nset-cookie: x\ud800;é(1)'.csv");
    expect(header).toBe(
      "attachment; filename=\"aset-cookie x;e(1)'.csv\"; filename*=UTF-8''aset-cookie%20x%3B%C3%A9%281%29%27.csv",
    );
    expect([...header].every((sign) => sign >= " " && sign <= "~")).toBe(true);
  });
});
