import { describe, expect, it } from "vitest";
import { renderBriefingDocx } from "@/lib/export/briefings/docx/render-briefing-docx";
import { briefingDocument } from "@/tests/support/briefing-document";
import { partyDocument } from "@/tests/support/party-document";
import { contentTypeOf, openWordPackage, relationshipsOf, type WordPackage } from "@/tests/support/word-package";
import { listSchemaFaults } from "@/tests/support/word-schema";
import { childOf, elementsOf, readXml } from "@/tests/support/xml-tree";

const [first] = briefingDocument().blocks.filter((block) => block.kind === "chart");
const twoCharts = briefingDocument({
  language: "en",
  blocks: first === undefined ? [] : [first, { ...first, key: "HT-03" }, ...briefingDocument().blocks],
});

const open = async (document = briefingDocument()): Promise<WordPackage> =>
  openWordPackage(await renderBriefingDocx(document));

describe.each([
  ["of the state", briefingDocument()],
  ["of the Party", partyDocument()],
  ["in English, ending with pictures", { ...twoCharts, blocks: [...twoCharts.blocks].reverse() }],
  [
    "without blocks, annexes, recipients and signer",
    briefingDocument({
      blocks: [],
      annexes: [],
      abstract: [],
      signer: [],
      marks: [],
      recipients: { title: "", lines: [] },
    }),
  ],
])("the Word file %s", (_, document) => {
  it("has its elements in the order of the schema, in every part", async () => {
    const { xml } = await open(document);
    expect([...xml].flatMap(([path, root]) => listSchemaFaults(root).map((fault) => `${path}: ${fault}`))).toEqual([]);
  });

  it("has every part that it refers to, and nothing from outside", async () => {
    const opened = await open(document);
    const links = relationshipsOf(opened);
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter(({ mode, target }) => mode !== "Internal" || !opened.parts.has(target))).toEqual([]);
  });

  it("says of each part what it is, and holds no macros", async () => {
    const opened = await open(document);
    const paths = [...opened.parts.keys()].filter((path) => path !== "[Content_Types].xml");
    expect(paths.filter((path) => contentTypeOf(opened, path) === undefined)).toEqual([]);
    expect(paths.filter((path) => /vba|embeddings|activeX|\.bin$/i.test(path))).toEqual([]);
    expect(contentTypeOf(opened, "word/document.xml")).toBe(
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    );
  });

  it("refers to relationships and styles that exist", async () => {
    const { xml, document: body } = await open(document);
    const relations = xml.get("word/_rels/document.xml.rels");
    const ids = new Set([...elementsOf(relations ?? body, "Relationship")].map(({ attributes }) => attributes.Id));
    const used = [...elementsOf(body)].flatMap(({ attributes }) => attributes["r:id"] ?? attributes["r:embed"] ?? []);
    expect(used.filter((id) => !ids.has(id))).toEqual([]);
    const styles = new Set(
      [...elementsOf(xml.get("word/styles.xml") ?? body, "w:style")].map(({ attributes }) => attributes["w:styleId"]),
    );
    const named = [...xml.values()].flatMap((root) =>
      [...elementsOf(root)].filter(({ name }) => /^w:(pStyle|rStyle|tblStyle|basedOn|next|link)$/.test(name)),
    );
    expect(named.map(({ attributes }) => attributes["w:val"]).filter((id) => !styles.has(id))).toEqual([]);
  });

  it("has a paragraph in each cell, after each table, and rows as wide as their table", async () => {
    const { document: root } = await open(document);
    const cells = [...elementsOf(root, "w:tc")];
    expect(cells.filter((cell) => cell.children.at(-1)?.name !== "w:p")).toEqual([]);
    const body = childOf(root, "w:body")?.children ?? [];
    expect(body.filter(({ name }, index) => name === "w:tbl" && body[index + 1]?.name !== "w:p")).toEqual([]);
    for (const table of elementsOf(root, "w:tbl")) {
      const width = Number(childOf(childOf(table, "w:tblPr"), "w:tblW")?.attributes["w:w"]);
      const grid = childOf(table, "w:tblGrid")?.children.map(({ attributes }) => Number(attributes["w:w"])) ?? [];
      expect(grid.reduce((sum, one) => sum + one, 0)).toBe(width);
      for (const row of elementsOf(table, "w:tr")) {
        const widths = [...elementsOf(row, "w:tcW")].map(({ attributes }) => Number(attributes["w:w"]));
        expect(widths.reduce((sum, one) => sum + one, 0)).toBe(width);
        const spans = [...elementsOf(row, "w:tc")].map((cell) =>
          Number(childOf(childOf(cell, "w:tcPr"), "w:gridSpan")?.attributes["w:val"] ?? 1),
        );
        expect(spans.reduce((sum, one) => sum + one, 0)).toBe(grid.length);
      }
    }
  });

  it("describes each picture in words under a number of its own", async () => {
    const { document: root } = await open(document);
    const pictures = [...elementsOf(root, "wp:docPr")].map(({ attributes }) => attributes);
    expect(pictures).toHaveLength(document.blocks.filter(({ kind }) => kind === "chart").length);
    expect(new Set(pictures.map(({ id }) => id)).size).toBe(pictures.length);
    for (const picture of pictures) expect(picture.descr).toBe("Còn thiếu 66 bác sĩ; lộ trình cần 63.");
  });
});

describe("the Word file of a briefing", () => {
  it("is the same, byte for byte, when it is made again", async () => {
    const [once, again] = [await renderBriefingDocx(twoCharts), await renderBriefingDocx(twoCharts)];
    expect(Buffer.from(again).equals(Buffer.from(once))).toBe(true);
  });

  it("is dated by the record and names the office, no person", async () => {
    const { xml } = await open();
    const core = xml.get("docProps/core.xml") ?? readXml("<none/>");
    const property = (name: string) => childOf(core, name)?.text;
    expect(property("dc:title")).toBe("Báo cáo kết quả công tác y tế tháng 10 năm 2026");
    expect(property("dc:creator")).toBe("SỞ Y TẾ");
    expect(property("cp:lastModifiedBy")).toBe("SỞ Y TẾ");
    expect(property("dcterms:created")).toBe("2026-11-06T02:00:00Z");
    expect(property("dcterms:modified")).toBe("2026-11-06T02:00:00Z");
    expect(property("dc:language")).toBe("vi-VN");
  });

  it.each([
    ["vi", "vi-VN"],
    ["en", "en-US"],
  ] as const)("in %s is written in %s, in Times New Roman", async (language, tongue) => {
    const { xml, document } = await open(briefingDocument({ language }));
    const styles = xml.get("word/styles.xml") ?? document;
    expect([...elementsOf(styles, "w:lang")].map(({ attributes }) => attributes["w:val"])).toEqual([tongue]);
    const fonts = [...xml.values()].flatMap((root) => [...elementsOf(root, "w:rFonts")]);
    expect(new Set(fonts.flatMap(({ attributes }) => Object.values(attributes)))).toEqual(new Set(["Times New Roman"]));
  });
});
