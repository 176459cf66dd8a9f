// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import type { BriefingDocument, ChartBlock } from "@/lib/export/briefings/document";
import { renderBriefingHtml } from "@/lib/export/briefings/html/render-briefing-html";
import { BriefingRenderError } from "@/lib/export/briefings/render-error";
import { briefingDocument, TARGETS_TABLE } from "@/tests/support/briefing-document";

function page(more: Partial<BriefingDocument> = {}): Document {
  return new DOMParser().parseFromString(renderBriefingHtml(briefingDocument(more)), "text/html");
}

const textOf = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, " ").trim();
const CHART = briefingDocument().blocks.find((block) => block.kind === "chart") as ChartBlock;
const withChart = (svg: string) => page({ blocks: [{ ...CHART, svg }] });

describe("a briefing as one HTML file", () => {
  it("needs nothing from outside: no scripts, no addresses but those within the page, a policy that forbids the rest", () => {
    const html = page();
    expect(html.querySelectorAll("script, link, img, iframe, object, embed, form, base")).toHaveLength(0);
    expect(html.querySelectorAll("[src], [onload], [onclick], [action]")).toHaveLength(0);
    const links = [...html.querySelectorAll("[href]")].map((link) => link.getAttribute("href") ?? "");
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((href) => !href.startsWith("#") || html.querySelector(href) === null)).toEqual([]);
    expect(html.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute("content")).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
    );
    expect(html.querySelector("style")?.textContent).not.toMatch(/url\(|@import|expression/);
  });

  it("is in Vietnamese, in English where asked for, and has the title with the record's reference", () => {
    expect(page().documentElement.lang).toBe("vi");
    expect(page({ language: "en" }).documentElement.lang).toBe("en");
    expect(page().title).toBe("Báo cáo kết quả công tác y tế tháng 10 năm 2026 (42-17)");
  });

  it("has its headings in order, without a level left out", () => {
    const levels = [...page().querySelectorAll("h1, h2, h3, h4, h5, h6")].map((head) => Number(head.tagName.slice(1)));
    expect(levels).toEqual([1, 2, 2, 3, 2, 2]);
    const leap = page({ blocks: [{ kind: "heading", level: 3, number: "a)", text: "Sâu" }] });
    expect(textOf(leap.querySelector("article h2"))).toBe("a) Sâu");
  });

  it("lists its parts and annexes in the table of contents", () => {
    const entries = [...page().querySelectorAll("nav a")].map(textOf);
    expect(entries).toEqual([
      "I. Công tác chỉ đạo, điều hành",
      "II. Kết quả thực hiện",
      "1. Các chỉ tiêu của Đảng và Nhà nước",
      "Phụ lục I. Các chỉ tiêu",
      "Phụ lục II. Đơn vị chưa báo cáo",
    ]);
  });

  it("begins with the way to the content", () => {
    const html = page();
    expect(html.body.firstElementChild?.outerHTML).toBe('<a class="skip" href="#content">Đến nội dung</a>');
    expect(html.querySelector("#content")?.tagName).toBe("MAIN");
  });

  it("gives tables their caption, scopes to heads, and a body to each group", () => {
    const table = page().querySelector("table");
    expect(textOf(table?.querySelector("caption"))).toBe("Bảng 1. Kết quả thực hiện các chỉ tiêu");
    expect(table?.querySelectorAll("thead th[scope=col]")).toHaveLength(6);
    expect(textOf(table?.querySelector("tbody th[scope=rowgroup]"))).toBe("Chỉ tiêu của tỉnh");
    expect([...(table?.querySelectorAll("th[scope=row]") ?? [])].map(textOf)).toEqual([
      "Trạm y tế có từ 4 bác sĩ",
      '=Giường bệnh & "ngoặc" <kép>',
    ]);
    expect(page().querySelectorAll("table:not(:has(caption)), th:not([scope])")).toHaveLength(0);
  });

  it("does not print the title of an annex a second time over a table without a caption", () => {
    const annexes = briefingDocument().annexes.map((annex) => ({
      ...annex,
      blocks: [{ ...TARGETS_TABLE, label: "", caption: "" }],
    }));
    const caption = page({ annexes }).querySelector("section caption");
    expect(caption?.innerHTML).toBe('<span class="hidden">Các chỉ tiêu</span>');
  });

  it("shows the reference of each row: in its own column, or beside the row's name", () => {
    const tables = page().querySelectorAll("table");
    expect(textOf(tables[0]?.querySelector("tbody tr:nth-child(2) td:last-child"))).toBe("42-17-02");
    expect(textOf(tables[2]?.querySelector("tbody th"))).toBe("Trạm y tế phường Sông Trí 42-17-22");
  });

  it("tells why a figure is missing: on the sign, to screen readers, and in a footnote", () => {
    const html = page();
    const [first] = html.querySelectorAll("abbr");
    expect(first?.title).toBe("chưa báo cáo");
    expect(textOf(first?.parentElement)).toBe("…(a) (chưa báo cáo)");
    expect([...html.querySelectorAll("article .note")].map(textOf)).toContain("(b) Lý do thiếu: chưa giao kế hoạch.");
  });

  it("makes no footnote of a reason that the table's own notes tell already", () => {
    const notes = ["Chưa có số liệu: giường bệnh (chưa báo cáo); chưa giao kế hoạch: 1 chỉ tiêu."];
    const html = page({ blocks: [{ ...TARGETS_TABLE, notes }], annexes: [] });
    expect(html.querySelectorAll("sup")).toHaveLength(0);
    expect([...html.querySelectorAll(".note")].map(textOf)).toEqual(notes);
  });

  it("underlines a number that differs from the snapshot's and puts the snapshot's value behind it", () => {
    const html = page();
    expect(textOf(html.querySelector("u.conflict"))).toBe("67");
    expect(textOf(html.querySelector("u.conflict")?.parentElement)).toBe(
      "Còn thiếu 67 [số liệu đã chốt: 66] bác sĩ tại 66/69 trạm đã báo cáo./.",
    );
  });

  it("names a number that the snapshot does not have at all, and keeps to the text where spans overlap", () => {
    const conflicts = [
      { from: 4, to: 6, expected: null },
      { from: 5, to: 8, expected: "1" },
    ];
    const html = page({
      blocks: [{ kind: "paragraph", key: "x", text: "Có: 67,5 ca.", isEdited: true, conflicts }],
      endMark: "",
    });
    expect(textOf(html.querySelector("article > p:not([class])"))).toBe(
      "Có: 67 [không có trong số liệu đã chốt],5 [số liệu đã chốt: 1] ca.",
    );
  });

  it("carries SỐ LIỆU MẪU and DỰ THẢO on the report and on each annex", () => {
    const html = page({ marks: ["SỐ LIỆU MẪU", "DỰ THẢO"] });
    expect([...html.querySelectorAll(".marks")].map(textOf)).toEqual(Array(3).fill("SỐ LIỆU MẪU DỰ THẢO"));
    expect(html.querySelector("style")?.textContent).toContain('content: "42-17 \\b7  SỐ LIỆU MẪU \\b7  DỰ THẢO"');
    expect(page({ marks: [] }).querySelector(".marks")).toBeNull();
  });

  it("lays out the State's head with its motto, the Party's with an asterisk and without the end mark", () => {
    const head = page().querySelector(".letterhead");
    expect([...(head?.querySelectorAll("p") ?? [])].map(textOf)).toEqual([
      "UBND TỈNH HÀ TĨNH",
      "SỞ Y TẾ",
      "Số: /BC-SYT",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Hà Tĩnh, ngày tháng năm 2026",
    ]);
    const party = page({
      layout: "party",
      endMark: "",
      header: {
        kind: "party",
        superior: "ĐẢNG BỘ TỈNH HÀ TĨNH",
        issuer: "ĐẢNG ỦY SỞ Y TẾ",
        number: "Số        -BC/ĐU",
        party: "ĐẢNG CỘNG SẢN VIỆT NAM",
        placeAndDate: "Hà Tĩnh, ngày        tháng        năm 2026",
      },
    });
    expect([...party.querySelectorAll(".letterhead p")].map(textOf)).toContain("*");
    expect(textOf(party.querySelector(".dashes"))).toBe("-----");
    expect(party.body.textContent).not.toContain("./.");
  });

  it("writes texts as texts: no tag, no attribute and no style comes out of them", () => {
    const hostile = '</style><script>alert(1)</script><img src=x onerror="a()">\u0000]]>';
    const html = page({
      title: hostile,
      marks: [hostile],
      abstract: [hostile],
      blocks: [
        { kind: "heading", level: 1, number: "I.", text: hostile },
        { kind: "paragraph", key: "x", text: hostile, isEdited: true, conflicts: [] },
        { ...TARGETS_TABLE, caption: hostile, notes: [hostile] },
        { ...CHART, caption: hostile, alt: hostile },
      ],
    });
    expect(html.querySelectorAll("script, img, [onerror]")).toHaveLength(0);
    expect(html.querySelectorAll("style")).toHaveLength(1);
    expect(html.querySelector("article h2")?.textContent).toBe(`I. ${hostile.replace("\u0000", "")}`);
  });

  it("draws a picture in the page with its name and what it shows", () => {
    const svg = page().querySelector("figure svg");
    expect(svg?.getAttribute("role")).toBe("img");
    expect(textOf(svg?.querySelector("title"))).toBe("Hình 1. Số bác sĩ còn thiếu và lộ trình");
    expect(textOf(svg?.querySelector("desc"))).toBe("Còn thiếu 66 bác sĩ; lộ trình cần 63.");
    expect(svg?.getAttribute("aria-labelledby")).toBe("s-7-title s-7-desc");
    expect(svg?.getAttribute("viewBox")).toBe("0 0 480 160");
    expect(svg?.querySelector("text")?.textContent).toBe("Thiếu 66 bác sĩ (SỐ LIỆU MẪU)");
  });

  it("keeps the ids of two pictures apart, and drops the picture's own title", () => {
    const svg =
      '<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" role="img"><title>x</title><defs><pattern id="p"/></defs><rect fill="url(#p)"/></svg>';
    const html = page({
      blocks: [
        { ...CHART, svg },
        { ...CHART, key: "b", svg },
      ],
    });
    expect([...html.querySelectorAll("pattern")].map(({ id }) => id)).toEqual(["s-1-p", "s-2-p"]);
    expect([...html.querySelectorAll("rect")].map((rect) => rect.getAttribute("fill"))).toEqual([
      "url(#s-1-p)",
      "url(#s-2-p)",
    ]);
    expect(html.querySelectorAll("svg title")).toHaveLength(2);
  });

  it.each([
    ["a script", "<svg><script>1</script></svg>"],
    ["a handler", '<svg onload="x()"></svg>'],
    ["an address", '<svg><path fill="url(https://example.vn/a)"/></svg>'],
    ["HTML inside", "<svg><foreignObject></foreignObject></svg>"],
    ["no picture at all", "<p>…</p>"],
  ])("refuses a picture with %s and names it", (_, svg) => {
    expect(() => withChart(svg)).toThrow(BriefingRenderError);
    expect(() => withChart(svg)).toThrow(/^HT-02: /);
  });

  it("puts annexes on new pages, wide ones across, and repeats head rows in print", () => {
    const html = page();
    expect([...html.querySelectorAll("section")].map(({ className }) => className)).toEqual([
      "sheet annex landscape",
      "sheet annex",
    ]);
    const style = html.querySelector("style")?.textContent ?? "";
    expect(style).toContain("@page wide { size: A4 landscape");
    expect(style).toContain(".landscape { page: wide }");
    expect(style).toContain("break-before: page");
    expect(style).toContain("thead { display: table-header-group }");
    expect(style).toContain("margin: 20mm 15mm 20mm 30mm");
  });

  it("is the same text for the same document", () => {
    expect(renderBriefingHtml(briefingDocument())).toBe(renderBriefingHtml(briefingDocument()));
  });
});
