import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Block, BriefingDocument, TableBlock } from "@/lib/export/briefings/document";
import { renderBriefingDocx } from "@/lib/export/briefings/docx/render-briefing-docx";
import { BriefingRenderError } from "@/lib/export/briefings/render-error";
import { briefingDocument, TARGETS_TABLE } from "@/tests/support/briefing-document";
import { partyDocument } from "@/tests/support/party-document";
import { openWordPackage, paragraphsOf } from "@/tests/support/word-package";
import { listSchemaFaults } from "@/tests/support/word-schema";
import { childOf, elementsOf, readXml, type XmlElement } from "@/tests/support/xml-tree";

const open = async (document: BriefingDocument = briefingDocument()) =>
  openWordPackage(await renderBriefingDocx(document));
const linesOf = async (document?: BriefingDocument) => paragraphsOf((await open(document)).document);

const typed = (text: string, conflicts: Extract<Block, { kind: "paragraph" }>["conflicts"] = []): Block => ({
  kind: "paragraph",
  key: "typed",
  text,
  isEdited: true,
  conflicts,
});
const only = (...blocks: Block[]) => briefingDocument({ blocks, annexes: [] });

/** The one paragraph with this text. */
function paragraphWith(root: XmlElement, text: string): XmlElement {
  const found = [...elementsOf(root, "w:p")].filter((one) => one.text === text);
  if (found.length !== 1) throw new Error(`${found.length} paragraphs with ${text}`);
  return found[0] as XmlElement;
}
/** Without the instructions of fields. */
const textOf = (root: XmlElement) => paragraphsOf(root).join("");
const styleOf = (paragraph: XmlElement) => childOf(childOf(paragraph, "w:pPr"), "w:pStyle")?.attributes["w:val"];

describe("the pages of a Word file", () => {
  it("are A4 with the margins of Decree 30; the annex lies across, the next one stands again", async () => {
    const { document } = await open();
    const sections = [...elementsOf(document, "w:sectPr")];
    const size = (section: XmlElement) => {
      const { "w:w": width, "w:h": height, "w:orient": orient } = childOf(section, "w:pgSz")?.attributes ?? {};
      return [width, height, orient];
    };
    expect(sections.map(size)).toEqual([
      ["11906", "16838", "portrait"],
      ["16838", "11906", "landscape"],
      ["11906", "16838", "portrait"],
    ]);
    // 20, 20, 30 and 15 mm in twentieths of a point.
    expect(childOf(sections[0], "w:pgMar")?.attributes).toMatchObject({
      "w:top": "1134",
      "w:bottom": "1134",
      "w:left": "1701",
      "w:right": "850",
    });
  });

  it("are numbered at the top from the second on", async () => {
    const { document, xml } = await open();
    const [first] = [...elementsOf(document, "w:sectPr")];
    expect(childOf(first, "w:titlePg")?.attributes["w:val"] ?? "true").toBe("true");
    expect(childOf(first, "w:pgNumType")?.attributes["w:start"]).toBe("1");
    const headers = [...xml].filter(([path]) => /^word\/header\d/.test(path)).map(([, root]) => root);
    const fields = headers.map((root) => [...elementsOf(root, "w:instrText")].map(({ text }) => text));
    expect(fields.filter((one) => one.length === 0)).toHaveLength(1);
    expect(new Set(fields.flat())).toEqual(new Set(["PAGE"]));
  });

  it("say at the bottom which record they come from, at the top that it is a draft with sample data", async () => {
    const { xml } = await open(partyDocument());
    const linesAt = (place: RegExp) => [...xml].filter(([path]) => place.test(path)).map(([, root]) => textOf(root));
    expect(linesAt(/^word\/footer\d/)).toEqual(Array(4).fill(`42-17SHA-256: ${"b".repeat(64)}`));
    expect(linesAt(/^word\/header\d/)).toEqual(Array(4).fill(" DỰ THẢO · SỐ LIỆU MẪU "));
  });

  it("have no mark where there is nothing to mark", async () => {
    const { xml } = await open(briefingDocument({ marks: [] }));
    const headers = [...xml].filter(([path]) => /^word\/header\d/.test(path));
    expect(headers.map(([, root]) => textOf(root))).toEqual(["", "", "", ""]);
  });
});

describe("the letter", () => {
  it("has the head of the state and leaves number, day and month to the clerk", async () => {
    expect((await linesOf()).filter((line) => line !== "").slice(0, 6)).toEqual([
      "UBND TỈNH HÀ TĨNH",
      "SỞ Y TẾ",
      "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc",
      "Số:          /BC-SYT",
      "Hà Tĩnh, ngày        tháng        năm 2026",
    ]);
  });

  it("has the Party's head with its asterisk and hyphens, and neither the national name nor an end mark", async () => {
    const lines = (await linesOf(partyDocument())).filter((line) => line !== "");
    expect(lines.slice(0, 6)).toEqual([
      "TỈNH ỦY HÀ TĨNH",
      "ĐẢNG ỦY SỞ Y TẾ",
      "*",
      "ĐẢNG CỘNG SẢN VIỆT NAM",
      "Số          -BC/ĐU",
      "Hà Tĩnh, ngày        tháng        năm 2026",
    ]);
    expect(lines).toContain("-----");
    expect(lines.join("\n")).not.toMatch(/CỘNG HÒA|\.\/\./);
  });

  it("ends with its mark in the place of the last full stop, recipients and signer below and no name", async () => {
    const lines = (await linesOf()).filter((line) => line !== "");
    const end = lines.indexOf("Còn thiếu 67 [66] bác sĩ tại 66/69 trạm đã báo cáo./.");
    expect(lines.slice(end + 1, end + 5)).toEqual([
      "Nơi nhận:",
      "- Tỉnh ủy, UBND tỉnh;",
      "- Lưu: VT, KHTC.",
      "GIÁM ĐỐC",
    ]);
    expect(lines[end + 5]).toBe("Phụ lục ICác chỉ tiêu");
  });

  it("puts the end mark on a line of its own after a table, kept with the signature", async () => {
    const { document } = await open(only(TARGETS_TABLE));
    expect(childOf(childOf(paragraphWith(document, "./."), "w:pPr"), "w:keepNext")).toBeDefined();
  });

  it("has real styles for its title, headings, body and captions", async () => {
    const { document } = await open();
    const styles = [
      "BÁO CÁO",
      "I. Công tác chỉ đạo, điều hành",
      "1. Các chỉ tiêu của Đảng và Nhà nước",
      "Sở Y tế ban hành kế hoạch thực hiện.",
      "Bảng 1. Kết quả thực hiện các chỉ tiêu",
      "Hình 1. Số bác sĩ còn thiếu và lộ trình",
      "Bác sĩ tính vào mức sàn: biên chế và hợp đồng.",
    ].map((text) => styleOf(paragraphWith(document, text)));
    expect(styles).toEqual(["Title", "Heading1", "Heading2", "BodyText", "Caption", "Caption", "MocNote"]);
  });
});

describe("a table in Word", () => {
  const tableOf = async (block: TableBlock) => {
    const { document } = await open(only(block));
    const tables = [...elementsOf(document, "w:tbl")];
    return { document, rows: [...elementsOf(tables[1] ?? document, "w:tr")] };
  };

  it("repeats its heading on every page and divides no row", async () => {
    const { rows } = await tableOf(TARGETS_TABLE);
    const flag = (name: string) => rows.map((row) => childOf(childOf(row, "w:trPr"), name) !== undefined);
    expect(flag("w:tblHeader")).toEqual([true, false, false, false]);
    expect(flag("w:cantSplit")).toEqual([true, true, true, true]);
  });

  it("sets numbers to the right and prints … with the reason below for a missing one", async () => {
    const { rows, document } = await tableOf(TARGETS_TABLE);
    const cells = [...elementsOf(rows[3] as XmlElement, "w:p")];
    expect(cells.map(({ text }) => text)).toEqual([
      "2",
      '=Giường bệnh & "ngoặc" <kép>',
      "giường",
      "…a",
      "…b",
      "42-17-04",
    ]);
    expect(childOf(childOf(cells[3], "w:pPr"), "w:jc")?.attributes["w:val"]).toBe("right");
    expect(paragraphWith(document, "a chưa báo cáo; b chưa giao kế hoạch")).toBeDefined();
  });

  it("does not repeat a reason which the row's remark gives", async () => {
    const missing = { kind: "missing", text: "…", reason: "chưa báo cáo" } as const;
    const block: TableBlock = {
      ...TARGETS_TABLE,
      columns: TARGETS_TABLE.columns.slice(0, 2),
      rows: [{ reference: null, isGroup: false, cells: [missing, { kind: "text", text: "Chưa báo cáo tháng 10" }] }],
    };
    const { rows } = await tableOf(block);
    expect([...elementsOf(rows[1] as XmlElement, "w:p")].map(({ text }) => text)).toEqual([
      "…",
      "Chưa báo cáo tháng 10",
    ]);
  });
});

describe("words that were typed", () => {
  it("keep their signs, are cleaned of what XML cannot hold, and become no field", async () => {
    const text = '=SUM(A1) <w:fldSimple w:instr="DATE"/> & {PAGE} \u0000\u0007\u202e\ud800\u0301a&#x41;';
    const { document } = await open(only(typed(text)));
    expect(paragraphsOf(document)).toContain('=SUM(A1) <w:fldSimple w:instr="DATE"/> & {PAGE} \u0301a&#x41;./.');
    expect([...elementsOf(document)].filter(({ name }) => /fldSimple|instrText|hyperlink/.test(name))).toEqual([]);
  });

  it("become one paragraph a line", async () => {
    const lines = await linesOf(only(typed("Một.\r\n\r\nHai\u2028Ba.")));
    expect(lines.filter((line) => /^(Một|Hai|Ba)/.test(line))).toEqual(["Một.", "Hai", "Ba./."]);
  });

  it("have a wavy line under a number that is not the snapshot's, whose own stands behind it in brackets", async () => {
    const conflicts = [
      { from: 7, to: 9, expected: null },
      { from: 3, to: 5, expected: "66" },
    ];
    const { document } = await open(only(typed("Có 67, 12 ở đó", conflicts)));
    const paragraph = paragraphWith(document, "Có 67 [66], 12 ở đó./.");
    const marked = [...elementsOf(paragraph, "w:r")].filter(
      (run) => childOf(childOf(run, "w:rPr"), "w:u") !== undefined,
    );
    expect(marked.map(({ text }) => text)).toEqual(["67", "12"]);
    expect(childOf(childOf(marked[0], "w:rPr"), "w:u")?.attributes["w:val"]).toBe("wave");
  });

  it("of any letters and with any conflicts give a file in order that holds all of them", async () => {
    const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
    const span = fc.record({ from: fc.integer({ min: -3, max: 50 }), to: fc.integer({ min: -3, max: 50 }) });
    await fc.assert(
      fc.asyncProperty(text, fc.array(span, { maxLength: 4 }), async (words, spans) => {
        const letters = `a${words.replace(/[\s\p{C}]/gu, "")}z`;
        const conflicts = spans.map((one) => ({ ...one, expected: null }));
        const { document } = await open(only(typed(letters, conflicts), typed("Hết.")));
        expect(listSchemaFaults(document)).toEqual([]);
        expect(paragraphsOf(document).map((line) => line.normalize("NFC"))).toContain(letters.normalize("NFC"));
      }),
      { numRuns: 40 },
    );
  });
});

describe("what cannot be drawn", () => {
  const [chart] = briefingDocument().blocks.filter((block) => block.kind === "chart");

  it.each([
    ["damaged", { svg: "<svg" }],
    ["without a width", { width: 0 }],
    ["too large", { width: 1e9 }],
  ])("a chart that is %s is named", async (_, fault) => {
    if (chart === undefined) throw new Error("no chart");
    const error = await renderBriefingDocx(only({ ...chart, ...fault })).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(BriefingRenderError);
    expect(error).toMatchObject({ block: "HT-02" });
  });
});

describe("the check of the order itself", () => {
  it("finds properties in the wrong order, twice, unknown, or after the text", () => {
    const faults = (xml: string) => listSchemaFaults(readXml(xml));
    expect(faults("<w:pPr><w:jc/><w:ind/></w:pPr>")).toEqual(["w:ind after w:jc in w:pPr"]);
    expect(faults("<w:rPr><w:b/><w:b/></w:rPr>")).toEqual(["w:b twice in w:rPr"]);
    expect(faults("<w:tc><w:tcPr/><w:r/></w:tc>")).toEqual(["w:r is not expected in w:tc"]);
    expect(faults("<w:r><w:t/><w:rPr/></w:r>")).toEqual(["properties are not the first child of w:r"]);
  });

  it("refuses XML that is not well-formed", () => {
    for (const xml of ["<a><b></a></b>", "<a>&x;</a>", "<a", "<a/><b/>", '<a b="1" b="2"/>', "<a>\u0001</a>"])
      expect(() => readXml(xml)).toThrow();
  });
});
