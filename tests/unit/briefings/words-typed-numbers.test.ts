import { describe, expect, it } from "vitest";
import { findTypedNumbers, normalNumber } from "@/lib/domain/briefings/typed-numbers";
import { checkTypedNumbers } from "@/lib/domain/briefings/typed-numbers-check";

const found = (text: string, language: "vi" | "en" = "vi") =>
  findTypedNumbers(text, language).map(({ text: typed, normal }) => [typed, normal]);

describe("numbers typed in a text", () => {
  it("are read by the rules of the language, never guessed", () => {
    expect(found("1.622.901 lượt, 14,6 và 96,14%; 1.300 giường, giảm −0,3")).toEqual([
      ["1.622.901", "1622901"],
      ["14,6", "14.6"],
      ["96,14", "96.14"],
      ["1.300", "1300"],
      ["−0,3", "-0.3"],
    ]);
    expect(found("1,622,901 visits, 14.6 and 1.300", "en")).toEqual([
      ["1,622,901", "1622901"],
      ["14.6", "14.6"],
      ["1.300", "1.3"],
    ]);
    expect(found("thực tế 14.6")).toEqual([["14.6", null]]);
    expect(normalNumber("014,600", "vi")).toBe("14.6");
    expect(normalNumber("−0,0", "vi")).toBe("0");
  });

  it("n of N and ranges are two numbers each", () => {
    expect(found("tại 5/9 trạm, ước 14,35–14,71, từ 5 - 7")).toEqual([
      ["5", "5"],
      ["9", "9"],
      ["14,35", "14.35"],
      ["14,71", "14.71"],
      ["5", "5"],
      ["7", "7"],
    ]);
  });

  it.each([
    "Đến ngày 31/10/2026, ngày 05 tháng 02 năm 2026, tháng 10/2026, trong tháng 10, quý 4, Quý IV/2026",
    "6 tháng đầu năm 2026, giai đoạn 2025-2030, ngày 15 hằng tháng, trước ngày 20/6",
    "Nghị quyết số 72-NQ/TW, Nghị quyết 282/NQ-CP, Nghị định 30/2020/NĐ-CP, Luật số 114/2025/QH15, Quyết định số 89/QĐ-TTg",
    "số hiệu 42-17, dòng 42-17-05, mã HT-02 và TYT-18073, TCVN 14423:2026",
    "Phụ lục 2, Bảng 1, Điều 5 khoản 2, lần thứ 20, lúc 7h30, điện thoại 0239 3855 123",
    "bác sĩ trên 10.000 dân",
  ])("dates, years, documents, codes and labels are none: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    "On 31 Oct 2026, in October 2026, Q4 2026, by 31 December, Oct 31, 2026",
    "Resolution No. 72-NQ/TW, Decision 89 of 2024, Annex 2, Table 1, the 20th Congress, per 10,000 people",
  ])("and in English: %s", (text) => {
    expect(found(text, "en")).toEqual([]);
  });

  it("the ordinal of a heading is none, the number after it is one", () => {
    expect(found("1. Có 12 trạm\n2.1. Còn 3 trạm\nII.1 Kết quả")).toEqual([
      ["12", "12"],
      ["3", "3"],
    ]);
  });

  it("four digits that count something are a figure, others a year", () => {
    expect(found("năm 2026 có 2026 bác sĩ")).toEqual([["2026", "2026"]]);
  });

  it("a plan in percent is no number of a document", () => {
    expect(found("vượt kế hoạch 5,2%, kế hoạch 120 giường")).toEqual([
      ["5,2", "5.2"],
      ["120", "120"],
    ]);
  });
});

describe("numbers held against the snapshot's", () => {
  const known = new Set(["11.58", "11.6", "0.08", "0.7", "66", "69", "5.3"]);
  const generated =
    "Đến ngày 31/10/2026 lộ trình cần 11,6, thực tế 11,58/vạn dân. So với tháng trước (ngày 30/9/2026) tăng 0,08/vạn dân, tương ứng tăng 0,70%. Có 66/69 trạm đã báo cáo.";
  const check = (edited: string, from: string | null = generated) =>
    checkTypedNumbers({ generated: from, edited, language: "vi", known }).map(({ from: at, to, expected }) => [
      edited.slice(at, to),
      expected,
    ]);

  it("the generated text itself has none", () => {
    expect(check(generated)).toEqual([]);
  });

  it("a wrong number is told with the right one", () => {
    expect(check(generated.replace("11,58", "11,85"))).toEqual([["11,85", "11,58"]]);
    expect(check(generated.replace("66/69", "67/69"))).toEqual([["67", "66"]]);
    expect(check(generated.replace("11,58", "11.58"))).toEqual([["11.58", "11,58"]]);
  });

  it("also where the words around it were rewritten on one side", () => {
    expect(check(generated.replace("thực tế 11,58/vạn dân", "kết quả đạt được là 11,85/vạn dân"))).toEqual([
      ["11,85", "11,58"],
    ]);
  });

  it("another rounding differs from the tables, needless zeros do not", () => {
    expect(check(generated.replace("thực tế 11,58", "thực tế 11,6"))).toEqual([["11,6", "11,58"]]);
    expect(check(generated.replace("0,70%", "0,7%"))).toEqual([]);
  });

  it("two numbers that changed places are both told", () => {
    const swapped = generated.replace("cần 11,6, thực tế 11,58", "cần 11,58, thực tế 11,6");
    expect(check(swapped)).toEqual([
      ["11,58", "11,6"],
      ["11,6", "11,58"],
    ]);
  });

  it("clauses and sentences may change places", () => {
    expect(
      check(generated.replace("lộ trình cần 11,6, thực tế 11,58/vạn dân", "thực tế 11,58/vạn dân, lộ trình cần 11,6")),
    ).toEqual([]);
    const [first = "", second = "", third = ""] = generated.split(/(?<=\.)\s/);
    expect(check([third, second, first].join(" "))).toEqual([]);
  });

  it("text may be left out, and words added", () => {
    expect(check("Thực tế 11,58/vạn dân.")).toEqual([]);
    expect(check("So với tháng trước tăng 0,70%.")).toEqual([]);
    expect(check(`${generated} Nguyên nhân: thiếu nguồn tuyển; sẽ báo cáo trong tháng 11/2026.`)).toEqual([]);
  });

  it("the same number in a sentence written anew is no conflict, another in its place is one", () => {
    const told =
      "Đến ngày 31/10/2026 có 66/69 trạm đã báo cáo; các số cộng dưới đây chỉ tính tại trạm đã báo cáo. Theo dõi 4 chỉ tiêu: 1 chỉ tiêu nguy cơ không đạt. Có 3 chỉ tiêu dùng số liệu mẫu.";
    expect(check("Tỉnh có 66 trạm đã báo cáo trong 69 trạm.", told)).toEqual([]);
    expect(check("Đang theo dõi 4 chỉ tiêu.", told)).toEqual([]);
    expect(check("Tỉnh có 69/69 trạm đã báo cáo.", told)).toEqual([["69", "66"]]);
    expect(check(told.replace("Theo dõi 4", "Đang theo dõi 3"), told)).toEqual([["3", "4"]]);
  });

  it("a new number that the briefing prints is free, another is not", () => {
    expect(check(`${generated} Riêng tuyến huyện cũ tăng 5,3 điểm %.`)).toEqual([]);
    expect(check(`${generated} Đã cử 12 người đi học.`)).toEqual([["12", null]]);
  });

  it("percent for percentage points is told, though the digits are the same", () => {
    expect(
      check("Trong tháng tăng 5,3% so với tháng trước.", "Trong tháng tăng 5,3 điểm % so với tháng trước."),
    ).toEqual([["5,3%", "5,3 điểm %"]]);
  });

  it("in a standing text years and documents are free and only printed numbers pass", () => {
    const standing = "Triển khai Nghị quyết số 72-NQ/TW năm 2025, Kế hoạch số 15; hiện 66 trạm đã báo cáo, còn 4 trạm.";
    expect(check(standing, null)).toEqual([["4", null]]);
  });
});
