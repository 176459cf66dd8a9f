// What looks like a number and is none: it is free for everyone to write and to change.

const MONTH_EN =
  "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
const DAY = "(?:3[01]|[12]\\d|0?[1-9])";
const MONTH = "(?:1[0-2]|0?[1-9])";
const YEAR = "(?:19|20|21)\\d{2}";
/** Not followed by more of a number, nor by a percent sign. */
const END = "(?![\\d]|[.,]\\d|\\s?[%‰])";
/** Something is counted: then four digits are a figure and no year. */
const COUNTED =
  "(?!\\s(?:bác sĩ|y sĩ|điều dưỡng|nhân viên|giường|trạm|xã|cơ sở|bệnh viện|người|lượt|ca|tỷ|triệu|doctors|nurses|staff|beds|stations|communes|facilities|hospitals|people|visits|cases)(?!\\p{L}))";
const LAW_VI = "(?:nghị quyết|quyết định|chỉ thị|thông tư|nghị định|luật|công văn|tờ trình)";
const PAPER_VI = "(?:kế hoạch|kết luận|chương trình|báo cáo|đề án|hướng dẫn|quy định|thông báo|văn bản|biểu|mẫu)";
const LAW_EN = "(?:Resolution|Decision|Directive|Decree|Circular|Law|Regulation|Guidance|Plan|Report)";

const FREE: readonly RegExp[] = [
  /https?:\/\/\S+/gu,
  // 72-NQ/TW, 30/2020/NĐ-CP, 261/2025/QH15
  /\d+(?:\/\d{4})?[-/]\p{Lu}{2}[\p{L}\d]*(?:[-/]\p{L}[\p{L}\d]*)*/gu,
  new RegExp(`(?:${LAW_VI}\\s+(?:số\\s*:?\\s*)?|${PAPER_VI}\\s+số\\s*:?\\s*)\\d+(?:/\\d{4})?${END}`, "giu"),
  new RegExp(`${LAW_EN}\\s+(?:No\\.?\\s*)\\d+(?:/\\d{4})?${END}`, "gu"),
  new RegExp(`(?:Resolution|Decision|Directive|Decree|Circular|Law)\\s+\\d+(?:/\\d{4})?${END}`, "gu"),
  /(?:TCVN|QCVN|ISO)\s*\d[\d:./-]*/gu,
  // references: 42-17-05
  /(?<![\d.,/-])\d{2}-\d{1,9}-\d{1,9}(?![\d-]|[.,]\d)/gu,
  /(?:số hiệu|briefing|reference|báo cáo)\s+\d{2}-\d{1,9}(?![\d-]|[.,]\d)/giu,
  // codes: HT-02, TYT-18073, QH15, Q4
  /(?<![\p{L}\d])\p{L}[\p{L}\p{M}]*(?:-\p{L}+)*-?\d[\p{L}\d]*(?:-[\p{L}\d]+)*/gu,
  // dates
  /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/gu,
  new RegExp(`(?<![\\d.,/])${DAY}\\s?[/.-]\\s?${MONTH}\\s?[/.-]\\s?\\d{4}(?![\\d/]|[.,]\\d)`, "gu"),
  new RegExp(`(?<!mỗi )(?:ngày|hạn)\\s+${DAY}/${MONTH}(?![\\d/]|[.,]\\d)`, "giu"),
  new RegExp(`ngày\\s+${DAY}\\s+tháng\\s+${MONTH}${END}`, "giu"),
  new RegExp(`(?<!mỗi )ngày\\s+${DAY}(?=\\s+(?:hằng|hàng|đến)|[;.,)]?\\s*$|[;)]|,\\s)`, "giu"),
  new RegExp(`(?<![\\d.,/])${MONTH}/${YEAR}(?![\\d/]|[.,]\\d)`, "gu"),
  new RegExp(`(?<!mỗi )tháng\\s+${MONTH}${END}(?!/)${COUNTED}`, "giu"),
  new RegExp(`quý\\s+[1-4]${END}`, "giu"),
  /(?<!\d)[369]\s+tháng\s+(?:đầu\s+|cuối\s+)?năm/giu,
  new RegExp(`(?<!\\d)${DAY}\\s+${MONTH_EN}(?!\\p{L})`, "gu"),
  new RegExp(`(?<!\\p{L})${MONTH_EN}\\s+${DAY}(?=,?\\s+${YEAR})`, "gu"),
  new RegExp(`(?:năm|year)\\s+${YEAR}${END}`, "giu"),
  new RegExp(`(?<![\\d.,])(?<!\\d/)${YEAR}${END}${COUNTED}`, "gu"),
  /(?<!\d)\d{1,2}(?::|h)\d{2}(?!\d)/gu,
  // headings, annexes, tables, articles, ordinals
  /^[ \t]*(?:\d+(?:\.\d+)*[.)]|[IVXL]+(?:\.\d+)+[.)]?)(?=\s)/gmu,
  new RegExp(`(?:phụ lục|bảng|hình|điều|khoản|mục|chương)\\s+\\d+${END}`, "giu"),
  new RegExp(`(?:Annex|Appendix|Table|Figure|Article|Clause|Section|Chapter|Form)\\s+\\d+${END}`, "gu"),
  new RegExp(`(?<!\\p{L})(?:lần thứ|thứ|khóa|khoá)\\s+\\d+${END}`, "giu"),
  /(?<!\d)\d+(?:st|nd|rd|th)(?!\p{L})/gu,
  // the denominator of a rate is part of its unit
  /(?:trên|\/)\s?10\.000\s+dân/giu,
  /per\s+10,000/giu,
  // telephone numbers
  /(?<![\d.,])0\d{2,3}[. ]?\d{3,4}[. ]?\d{3,4}(?![\d]|[.,]\d)/gu,
];

/** The text with every free number blotted out; positions stay as they are. */
export function maskFreeNumbers(text: string): string {
  return FREE.reduce((masked, free) => masked.replace(free, (found) => found.replace(/\d/g, "\u0000")), text);
}
