import type { BriefingState } from "@/lib/domain/briefings/kinds";
import type { Language } from "@/lib/i18n/language";

/** Words that only files have: around the document, not in it. */
export type FileWords = {
  readonly contents: string;
  readonly toContent: string;
  /** Behind a number typed by hand that differs from the snapshot's. */
  readonly inSnapshot: (expected: string) => string;
  readonly notInSnapshot: string;
  readonly missingReason: string;
  readonly record: string;
  readonly states: Readonly<Record<BriefingState, string>>;
  readonly info: {
    readonly sheet: string;
    readonly title: string;
    readonly province: string;
    readonly period: string;
    readonly asOf: string;
    readonly reference: string;
    readonly state: string;
    readonly marks: string;
    readonly knownOn: string;
    readonly hash: string;
    readonly reading: string;
    readonly missing: string;
    readonly sheets: string;
  };
  /** Short names of sheets by the key of a table or an annex. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly annex: string;
  readonly csv: Readonly<Record<"briefing" | "state" | "table" | "caption" | "group" | "reference", string>>;
};

const VI: FileWords = {
  contents: "Mục lục",
  toContent: "Đến nội dung",
  inSnapshot: (expected) => `số liệu đã chốt: ${expected}`,
  notInSnapshot: "không có trong số liệu đã chốt",
  missingReason: "Lý do thiếu",
  record: "Bản ghi",
  states: { draft: "Dự thảo", checked: "Đã kiểm tra", issued: "Đã phát hành", superseded: "Đã có báo cáo thay thế" },
  info: {
    sheet: "Thông tin",
    title: "Tên báo cáo",
    province: "Địa phương",
    period: "Kỳ báo cáo",
    asOf: "Số liệu đến ngày",
    reference: "Mã bản ghi",
    state: "Tình trạng",
    marks: "Lưu ý",
    knownOn: "Số liệu biết đến",
    hash: "Mã kiểm tra SHA-256",
    reading: "Cách đọc",
    missing: "…: chưa có số liệu, không phải bằng 0; lý do ở cột cuối của bảng.",
    sheets: "Các trang tính",
  },
  sheets: {
    targets: "Chỉ tiêu",
    reporting: "Tình hình báo cáo",
    figures: "Số liệu chỉ tiêu",
    below: "Trạm dưới mức sàn",
    units: "Đơn vị báo cáo",
    changes: "Thay đổi",
    sources: "Nguồn số liệu",
  },
  annex: "PL",
  csv: {
    briefing: "Bản ghi",
    state: "Tình trạng bản ghi",
    table: "Bảng",
    caption: "Tên bảng",
    group: "Nhóm",
    reference: "Mã tra cứu của dòng",
  },
};

const EN: FileWords = {
  contents: "Contents",
  toContent: "Skip to content",
  inSnapshot: (expected) => `frozen figure: ${expected}`,
  notInSnapshot: "not among the frozen figures",
  missingReason: "Why missing",
  record: "Record",
  states: { draft: "Draft", checked: "Checked", issued: "Issued", superseded: "Superseded" },
  info: {
    sheet: "About",
    title: "Title",
    province: "Province",
    period: "Period",
    asOf: "Figures up to",
    reference: "Record",
    state: "State",
    marks: "Note",
    knownOn: "Figures known on",
    hash: "SHA-256 check",
    reading: "How to read",
    missing: "…: no figure, which is not zero; the reason is in the last column of the table.",
    sheets: "Sheets",
  },
  sheets: {
    targets: "Targets",
    reporting: "Reporting",
    figures: "Figures of targets",
    below: "Stations below the floor",
    units: "Who reported",
    changes: "Changes",
    sources: "Sources",
  },
  annex: "Annex",
  csv: {
    briefing: "Record",
    state: "State of the record",
    table: "Table",
    caption: "Caption",
    group: "Group",
    reference: "Reference of the row",
  },
};

const WORDS: Readonly<Record<Language, FileWords>> = { vi: VI, en: EN };

export function fileWords(language: Language): FileWords {
  return WORDS[language];
}
